import Articles
import Extraction

extension Dataset {
  /// A row of `articles`.
  public struct ArticleRow: Sendable, Hashable, Identifiable {
    public var id: String
    public var file: String
    public var sha256: String
    public var title: String
    public var outlet: String?
    public var url: String?
    public var published: Derived<PartialDate>
    public var place: Derived<String>
    public var period: Derived<YearRange>
    /// Words in the body.
    public var words: Int
    /// `articles.id` of the original, where this repeats another article.
    public var duplicateOf: String?
    /// How it repeats the original.
    public var duplicateKind: DuplicateKind?
    public var licence: String?
    /// Whether it belongs to the site's topic.
    public var relevance: Relevance
    /// Why a reviewer says so, where one does.
    public var relevanceReason: String?

    public init(
      id: String, file: String, sha256: String, title: String, outlet: String? = nil, url: String? = nil,
      published: Derived<PartialDate> = .unknown, place: Derived<String> = .unknown,
      period: Derived<YearRange> = .unknown, words: Int = 0, duplicateOf: String? = nil,
      duplicateKind: DuplicateKind? = nil, licence: String? = nil,
      relevance: Relevance = .unread, relevanceReason: String? = nil
    ) {
      self.id = id
      self.file = file
      self.sha256 = sha256
      self.title = title
      self.outlet = outlet
      self.url = url
      self.published = published
      self.place = place
      self.period = period
      self.words = words
      self.duplicateOf = duplicateOf
      self.duplicateKind = duplicateKind
      self.licence = licence
      self.relevance = relevance
      self.relevanceReason = relevanceReason
    }
  }

  /// How an article repeats another one.
  public enum DuplicateKind: String, Sendable, CaseIterable {
    /// The same words.
    case text
    /// The same words but for trivial edits.
    case edited
    /// The same event in other words: same place, same day, the same figures.
    case event
  }
}
