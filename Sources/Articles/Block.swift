/// A stretch of an article's text with one role, cut into sentences.
public struct Block: Sendable, Hashable, Codable {
  public enum Kind: String, Sendable, CaseIterable, Codable {
    /// YAML between `---` lines at the file's head.
    case frontMatter
    /// A scraper's mark such as ` date 2023-08`, or a site's date line; the rest of that line is a block of its own.
    case dateline
    /// An outlet's lead such as `(QNO) -` at a paragraph's start; the rest of the paragraph is a block of its own.
    case lead
    case headline
    case paragraph
    case caption
    case byline
    /// Menus, counters, log-in links, related headlines: no part of the article.
    case furniture

    /// Whether figures are read in such a block.
    public var isRead: Bool { self == .headline || self == .paragraph || self == .caption }
  }

  public let kind: Kind
  /// UTF-8 byte range in `Article.text`, without surrounding white space.
  public let range: Range<Int>
  /// The sentences' byte ranges, in order, inside `range`, without surrounding white space.
  public let sentences: [Range<Int>]

  public init(kind: Kind, range: Range<Int>, sentences: [Range<Int>]) {
    self.kind = kind
    self.range = range
    self.sentences = sentences
  }
}
