import Articles
import Dataset
import Extraction
import Vocabulary

/// The dataset with everything that pages look up, found once per run.
final class ReportIndex: Sendable {
  /// A place and a period that figures are about; the period is `nil` where it is not known.
  struct PlacePeriod: Sendable, Hashable {
    let place: String
    let period: YearRange?
  }

  let dataset: Dataset
  let vocabulary: Vocabulary
  let articles: [String: Article]
  let articleRows: [String: Dataset.ArticleRow]
  /// Places below the nation that have a figure or an article, in the gazetteer's order.
  let placesWithData: [Place]
  /// Periods of figures and articles in order, `nil` last where a figure's is not known.
  let periods: [YearRange?]
  /// The periods of each place's figures, those of repeated articles left out.
  let periodsByPlace: [String: [YearRange?]]

  private let positions: [String: Int]
  private let byArticle: [String: [Int]]
  private let byPlace: [String: [Int]]
  private let byPeriod: [YearRange?: [Int]]
  private let byIndicator: [String: [Int]]
  private let checksByArticle: [String: [Int]]
  private let checksByObservation: [String: [Int]]
  private let aggregatesByPlace: [PlacePeriod: [Int]]
  private let indicatorOrder: [String: Int]
  private let rowsByPlace: [String: [Dataset.ArticleRow]]
  private let rowsByPeriod: [YearRange?: [Dataset.ArticleRow]]
  private let repeatsByArticle: [String: [Dataset.ArticleRow]]
  private let schemesByArticle: [String: [Dataset.Scheme]]
  private let documentsByArticle: [String: [Dataset.Document]]
  private let duplicates: Set<String>
  private let pages: Set<String>
  private let unitPages: Set<String>
  private let sumsByPlace: [String: [Dataset.Aggregate]]

