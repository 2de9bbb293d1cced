import Articles
import Extraction
import Vocabulary

/// What the rules look at.
struct CheckContext {
  /// All tables but `checks`.
  let dataset: Dataset
  /// In the order of `dataset.articleRows`.
  let readings: [Reading]
  let vocabulary: Vocabulary
  /// By `articles.id`.
  let observationsByArticle: [String: [Dataset.Observation]]
  private let rowByID: [String: Int]

  init(dataset: Dataset, readings: [Reading], vocabulary: Vocabulary) {
    self.dataset = dataset
    self.readings = readings
    self.vocabulary = vocabulary
    observationsByArticle = Dictionary(grouping: dataset.observations, by: \.article)
    rowByID = Dictionary(
      dataset.articleRows.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func row(of article: String) -> Dataset.ArticleRow? { rowByID[article].map { dataset.articleRows[$0] } }

  func article(_ id: String) -> Article? { rowByID[id].map { dataset.articles[$0] } }

  func reading(_ id: String) -> Reading? { rowByID[id].map { readings[$0] } }

  /// The observations of each article, in the fixed order.
  var articlesWithObservations: [(row: Dataset.ArticleRow, observations: [Dataset.Observation])] {
    dataset.articleRows.map { ($0, observationsByArticle[$0.id] ?? []) }
  }

  func placeName(_ code: String) -> Finding.Message {
    let place = vocabulary.gazetteer[code]
    return Finding.Message(vietnamese: place?.nameVi ?? code, english: place?.nameEn ?? code)
  }

  func indicatorName(_ id: String) -> Finding.Message {
    let indicator = vocabulary.indicators[id]
    return Finding.Message(vietnamese: indicator?.nameVi ?? id, english: indicator?.nameEn ?? id)
  }
}
