import Articles
import Extraction
import Vocabulary

/// Turns readings into rows, article by article in the fixed order.
struct RowBuilder {
  let vocabulary: Vocabulary
  private(set) var articles: [Dataset.ArticleRow] = []
  private(set) var observations: [Dataset.Observation] = []
  private(set) var schemes: [Dataset.Scheme] = []
  private(set) var documents: [Dataset.Document] = []
  private var identifiers = IdentifierFactory()
  private var seen: Set<[UInt8]> = []

  init(vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// Adds the rows of one article.
  ///
  /// - Parameter link: the article that it repeats, and how.
  mutating func add(
    _ article: Article, _ reading: Reading, link: (original: String, kind: Dataset.DuplicateKind)?
  ) {
    let identity = ArticleIdentity(article)
    // A second copy of a text needs ids of its own; its path keeps them apart.
    let salt = seen.insert(identity.digest).inserted ? [] : [article.file]
    articles.append(row(of: article, reading, link: link))
    addObservations(of: article, reading, identity, salt: salt)
    addSchemes(of: article, reading, identity, salt: salt)
    addDocuments(of: article, reading, identity, salt: salt)
  }

  private func row(
    of article: Article, _ reading: Reading, link: (original: String, kind: Dataset.DuplicateKind)?
  ) -> Dataset.ArticleRow {
    Dataset.ArticleRow(
      id: article.id, file: article.file, sha256: article.sha256,
      title: article.title(reading), outlet: reading.outlet,
      url: article.metadata.url?.value, published: reading.published, place: reading.place, period: reading.period,
      words: reading.words, duplicateOf: link?.original, duplicateKind: link?.kind,
      licence: article.metadata.licence?.value, relevance: reading.relevance,
      relevanceReason: article.metadata.relevant?.reason)
  }

  /// The row of an article outside the scope: what identifies it, and why it is left out. Nothing else is read of it.
  func outsideRow(of article: Article, _ reading: Reading) -> Dataset.ArticleRow {
    var row = row(of: article, reading, link: nil)
    row.place = .unknown
    row.period = .unknown
    return row
  }

  private mutating func addObservations(
    of article: Article, _ reading: Reading, _ identity: ArticleIdentity, salt: [String]
  ) {
    let figures = reading.figures.sorted {
      ($0.mention.lowerBound, $0.number.lowerBound, $0.indicator)
        < ($1.mention.lowerBound, $1.number.lowerBound, $1.indicator)
    }
    let first = observations.count
    for figure in figures {
      let position = identity.position(of: figure.number.lowerBound, in: article)
      let id = identifiers.unique("o", ["figure", position] + salt, salt: identity.digest)
      observations.append(observation(of: figure, id: id, in: article))
    }
    let kinds = observations[first...].map(\.unitKind)
    for (index, whole) in PartFinder.wholes(of: figures, unitKinds: kinds, in: article).enumerated() {
      observations[first + index].partOf = whole.map { observations[first + $0].id }
    }
  }

  private func observation(of figure: Figure, id: String, in article: Article) -> Dataset.Observation {
    let interval = figure.interval
    let unit = article.display(figure.unit)
    return Dataset.Observation(
      id: id, article: article.id, indicator: figure.indicator, value: figure.value, of: figure.of,
      bound: figure.bound, lower: interval.lower, upper: interval.upper, unit: unit, status: figure.status,
      scope: figure.scope, place: figure.place, period: figure.period, measure: figure.measure, asOf: figure.asOf,
      honour: figure.honour, grantors: figure.grantors, range: figure.mention, sentence: figure.sentence,
      quote: article.display(figure.sentence), mentions: figure.mentions, rule: figure.rule,
      decisions: Self.ordered(figure.decisions), nearest: figure.nearest, correction: figure.correction,
      unitKind: unitKind(of: figure, unit: unit, in: article),
      unitExponent: vocabulary.units.kind(of: unit)?.exponent ?? 0)
  }

  /// One decision a field, in the fields' order.
  private static func ordered(_ decisions: [Decision]) -> [Decision] {
    Decision.Field.allCases.compactMap { field in decisions.first { $0.field == field } }
  }

  /// The kind of the counted noun; where that is left empty, a per cent sign behind the number is one.
  private func unitKind(of figure: Figure, unit: String, in article: Article) -> String? {
    if let kind = vocabulary.units.kind(of: unit) { return kind.name }
    guard figure.number.upperBound <= figure.mention.upperBound else { return nil }
    let isPercent =
      article.display(figure.number).hasSuffix("%")
      || article.display(figure.number.upperBound..<figure.mention.upperBound).hasPrefix("%")
    return isPercent ? "%" : nil
  }

  private mutating func addSchemes(
    of article: Article, _ reading: Reading, _ identity: ArticleIdentity, salt: [String]
  ) {
    var seen: Set<String> = []
    for mention in reading.schemes.sorted(by: { $0.name.lowerBound < $1.name.lowerBound }) {
      let name = article.display(mention.name)
      let key = Slug.make(name)
      guard !key.isEmpty, seen.insert(key).inserted else { continue }
      schemes.append(
        Dataset.Scheme(
          id: identifiers.unique("s", ["scheme", key] + salt, salt: identity.digest), name: name,
          article: article.id, place: reading.place.value, range: mention.name,
          quote: article.display(mention.sentence)))
    }
  }

  private mutating func addDocuments(
    of article: Article, _ reading: Reading, _ identity: ArticleIdentity, salt: [String]
  ) {
    var seen: [String: [Reading.DocumentMention]] = [:]
    for mention in reading.documents.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      let kind = Slug.make(mention.kind)
      guard !seen[kind, default: []].contains(where: { DocumentIdentity.same($0, mention) }) else { continue }
      seen[kind, default: []].append(mention)
      documents.append(
        Dataset.Document(
          id: identifiers.unique("d", ["document", kind, mention.number] + salt, salt: identity.digest),
          kind: mention.kind, number: mention.number, issuer: mention.issuer, date: mention.date,
          article: article.id, range: mention.range))
    }
  }
}
