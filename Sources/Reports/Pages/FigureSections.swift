import Articles
import Dataset
import Extraction
import Vocabulary

/// The sections that reports of a province, of a period, and of a province in a period have in common.
struct FigureSections {
  /// Sentences at the head of a report.
  static let maximumPoints = 8
  /// Articles told of in one sentence.
  static let maximumSources = 3

  static let schema: TemplateSchema = [
    "points": .list(["point": .markup]),
    "groups": .list(["group": .text, "table": .markup]),
    "awards": .markup, "targets": .markup, "contextFigures": .markup, "localFigures": .markup,
    "nationalFigures": .markup, "schemes": .markup, "documents": .markup, "checks": .markup, "sources": .markup,
    "citation": .text,
  ]

  let writer: PageWriter
  let title: String
  /// The figures reported on, in the indicators' order.
  let observations: [Dataset.Observation]
  let articles: [Dataset.ArticleRow]
  /// Whether the figures are of several places or several periods.
  let hasPlaces: Bool
  let hasPeriods: Bool

  private var index: ReportIndex { writer.index }
  private var strings: StringCatalogue { writer.strings }

  func context() -> TemplateContext {
    let awards = observations.filter { $0.status == .result && isAward($0) }
    let results = observations.filter { $0.status == .result && !isAward($0) }
    let provincial = results.filter { $0.scope == .province }
    let national = results.filter { $0.scope == .national }
    let local = results.filter { $0.scope != .province && $0.scope != .national }
    let registers = RegisterTables(writer: writer)
    let ids = Set(articles.map(\.id))
    return [
      "points": .list(points(provincial + awards)),
      "groups": .list(groups(provincial)),
      "awards": .markup(AwardTable(writer: writer).markdown(caption: caption(.captionAwards), awards)),
      "targets": .markup(table(.captionTargets, observations.filter { $0.status == .target }, hasScope: true)),
      "contextFigures": .markup(table(.captionContext, observations.filter { $0.status == .context }, hasScope: true)),
      "localFigures": .markup(table(.captionLocal, local, hasScope: true)),
      "nationalFigures": .markup(table(.captionNational, national, hasScope: false)),
      "schemes": .markup(
        registers.schemes(
          caption: caption(.captionSchemes), index.dataset.schemes.filter { ids.contains($0.article) })),
      "documents": .markup(
        registers.documents(
          caption: caption(.captionDocuments), index.dataset.documents.filter { ids.contains($0.article) })),
      "checks": .markup(
        registers.checks(
          caption: caption(.captionChecks), relevantChecks, showsArticle: true, anchor: Self.checksAnchor)),
      "sources": .markup(
        registers.articles(caption: caption(.captionSources), articles, anchor: Self.sourcesAnchor)),
      "citation": .text(citation),
    ]
  }

  /// Identifier of the table of sources.
  static let sourcesAnchor = "danh-muc-nguon"
  /// Identifier of the table of checks.
  static let checksAnchor = "danh-muc-luu-y"

  private func isAward(_ observation: Dataset.Observation) -> Bool {
    AwardTable.isAward(observation, group: writer.indicator(observation.indicator)?.group)
  }

  private func caption(_ phrase: Phrase) -> Inline { strings.inline(phrase, ["title": Inline(title)]) }

  private func table(_ phrase: Phrase, _ observations: [Dataset.Observation], hasScope: Bool) -> String? {
    var columns: [ObservationTable.Column] = hasPlaces ? [.indicator, .place] : [.indicator]
    columns += [.value, .bound, .printed]
    if hasScope { columns.append(.scope) }
    if hasPeriods { columns.append(.period) }
    return ObservationTable(writer: writer, columns: columns + [.source])
      .markdown(caption: caption(phrase), observations)
  }

  private func groups(_ observations: [Dataset.Observation]) -> [TemplateContext] {
    var columns: [ObservationTable.Column] = hasPlaces ? [.indicator, .place] : [.indicator]
    columns += [.value, .bound, .printed]
    if hasPeriods { columns.append(.period) }
    let table = ObservationTable(writer: writer, columns: columns + [.source])
    return writer.context.vocabulary.indicators.groups.compactMap { group in
      let members = observations.filter { writer.indicator($0.indicator)?.group == group.id }
      let name = writer.name(group)
      let caption = strings.inline(.captionGroup, ["group": Inline(name), "title": Inline(title)])
      guard let markdown = table.markdown(caption: caption, members) else { return nil }
      return ["group": .text(name), "table": .markup(markdown)]
    }
  }

