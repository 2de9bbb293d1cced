/// Why a vocabulary cannot be used. Every message names the file, the line where there is one, and what to do.
public enum VocabularyError: Error, Hashable, CustomStringConvertible {
  /// A data file is missing or cannot be read.
  case unreadable(file: String)
  /// An overlay folder holds a file that is no vocabulary file.
  case unknownFile(file: String, known: [String])
  /// A data file is not UTF-8.
  case notUTF8(file: String)
  /// The first row does not name the columns that the file must have.
  case wrongHeader(file: String, line: Int, expected: [String])
  case wrongColumnCount(file: String, line: Int, expected: Int, found: Int)
  /// A key stands in the same file twice.
  case duplicateKey(file: String, line: Int, key: String, firstLine: Int)
  /// A cell holds something that its column does not allow.
  case badValue(file: String, line: Int, column: String, value: String, allowed: String)

  public var description: String {
    switch self {
    case .unreadable(let file):
      "\(file): cannot be read; check that it exists and that you may read it"
    case .unknownFile(let file, let known):
      "\(file): no vocabulary file has this name; rename or remove it (known: \(known.joined(separator: ", ")))"
    case .notUTF8(let file):
      "\(file): not UTF-8; save it as UTF-8"
    case .wrongHeader(let file, let line, let expected):
      "\(file):\(line): the header row must name the columns \(expected.joined(separator: ", ")), separated by tabs"
    case .wrongColumnCount(let file, let line, let expected, let found):
      "\(file):\(line): expected \(expected) columns separated by tabs, found \(found); "
        + "write an empty cell as nothing between two tabs"
    case .duplicateKey(let file, let line, let key, let firstLine):
      "\(file):\(line): “\(key)” already stands in line \(firstLine); remove one of the two"
    case .badValue(let file, let line, let column, let value, let allowed):
      "\(file):\(line): “\(value)” is no \(column); write \(allowed)"
    }
  }
}
