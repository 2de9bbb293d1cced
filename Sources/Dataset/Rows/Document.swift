import Articles

extension Dataset {
  /// A row of `documents`: a law, directive or plan that an article cites.
  public struct Document: Sendable, Hashable, Identifiable {
    public var id: String
    public var kind: String
    public var number: String
    public var issuer: String?
    public var date: PartialDate?
    public var article: String
    /// UTF-8 byte range of the citation in the article's normalised text.
    public var range: Range<Int>

    public init(
      id: String, kind: String, number: String, issuer: String? = nil, date: PartialDate? = nil, article: String,
      range: Range<Int>
    ) {
      self.id = id
      self.kind = kind
      self.number = number
      self.issuer = issuer
      self.date = date
      self.article = article
      self.range = range
    }
  }
}