  /// Checks of the articles; those of a figure only where the figure is reported here.
  var relevantChecks: [Dataset.Check] {
    let shown = Set(observations.map(\.id))
    let checks = articles.flatMap { index.checks(article: $0.id) }
    let relevant = checks.filter { $0.observation.map(shown.contains) ?? true }
    return relevant.enumerated()
      .sorted {
        $0.element.severity == $1.element.severity
          ? $0.offset < $1.offset : $0.element.severity > $1.element.severity
      }
      .map(\.element)
  }

  // MARK: - Main points

  /// One sentence for each indicator, about its latest period.
  private func points(_ observations: [Dataset.Observation]) -> [TemplateContext] {
    var order: [String] = []
    var byIndicator: [String: [Dataset.Observation]] = [:]
    for observation in observations where observation.indicator != "other" {
      if byIndicator[observation.indicator] == nil { order.append(observation.indicator) }
      byIndicator[observation.indicator, default: []].append(observation)
    }
    return order.prefix(Self.maximumPoints).compactMap { id in
      guard let indicator = writer.indicator(id), let all = byIndicator[id] else { return nil }
      let latest = all.compactMap(\.period.value).max { ($0.to, $0.from) < ($1.to, $1.from) }
      return ["point": .markup(point(indicator, latest, all.filter { $0.period.value == latest }).markdown)]
    }
  }

  private func point(_ indicator: Indicator, _ period: YearRange?, _ figures: [Dataset.Observation]) -> Inline {
    var articles: [String] = []
    for figure in figures where !articles.contains(figure.article) { articles.append(figure.article) }
    let statements = articles.prefix(Self.maximumSources).map { article in
      statement(article, figures.filter { $0.article == article })
    }.joined(separator: "; ")
    let name = Inline(writer.name(indicator)).strong()
    var sentence =
      hasPeriods
      ? strings.inline(
        .point, ["indicator": name, "period": Inline(writer.periodPhrase(period)), "statements": statements])
      : strings.inline(.pointOfPeriod, ["indicator": name, "statements": statements])
    for total in totals(indicator, period, figures) { sentence += .fragment(" ") + total }
    return sentence
  }

  /// What one article states, place by place.
  private func statement(_ article: String, _ figures: [Dataset.Observation]) -> Inline {
    let source = writer.source(article)
    guard hasPlaces else {
      return strings.inline(.statement, ["source": source, "figures": list(figures.map(writer.printed))])
    }
    var places: [String?] = []
    for figure in figures where !places.contains(figure.place.value) { places.append(figure.place.value) }
    let parts = places.map { place in
      let stated = figures.filter { $0.place.value == place }.map(writer.printed)
      return strings.inline(.figuresOfPlace, ["place": writer.place(place), "figures": list(stated)])
    }
    return strings.inline(.statement, ["source": source, "figures": parts.joined(separator: ", ")])
  }

  /// Sums of the figures told of, where there is more than one to sum.
  private func totals(_ indicator: Indicator, _ period: YearRange?, _ figures: [Dataset.Observation]) -> [Inline] {
    guard !hasPlaces, let place = figures.first?.place.value else { return [] }
    let told = Set(figures.map(\.id))
    return index.aggregates(place: place, period: period)
      .filter {
        $0.indicator == indicator.id && $0.basis == .own && $0.observations.count > 1
          && $0.observations.contains(where: told.contains)
      }
      .compactMap { aggregate in
        guard let target = writer.rowTarget(aggregate) else { return nil }
        let phrase: Phrase = indicator.aggregation == .max ? .largest : .total
        return strings.inline(phrase, ["number": Inline(writer.worded(aggregate)).linked(to: target)])
      }
  }

  private func list(_ items: [Inline]) -> Inline {
    guard items.count > 1, let last = items.last else { return items.first ?? Inline() }
    return items.dropLast().joined(separator: ", ") + .fragment(strings(.listAnd)) + last
  }

  // MARK: - Citation

  /// The day of the newest article.
  var latestDate: PartialDate? { articles.compactMap(\.published.value).max() }

  private var citation: String {
    let date = latestDate
    return strings(
      .citation,
      [
        "site": writer.context.settings.title, "title": title,
        "count": writer.format.string(articles.count),
        "date": date.map(writer.format.string) ?? strings(.unknown),
      ])
  }
}
