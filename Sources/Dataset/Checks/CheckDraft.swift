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

  init(
    _ severity: Finding.Severity, _ code: String, article: String? = nil, observation: String? = nil,
    vietnamese: String, english: String
  ) {
    self.severity = severity
    self.code = code
    self.article = article
    self.observation = observation
    message = Finding.Message(vietnamese: vietnamese, english: english)
  }

  init(_ severity: Finding.Severity, _ code: String, of row: Dataset.Observation, vietnamese: String, english: String) {
    self.init(
      severity, code, article: row.article, observation: row.id, vietnamese: vietnamese, english: english)
  }
}
