import Articles
import Text
import Vocabulary

/// What was read in one article.
public struct Reading: Sendable, Hashable, Codable {
  /// A date in the text; `inferred` where the year is not written there.
  public struct DateMention: Sendable, Hashable, Codable {
    public var date: Derived<PartialDate>
    public var range: Range<Int>
    public var rule: String

    public init(date: Derived<PartialDate>, range: Range<Int>, rule: String) {
      self.date = date
      self.range = range
      self.rule = rule
    }
  }

  /// A time span in the text.
  public struct PeriodMention: Sendable, Hashable, Codable {
    public var period: Derived<YearRange>
    public var range: Range<Int>
    public var rule: String

    public init(period: Derived<YearRange>, range: Range<Int>, rule: String) {
      self.period = period
      self.range = range
      self.rule = rule
    }
  }

  /// A province, the nation, or (with its level alone) a district or commune in the text.
  public struct PlaceMention: Sendable, Hashable, Codable {
    /// `places.code`; `nil` for a district or commune.
    public var code: String?
    public var scope: Scope
    public var range: Range<Int>
    public var rule: String

    public init(code: String? = nil, scope: Scope, range: Range<Int>, rule: String) {
      self.code = code
      self.scope = scope
      self.range = range
      self.rule = rule
    }
  }

  /// A named scheme, such as mô hình “Tổ an ninh công nhân”.
  public struct SchemeMention: Sendable, Hashable, Codable {
    /// The name, without quotation marks.
    public var name: Range<Int>
    public var sentence: Range<Int>

    public init(name: Range<Int>, sentence: Range<Int>) {
      self.name = name
      self.sentence = sentence
    }
  }

  /// A law, directive or plan that the article cites.
  public struct DocumentMention: Sendable, Hashable, Codable {
    /// The kind as the text has it, such as `Chỉ thị`.
    public var kind: String
    /// The number and symbol, such as `07/CT-BCA-V28`, without inner white space.
    public var number: String
    /// The issuer as the text has it, where it stands beside the number.
    public var issuer: String?
    public var date: PartialDate?
    public var range: Range<Int>

    public init(kind: String, number: String, issuer: String? = nil, date: PartialDate? = nil, range: Range<Int>) {
      self.kind = kind
      self.number = number
      self.issuer = issuer
      self.date = date
      self.range = range
    }
  }

  /// A number that is no figure, and the rule that says why; filled only when asked for (`generate explain`).
  public struct RejectedNumber: Sendable, Hashable, Codable {
    public var range: Range<Int>
    public var rule: String

    public init(range: Range<Int>, rule: String) {
      self.range = range
      self.rule = rule
    }
  }

  /// Whether the article belongs to the site's topic.
  public var relevance: Relevance
  public var outlet: String?
  public var published: Derived<PartialDate>
  public var place: Derived<String>
  public var period: Derived<YearRange>
  /// The headline, or the opening of the first sentence.
  public var title: Range<Int>
  /// Words (syllables between white space) in the body.
  public var words: Int
  /// In the order of the text, each stated figure once.
  public var figures: [Figure]
  public var dates: [DateMention]
  public var periods: [PeriodMention]
  public var places: [PlaceMention]
  public var schemes: [SchemeMention]
  public var documents: [DocumentMention]
  public var rejected: [RejectedNumber]
  public var findings: [Finding]

  public init(title: Range<Int> = 0..<0) {
    relevance = .unread
    outlet = nil
    published = .unknown
    place = .unknown
    period = .unknown
    self.title = title
    words = 0
    figures = []
    dates = []
    periods = []
    places = []
    schemes = []
    documents = []
    rejected = []
    findings = []
  }
}
