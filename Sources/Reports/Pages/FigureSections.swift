import Articles
import Dataset
import Extraction
import Vocabulary

/// The sections that reports of a province, of a period, and of a province in a period have in common.
struct FigureSections {
  static let schema: TemplateSchema = [
    "points": .list(["point": .markup]), "keyFigures": .list(["number": .markup, "name": .markup]),
    "onlySource": .markup,
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
    let awardIndicators = Set(
      observations.byIndicator.map(\.indicator).filter { writer.indicator($0)?.group == AwardTable.group })
    let stated = observations.kept { observations[$0].status == .result }
    func isAward(_ position: Int) -> Bool {
      stated[position].honour != nil || awardIndicators.contains(stated[position].indicator)
    }
    let awards = stated.kept(where: isAward)
    let results = stated.kept { !isAward($0) }
    let provincial = results.kept { results[$0].scope == .province }
    let national = results.kept { results[$0].scope == .national }
    let local = results.kept { results[$0].scope != .province && results[$0].scope != .national }
    let registers = RegisterTables(writer: writer)
    let told = MainPoints(
      writer: writer, observations: awards.isEmpty ? provincial : provincial + awards, hasPlaces: hasPlaces,
      hasPeriods: hasPeriods)
    return [
      "points": .list(told.sentences.map { ["point": .markup($0.markdown)] }),
      "keyFigures": .list(told.keyFigures),
      "onlySource": .markup(told.onlySource.map { writer.source($0).markdown }),
      "groups": .list(groups(provincial)),
      "awards": .markup(
        awards.isEmpty ? nil : AwardTable(writer: writer).markdown(caption: caption(.captionAwards), awards)),
      "targets": .markup(
        table(.captionTargets, observations.kept { observations[$0].status == .target }, hasScope: true)),
      "contextFigures": .markup(
        table(.captionContext, observations.kept { observations[$0].status == .context }, hasScope: true)),
      "localFigures": .markup(table(.captionLocal, local, hasScope: true)),
      "nationalFigures": .markup(table(.captionNational, national, hasScope: false)),
      "schemes": .markup(
        registers.schemes(
          caption: caption(.captionSchemes), articles.flatMap { index.schemes(article: $0.id) })),
      "documents": .markup(
        registers.documents(
          caption: caption(.captionDocuments), articles.flatMap { index.documents(article: $0.id) })),
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

  private func caption(_ phrase: Phrase) -> Inline { strings.inline(phrase, ["title": Inline(title)]) }

  private func table(_ phrase: Phrase, _ observations: [Dataset.Observation], hasScope: Bool) -> String? {
    guard !observations.isEmpty else { return nil }
    var columns: [ObservationTable.Column] = hasPlaces ? [.indicator, .place] : [.indicator]
    columns += [.value, .printed]
    if hasScope { columns.append(.scope) }
    if hasPeriods { columns.append(.period) }
    return ObservationTable(writer: writer, columns: columns + [.source])
      .markdown(caption: caption(phrase), observations)
  }

  private func groups(_ observations: [Dataset.Observation]) -> [TemplateContext] {
    var columns: [ObservationTable.Column] = hasPlaces ? [.indicator, .place] : [.indicator]
    columns += [.value, .printed]
    if hasPeriods { columns.append(.period) }
    let table = ObservationTable(writer: writer, columns: columns + [.source])
    var byGroup: [String: [Dataset.Observation]] = [:]
    for (indicator, figures) in observations.byIndicator {
      if let group = writer.indicator(indicator)?.group { byGroup[group, default: []] += figures }
    }
    return writer.context.vocabulary.indicators.groups.compactMap { group in
      guard let members = byGroup[group.id] else { return nil }
      let name = writer.name(group)
      let caption = strings.inline(.captionGroup, ["group": Inline(name), "title": Inline(title)])
      guard let markdown = table.markdown(caption: caption, members) else { return nil }
      return ["group": .text(name), "table": .markup(markdown)]
    }
  }

  /// Checks of the articles; those of a figure only where the figure is reported here.
  var relevantChecks: [Dataset.Check] {
    let checks = articles.flatMap { index.checks(article: $0.id) }
    guard !checks.isEmpty else { return [] }
    let shown = Set(observations.map(\.id))
    let relevant = checks.filter { $0.observation.map(shown.contains) ?? true }
    return relevant.enumerated()
      .sorted {
        $0.element.severity == $1.element.severity
          ? $0.offset < $1.offset : $0.element.severity > $1.element.severity
      }
      .map(\.element)
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
