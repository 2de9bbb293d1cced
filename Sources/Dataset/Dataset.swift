import Articles
import Extraction
import Vocabulary

/// The normalised dataset: the tables of the data contract as values, every one in its fixed order.
public struct Dataset: Sendable {
  /// The articles with their texts, in the order of `articleRows`; pages quote from them.
  public var articles: [Article]
  /// In the order of the files' paths.
  public var articleRows: [ArticleRow]
  /// Articles that were read and don't belong to the topic, in the order of the files' paths. They stand in `articles`
  /// of the exported data and on the page of articles outside the scope, and feed nothing else.
  public var outside: [ArticleRow]
  public var places: [Place]
  public var regions: [Region]
  /// Every period that an article or a figure is about, the earlier first.
  public var periods: [YearRange]
  public var indicators: [Indicator]
  /// In the order of the articles, then of the text.
  public var observations: [Observation]
  public var schemes: [Scheme]
  public var documents: [Document]
  public var checks: [Check]
  public var aggregates: [Aggregate]

  /// Makes a dataset of finished rows.
  public init(
    articles: [Article] = [], articleRows: [ArticleRow] = [], outside: [ArticleRow] = [], places: [Place] = [],
    regions: [Region] = [], periods: [YearRange] = [], indicators: [Indicator] = [], observations: [Observation] = [],
    schemes: [Scheme] = [], documents: [Document] = [], checks: [Check] = [], aggregates: [Aggregate] = []
  ) {
    self.articles = articles
    self.articleRows = articleRows
    self.outside = outside
    self.places = places
    self.regions = regions
    self.periods = periods
    self.indicators = indicators
    self.observations = observations
    self.schemes = schemes
    self.documents = documents
    self.checks = checks
    self.aggregates = aggregates
  }
}