  init(dataset: Dataset, vocabulary: Vocabulary) throws(ReportError) {
    self.dataset = dataset
    self.vocabulary = vocabulary
    articles = Dictionary(dataset.articles.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    articleRows = Dictionary(dataset.articleRows.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let indicatorIDs = vocabulary.indicators.indicators.map(\.id)
    indicatorOrder = Dictionary(
      indicatorIDs.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let observations = dataset.observations
    for observation in observations where indicatorOrder[observation.indicator] == nil {
      throw .unknownIndicator(id: observation.indicator, article: observation.article)
    }
    let order = indicatorOrder
    let sorted = observations.indices.sorted { left, right in
      let first = observations[left]
      let second = observations[right]
      let firstOrder = order[first.indicator] ?? 0
      let secondOrder = order[second.indicator] ?? 0
      if firstOrder != secondOrder { return firstOrder < secondOrder }
      let firstPeriod = first.period.value ?? Self.afterAll
      let secondPeriod = second.period.value ?? Self.afterAll
      return firstPeriod == secondPeriod ? left < right : firstPeriod < secondPeriod
    }
    positions = Dictionary(
      observations.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    byArticle = Dictionary(grouping: observations.indices, by: { observations[$0].article })
    byPlace = Dictionary(grouping: sorted, by: { observations[$0].place.value ?? "" })
    byPeriod = Dictionary(grouping: sorted, by: { observations[$0].period.value })
    byIndicator = Dictionary(grouping: sorted, by: { observations[$0].indicator })
    checksByArticle = Dictionary(grouping: dataset.checks.indices, by: { dataset.checks[$0].article ?? "" })
    checksByObservation = Dictionary(grouping: dataset.checks.indices, by: { dataset.checks[$0].observation ?? "" })
    aggregatesByPlace = Dictionary(
      grouping: dataset.aggregates.indices,
      by: { PlacePeriod(place: dataset.aggregates[$0].place, period: dataset.aggregates[$0].period) })
    duplicates = Set(dataset.articleRows.filter { $0.duplicateOf != nil }.map(\.id))

    repeatsByArticle = Dictionary(grouping: dataset.articleRows, by: { $0.duplicateOf ?? "" })
    schemesByArticle = Dictionary(grouping: dataset.schemes, by: \.article)
    documentsByArticle = Dictionary(grouping: dataset.documents, by: \.article)
    let stated = byArticle
    rowsByPlace = Self.rows(of: dataset) { row in
      [row.place.value].compactMap(\.self) + (stated[row.id] ?? []).compactMap { observations[$0].place.value }
    }
    rowsByPeriod = Self.rows(of: dataset) { row in
      [row.period.value].compactMap(\.self).map(Optional.some)
        + (stated[row.id] ?? []).map { observations[$0].period.value }
    }

    var codes = Set(byPlace.keys)
    for row in dataset.articleRows { if let place = row.place.value { codes.insert(place) } }
    placesWithData = vocabulary.gazetteer.places.filter { $0.kind != .nation && codes.contains($0.code) }
    pages = Set(placesWithData.map(\.code))
    unitPages = Set(placesWithData.compactMap { vocabulary.gazetteer.successor(of: $0.code)?.code })
    sumsByPlace = Dictionary(grouping: dataset.aggregates.filter { $0.basis == .provinces }, by: \.place)
    periods = Self.ordered(
      Set(byPeriod.keys).union(dataset.articleRows.compactMap { $0.period.value }.map(Optional.some)))
    let repeated = duplicates
    periodsByPlace = byPlace.mapValues { positions in
      let counted = positions.map { observations[$0] }.filter { !repeated.contains($0.article) }
      return Self.ordered(Set(counted.map(\.period.value)))
    }
  }

  /// How many figures are stated of each place, those of repeated articles left out.
  var figureCounts: [String: Int] {
    byPlace.mapValues { positions in positions.count { !duplicates.contains(dataset.observations[$0].article) } }
  }

  /// The day of the newest article.
  var newestDate: PartialDate? { dataset.articleRows.compactMap(\.published.value).max() }

  /// The articles under each key that is theirs, newest first.
  private static func rows<Key: Hashable>(
    of dataset: Dataset, by keys: (Dataset.ArticleRow) -> [Key]
  ) -> [Key: [Dataset.ArticleRow]] {
    var rows: [Key: [Dataset.ArticleRow]] = [:]
    for row in dataset.articleRows { for key in Set(keys(row)) { rows[key, default: []].append(row) } }
    return rows.mapValues(newestFirst)
  }

  private static let afterAll = YearRange(10_000)

  private static func ordered(_ periods: Set<YearRange?>) -> [YearRange?] {
    periods.sorted { ($0 ?? afterAll) < ($1 ?? afterAll) }
  }

  func observation(_ id: String) -> Dataset.Observation? { positions[id].map { dataset.observations[$0] } }

  /// In the order of the text.
  func observations(article: String) -> [Dataset.Observation] {
    (byArticle[article] ?? []).map { dataset.observations[$0] }
  }

  func observationCount(article: String) -> Int { byArticle[article]?.count ?? 0 }

  /// In the indicators' order; figures of articles that repeat another one are left out.
  func observations(place: String) -> [Dataset.Observation] { counted(byPlace[place]) }

  func observations(place: String, period: YearRange?) -> [Dataset.Observation] {
    counted(byPlace[place]?.filter { dataset.observations[$0].period.value == period })
  }

  func observations(period: YearRange?) -> [Dataset.Observation] { counted(byPeriod[period]) }

  /// All of an indicator's, those of repeated articles among them.
  func observations(indicator: String) -> [Dataset.Observation] {
    (byIndicator[indicator] ?? []).map { dataset.observations[$0] }
  }

  /// Results stated of the nation as a whole, in the indicators' order.
  var nationalResults: [Dataset.Observation] {
    vocabulary.indicators.indicators.flatMap { counted(byIndicator[$0.id]) }
      .filter { $0.scope == .national && $0.status == .result }
  }

  func checks(article: String) -> [Dataset.Check] { (checksByArticle[article] ?? []).map { dataset.checks[$0] } }

  func checks(observation: String) -> [Dataset.Check] {
    (checksByObservation[observation] ?? []).map { dataset.checks[$0] }
  }

  /// Whether a check warns of a figure.
  func isDoubtful(_ observation: String) -> Bool {
    checksByObservation[observation]?.contains { dataset.checks[$0].severity > .info } ?? false
  }

  func aggregates(place: String, period: YearRange?) -> [Dataset.Aggregate] {
    let found = (aggregatesByPlace[PlacePeriod(place: place, period: period)] ?? []).map { dataset.aggregates[$0] }
    return found.enumerated()
      .sorted {
        let first = indicatorOrder[$0.element.indicator] ?? 0
        let second = indicatorOrder[$1.element.indicator] ?? 0
        return first == second ? $0.offset < $1.offset : first < second
      }
      .map(\.element)
  }

  /// Articles about a place, or with figures of it, newest first.
  func articleRows(place: String) -> [Dataset.ArticleRow] { rowsByPlace[place] ?? [] }

  /// Articles of a period, or with figures of it, newest first.
  func articleRows(period: YearRange?) -> [Dataset.ArticleRow] { rowsByPeriod[period] ?? [] }

  /// Articles that repeat an article.
  func repeats(of article: String) -> [Dataset.ArticleRow] { repeatsByArticle[article] ?? [] }

  func schemes(article: String) -> [Dataset.Scheme] { schemesByArticle[article] ?? [] }

  func documents(article: String) -> [Dataset.Document] { documentsByArticle[article] ?? [] }

  /// Latest date first, articles without a date last, else in the dataset's order.
  static func newestFirst(_ rows: [Dataset.ArticleRow]) -> [Dataset.ArticleRow] {
    rows.enumerated()
      .sorted { left, right in
        switch (left.element.published.value, right.element.published.value) {
        case (let first?, let second?) where first != second: second < first
        case (.some, nil): true
        case (nil, .some): false
        default: left.offset < right.offset
        }
      }
      .map(\.element)
  }

  func hasPage(period: YearRange?) -> Bool { periods.contains(period) }

  /// Whether a unit since 2025-07-01, or a unit that it was made of, has figures or articles.
  func hasUnitPage(_ code: String) -> Bool { unitPages.contains(code) }

  /// The sums over an area's provinces, by indicator, then by period.
  func sums(place: String) -> [Dataset.Aggregate] {
    (sumsByPlace[place] ?? []).enumerated()
      .sorted { left, right in
        let first = indicatorOrder[left.element.indicator] ?? 0
        let second = indicatorOrder[right.element.indicator] ?? 0
        if first != second { return first < second }
        let firstPeriod = left.element.period ?? Self.afterAll
        let secondPeriod = right.element.period ?? Self.afterAll
        return firstPeriod == secondPeriod ? left.offset < right.offset : firstPeriod < secondPeriod
      }
      .map(\.element)
  }

  /// Whether a place below the nation has a page.
  func hasPage(place code: String) -> Bool { pages.contains(code) }

  func isDuplicate(_ article: String) -> Bool { duplicates.contains(article) }

  private func counted(_ positions: [Int]?) -> [Dataset.Observation] {
    (positions ?? []).filter { duplicates.isEmpty || !duplicates.contains(dataset.observations[$0].article) }
      .map { dataset.observations[$0] }
  }
}
