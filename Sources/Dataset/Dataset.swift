import Articles
import Extraction
import Vocabulary

/// The normalised dataset: the tables of the data contract as values, every one in its fixed order.
public struct Dataset: Sendable {
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
    public var words: Int
    public var duplicateOf: String?
  }

  public struct Observation: Sendable, Hashable, Identifiable {
    /// Stable: same article text, same id. Letters, digits and `-`, so that it serves as an HTML anchor.
    public var id: String
    /// `articles.id`.
    public var article: String
    public var indicator: String
    public var value: Quantity
    public var of: Quantity?
    public var bound: Bound
    public var lower: Quantity?
    public var upper: Quantity?
    public var unit: String
    public var status: FigureStatus
    public var scope: Scope
    public var place: Derived<String>
    public var period: Derived<YearRange>
    public var honour: Honour?
    public var grantors: GrantorSet
    /// UTF-8 byte range in the article's normalised text.
    public var range: Range<Int>
    /// Byte range of the sentence, for showing the mention marked in it.
    public var sentence: Range<Int>
    public var quote: String
    public var mentions: Int
    public var rule: String
    public var correction: String?
  }

  public struct Scheme: Sendable, Hashable, Identifiable {
    public var id: String
    public var name: String
    public var article: String
    public var place: String?
    public var range: Range<Int>
    public var quote: String
  }

  public struct Document: Sendable, Hashable, Identifiable {
    public var id: String
    public var kind: String
    public var number: String
    public var issuer: String?
    public var date: PartialDate?
    public var article: String
    public var range: Range<Int>
  }

  public struct Check: Sendable, Hashable, Identifiable {
    public var id: String
    public var article: String?
    public var observation: String?
    public var severity: Finding.Severity
    public var code: String
    public var message: Finding.Message
  }

  /// An interval sum or maximum over observations of one place, period and indicator.
  public struct Aggregate: Sendable, Hashable {
    /// `places.code`.
    public var place: String
    /// `nil` where the period is not known.
    public var period: YearRange?
    public var indicator: String
    public var lower: Quantity?
    public var upper: Quantity?
    /// Whether an `about` figure takes part, so that the ends are not guaranteed.
    public var approximate: Bool
    /// Distinct `articles.id`, in order.
    public var articles: [String]
    /// `observations.id`, in order.
    public var observations: [String]
  }

  /// The articles with their texts, in the order of `articleRows`; pages quote from them.
  public var articles: [Article]
  public var articleRows: [ArticleRow]
  public var places: [Place]
  public var periods: [YearRange]
  public var indicators: [Indicator]
  public var observations: [Observation]
  public var schemes: [Scheme]
  public var documents: [Document]
  public var checks: [Check]
  public var aggregates: [Aggregate]
}
