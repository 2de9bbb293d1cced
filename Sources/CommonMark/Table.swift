/// A pipe table found in the source, its cells as Markdown.
struct Table {
  enum Alignment: Equatable { case standard, left, center, right }

  var alignments: [Alignment]
  /// As many as there are columns, in every row.
  var header: [[UInt8]]
  var rows: [[[UInt8]]]
  /// 1-based numbers of the lines that the table takes in the source that it was found in.
  var lines: ClosedRange<Int>
  /// What stands before the first line of the table's replacement and before the further ones: the marks and the
  /// indentation of the containers.
  var firstPrefix: [UInt8]
  var prefix: [UInt8]

  var cellCount: Int { header.count * (rows.count + 1) }
}
