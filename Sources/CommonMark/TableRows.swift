/// Adds rows to a table's cells, each with as many as there are columns.
struct TableRows {
  /// Rows with fewer cells than the header are filled up; a wide header over many short rows must not blow up.
  private static let maximumFilledCells = 0x80000

  /// Columns.
  let width: Int
  private var filledCells = 0

  init(width: Int) { self.width = width }

  /// Adds a line's cells; false, and nothing is added, where the line is no row of the table.
  ///
  /// - Parameter line: Without indentation and line end.
  mutating func add(_ line: ArraySlice<UInt8>, to cells: inout [Range<Int>]) -> Bool {
    guard filledCells <= Self.maximumFilledCells, let row = TableRow.cells(of: line) else { return false }
    cells += row.prefix(width)
    let lacking = max(0, width - row.count)
    cells += repeatElement(line.endIndex..<line.endIndex, count: lacking)
    filledCells += lacking
    return true
  }
}
