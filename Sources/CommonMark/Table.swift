/// A pipe table found in the source.
struct Table {
  let alignments: [SubstitutedTable.Alignment]
  /// The source's bytes of each cell, row by row from the header on, as many in every row as there are columns. White
  /// space around a cell is left out; `\|` stands for a pipe.
  var cells: [Range<Int>]
  /// 1-based numbers of the lines that the table takes in the source.
  var lines: ClosedRange<Int>
  /// What stands before the first line of the table's replacement and before the further ones: the marks and the
  /// indentation of the containers.
  var firstPrefix: [UInt8] = []
  var prefix: [UInt8] = []
}
