import Articles

/// A check before it has its identifier.
struct CheckDraft {
  var severity: Finding.Severity
  var code: String
  /// `articles.id`.
  var article: String?
  /// `observations.id`.
  var observation: String?
  var message: Finding.Message
  var file: String?
  var line: Int?
  var column: Int?
  /// The words of the article that it is about, as a UTF-8 byte range of the normalised text.
  var range: Range<Int>?

  init(
    _ severity: Finding.Severity, _ code: String, article: String? = nil, observation: String? = nil,
    range: Range<Int>? = nil, vietnamese: String, english: String
  ) {
    self.severity = severity
    self.code = code
    self.article = article
    self.observation = observation
    self.range = range
    message = Finding.Message(vietnamese: vietnamese, english: english)
  }

  init(_ severity: Finding.Severity, _ code: String, of row: Dataset.Observation, vietnamese: String, english: String) {
    self.init(
      severity, code, article: row.article, observation: row.id, range: row.range, vietnamese: vietnamese,
      english: english)
  }

  /// The draft at the place of a reviewer's statement, with its reason.
  func stated<Value>(by statement: ArticleMetadata.Statement<Value>?) -> CheckDraft {
    guard let statement else { return self }
    var draft = self
    draft.file = statement.file
    draft.line = statement.line
    return draft.giving([statement.reason].compactMap(\.self))
  }

  /// The draft with a reviewer's reasons behind its message.
  func giving(_ reasons: [String]) -> CheckDraft {
    guard !reasons.isEmpty else { return self }
    var draft = self
    let reasons = reasons.joined(separator: " ")
    draft.message = Finding.Message(
      vietnamese: "\(message.vietnamese) Lý do: \(reasons)", english: "\(message.english) Reason: \(reasons)")
    return draft
  }
}
