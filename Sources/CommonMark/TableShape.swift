/// The columns of a pipe table and how many rows it has.
struct TableShape {
  enum Alignment: Equatable { case standard, left, center, right }

  let alignments: [Alignment]
  /// Rows below the header.
  let rowCount: Int

  /// Columns.
  var width: Int { alignments.count }
  /// Cells, the header's among them.
  var cellCount: Int { width * (rowCount + 1) }
}
