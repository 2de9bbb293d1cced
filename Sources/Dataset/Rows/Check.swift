import Articles

extension Dataset {
  /// A row of `checks`: what a reader should know before trusting a row.
  public struct Check: Sendable, Hashable, Identifiable {
    public var id: String
    public var article: String?
    public var observation: String?
    public var severity: Finding.Severity
    /// Explained in the vocabulary's `checks`.
    public var code: String
    public var message: Finding.Message
    /// The file that it is about, relative to the input folder, and the 1-based line and column where there are some.
    public var file: String?
    public var line: Int?
    public var column: Int?

    public init(
      id: String, article: String? = nil, observation: String? = nil, severity: Finding.Severity, code: String,
      message: Finding.Message, file: String? = nil, line: Int? = nil, column: Int? = nil
    ) {
      self.id = id
      self.article = article
      self.observation = observation
      self.severity = severity
      self.code = code
      self.message = message
      self.file = file
      self.line = line
      self.column = column
    }
  }
}
