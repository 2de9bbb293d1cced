/// Something odd in the content: collected, printed like a compiler's message, kept in the `checks` table and shown on
/// the site. It never stops a run by itself; `--strict` makes warnings fatal.
public struct Finding: Sendable, Hashable, Codable {
  /// How much a reader should worry.
  public enum Severity: String, Sendable, CaseIterable, Comparable, Codable {
    case info, warning, error

    public static func < (left: Severity, right: Severity) -> Bool {
      allCases.firstIndex(of: left)! < allCases.firstIndex(of: right)!
    }
  }

  /// One message in the two languages of the site.
  public struct Message: Sendable, Hashable, Codable {
    public let vietnamese: String
    public let english: String

    public init(vietnamese: String, english: String) {
      self.vietnamese = vietnamese
      self.english = english
    }
  }

  public let severity: Severity
  /// The stable kebab-case identifier, such as `year-inferred`.
  public let code: String
  /// The file's path relative to the input folder.
  public let file: String
  /// 1-based line in the file, where there is one.
  public let line: Int?
  /// 1-based column in Unicode scalars, where there is one.
  public let column: Int?
  /// UTF-8 byte range in the normalised text, where there is one.
  public let range: Range<Int>?
  public let message: Message
  /// What the reader can do about it.
  public let hint: Message?

  public init(
    severity: Severity, code: String, file: String, line: Int? = nil, column: Int? = nil,
    range: Range<Int>? = nil, message: Message, hint: Message? = nil
  ) {
    self.severity = severity
    self.code = code
    self.file = file
    self.line = line
    self.column = column
    self.range = range
    self.message = message
    self.hint = hint
  }
}
