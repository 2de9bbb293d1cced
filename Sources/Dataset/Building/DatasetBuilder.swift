import Articles
import Extraction
import Vocabulary

extension Dataset {
  /// Builds the dataset: identity, duplicates, attribution, checks and aggregates.
  ///
  /// A function of its arguments alone; the order in which the articles come doesn't matter.
  ///
  /// - Parameters:
  ///   - articles: each article with what was read in it.
  ///   - findings: what the rooms before noticed, apart from what stands in the readings.
  ///   - vocabulary: that the articles were read with.
  ///   - topic: whether articles outside the topic are left out.
  public init(
    articles: [(Article, Reading)], findings: [Finding] = [], vocabulary: Vocabulary, topic: TopicScope = .own
  ) {
    let all = articles.sorted { Self.precedes($0.0, $1.0) }
    let ordered = all.filter { topic == .any || $0.1.relevance.isIn }
    let fingerprints = ordered.map { Fingerprint($0.0) }
    let links = DuplicateFinder.links(of: ordered, fingerprints: fingerprints)

    var rows = RowBuilder(vocabulary: vocabulary)
    for (index, (article, reading)) in ordered.enumerated() {
      let link = links[index].map { (original: ordered[$0.original].0.id, kind: $0.kind) }
      rows.add(article, reading, link: link)
    }
    let outside = all.filter { topic == .own && !$0.1.relevance.isIn }
    let indicators = vocabulary.indicators.indicators
    self.init(
      articles: ordered.map(\.0), articleRows: rows.articles,
      outside: outside.map { rows.outsideRow(of: $0.0, $0.1) }, places: vocabulary.gazetteer.places,
      regions: vocabulary.gazetteer.regions(of: .until2025), indicators: indicators,
      observations: rows.observations, schemes: rows.schemes, documents: rows.documents)
    let stated = articleRows.compactMap(\.period.value) + observations.compactMap(\.period.value)
    periods = Set(stated).sorted()
    aggregates = Aggregator(vocabulary: vocabulary).aggregates(of: observations, articles: articleRows)
    checks = CheckRunner.checks(
      of: CheckContext(dataset: self, readings: ordered.map(\.1), vocabulary: vocabulary),
      findings: Self.about(findings, not: outside.map(\.0)))
  }

  /// Without those on articles that are left out.
  private static func about(_ findings: [Finding], not outside: [Article]) -> [Finding] {
    guard !outside.isEmpty else { return findings }
    let files = Set(outside.map(\.file))
    return findings.filter { !files.contains($0.file) }
  }

  /// The fixed order: by the path's bytes.
  private static func precedes(_ left: Article, _ right: Article) -> Bool {
    if left.file != right.file { return left.file.utf8.lexicographicallyPrecedes(right.file.utf8) }
    return left.id.utf8.lexicographicallyPrecedes(right.id.utf8)
  }
}
