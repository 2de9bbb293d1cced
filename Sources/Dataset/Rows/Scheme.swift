extension Dataset {
  /// A row of `models`: a scheme that an article names.
  public struct Scheme: Sendable, Hashable, Identifiable {
    public var id: String
    public var name: String
    public var article: String
    public var place: String?
    /// UTF-8 byte range of the name in the article's normalised text.
    public var range: Range<Int>
    public var quote: String

    public init(id: String, name: String, article: String, place: String? = nil, range: Range<Int>, quote: String) {
      self.id = id
      self.name = name
      self.article = article
      self.place = place
      self.range = range
      self.quote = quote
    }
  }
}
