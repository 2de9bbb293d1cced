/// What front matter, a sidecar (`NAME.yml`) or the page itself says about an article.
public struct ArticleMetadata: Sendable, Hashable, Codable {
  /// A statement and the reason that its author gives.
  public struct Statement<Value: Sendable & Hashable & Codable>: Sendable, Hashable, Codable {
    public let value: Value
    public let reason: String?
    /// `curated` where a reviewer says it, `stated` where the page or a crawl does.
    public let basis: Basis
    /// The sidecar's or article's path relative to the input folder, and the 1-based line of the entry.
    public let file: String
    public let line: Int

    public init(_ value: Value, reason: String?, basis: Basis = .curated, file: String, line: Int) {
      self.value = value
      self.reason = reason
      self.basis = basis
      self.file = file
      self.line = line
    }
  }

  public var title: Statement<String>?
  public var url: Statement<String>?
  public var outlet: Statement<String>?
  public var licence: Statement<String>?
  /// Day of the event reported, or of publication.
  public var published: Statement<PartialDate>?
  /// An ISO 3166-2:VN code, or `VN`.
  public var place: Statement<String>?
  public var period: Statement<YearRange>?
  /// Whether the article belongs to the site's topic, whatever the rules say.
  public var relevant: Statement<Bool>?
  public var corrections: [Statement<FigureCorrection>] = []

  public init() {}
}

/// What a sidecar says of one figure: a correction, a figure that the rules missed, or one to leave out.
public struct FigureCorrection: Sendable, Hashable, Codable {
  public enum Action: String, Sendable, CaseIterable, Codable { case correct, add, suppress }

  public let action: Action
  /// Words of the article in which the figure stands, such as `281 mô hình`.
  public let quote: String
  /// Columns of `observations` and their values, such as `["bound": "exact"]`; empty for `suppress`.
  public let fields: [String: String]

  public init(action: Action, quote: String, fields: [String: String]) {
    self.action = action
    self.quote = quote
    self.fields = fields
  }
}
