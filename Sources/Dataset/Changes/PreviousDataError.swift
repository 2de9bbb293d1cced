/// Why an earlier build's data cannot be compared with.
public enum PreviousDataError: Error, Hashable, CustomStringConvertible {
  /// A column is missing from the header row.
  case missingColumn(file: String, column: String)
  /// A row has more or fewer cells than the header.
  case wrongCellCount(file: String, line: Int, expected: Int, found: Int)

  public var description: String {
    switch self {
    case .missingColumn(let file, let column):
      "\(file):1: the column \(column) is missing; name the data folder of an earlier build"
    case .wrongCellCount(let file, let line, let expected, let found):
      "\(file):\(line): expected \(expected) cells, found \(found); name the data folder of an earlier build"
    }
  }
}
