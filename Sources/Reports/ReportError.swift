/// Why reports can't be made from the templates folder or the dataset.
public enum ReportError: Error, Sendable, Hashable, CustomStringConvertible {
  /// A file or folder can't be read.
  case unreadable(path: String, reason: String)
  /// A catalogue of strings is no list of `key: text` lines.
  case malformedCatalogue(file: String, line: Int, reason: String)
  /// Keys that the program needs and the catalogue does not have.
  case missingStrings(file: String, keys: [String])
  /// A key that the program does not know.
  case unknownString(file: String, line: Int, key: String)
  /// A placeholder that the program does not fill, or one that the text lacks.
  case wrongPlaceholder(file: String, line: Int, key: String, expected: [String])
  /// An editors' note whose name is no province's.
  case unknownNote(file: String)
  /// The dataset names an indicator that the vocabulary does not have.
  case unknownIndicator(id: String, article: String)

  public var description: String {
    switch self {
    case .unreadable(let path, let reason): "can't read \(path): \(reason)"
    case .malformedCatalogue(let file, let line, let reason): "\(file):\(line): \(reason)"
    case .missingStrings(let file, let keys):
      "\(file): add the missing strings \(keys.joined(separator: ", "))"
    case .unknownString(let file, let line, let key):
      "\(file):\(line): unknown string '\(key)'; remove it or correct its name"
    case .wrongPlaceholder(let file, let line, let key, let expected):
      "\(file):\(line): the text of '\(key)' must have "
        + (expected.isEmpty ? "no placeholder" : expected.map { "{\($0)}" }.joined(separator: ", ") + " and no other")
    case .unknownNote(let file):
      "\(file): no province has this name; name the file as the province's page, such as soc-trang.md"
    case .unknownIndicator(let id, let article):
      "article \(article): unknown indicator '\(id)'; add it to indicators.tsv"
    }
  }
}
