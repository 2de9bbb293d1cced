import Dataset
import Vocabulary

/// The report of one province, or of a unit since 2025-07-01 that figures name.
struct ProvincePage: Page {
  static let kind = "province"
  static let schema = FigureSections.schema.merging([
    "name": .text, "timeline": .markup, "keyFacts": .markup, "periods": .markup, "note": .markup,
    "merger": .object(["successor": .text, "members": .text]),
    "formation": .object(["members": .text]),
  ])

  let place: Place

  var path: String { PagePath.province(place.slug) }

  func draft(_ writer: PageWriter) -> PageDraft {
    let strings = writer.strings
    let observations = writer.index.observations(place: place.code)
    let articles = writer.index.articleRows(place: place.code)
    let name = writer.name(place)
    let sections = FigureSections(
      writer: writer, title: name, observations: observations, articles: articles, hasPlaces: false,
      hasPeriods: true)
    var context = sections.context()
    context["name"] = .text(writer.fullName(place))
    context["keyFacts"] = .markup(keyFacts(writer, sections))
    context["periods"] = .markup(periods(writer))
    let counts = (writer.index.periodsByPlace[place.code] ?? []).map { period in
      (period: period, figures: writer.index.observations(place: place.code, period: period).count)
    }
    context["timeline"] = .markup(ChartWriter(writer: writer).timeline(title: name, counts))
    context["note"] = .markup(writer.context.notes[place.slug])
    for (key, value) in MergerNotice(place: place, writer: writer).context.values { context[key] = value }
    return PageDraft(
      title: name,
      summary: strings(
        .provinceSummary,
        [
          "name": writer.fullName(place), "figures": writer.format.string(observations.count),
          "articles": writer.format.string(articles.count),
        ]),
      breadcrumbs: writer.breadcrumbs((strings(.provincesTitle), PagePath.provinces)), context: context,
      updated: sections.latestDate, feed: articles)
  }

  private func keyFacts(_ writer: PageWriter, _ sections: FigureSections) -> String? {
    let strings = writer.strings
    var table = KeyFactTable(writer: writer, title: writer.name(place))
    table.append(.factArticles, writer.count(sections.articles.count, in: path, FigureSections.sourcesAnchor))
    table.append(.factFigures, writer.count(sections.observations.count, in: path, ProvincePage.periodsAnchor))
    let periods = writer.index.periodsByPlace[place.code] ?? []
    table.append(
      .factPeriods,
      periods.map { Inline(writer.periodName($0)).linked(to: writer.link(PagePath.provincePeriod(place.slug, $0))) }
        .joined(separator: ", "))
    table.append(
      .factChecks, writer.count(sections.relevantChecks.count, in: path, FigureSections.checksAnchor))
    if !place.isSince2025, let region = writer.gazetteer.region(of: place.code) {
      table.append(.factRegion, Inline(writer.name(region)).linked(to: writer.link(PagePath.region(region))))
    }
    if !place.isSince2025, let successor = writer.gazetteer.successor(of: place.code) {
      table.append(.factSuccessor, Inline(writer.name(successor)).linked(to: writer.link(PagePath.unit(successor))))
    }
    table.append(
      .factLatest, Inline(sections.latestDate.map(writer.format.string) ?? strings(.unknown)))
    return table.markdown
  }

  static let periodsAnchor = "cac-giai-doan"

  /// The periods that figures are about, with links to their reports.
  private func periods(_ writer: PageWriter) -> String? {
    let strings = writer.strings
    let name = writer.name(place)
    var table = MarkdownTable(
      caption: strings.inline(.captionPeriods, ["title": Inline(name)]),
      columns: [
        .text(strings(.columnPeriod)), .number(strings(.columnFigureCount)), .number(strings(.columnArticles)),
      ])
    for period in writer.index.periodsByPlace[place.code] ?? [] {
      let path = PagePath.provincePeriod(place.slug, period)
      let figures = writer.index.observations(place: place.code, period: period)
      table.append(
        [
          Inline(writer.periodName(period)).linked(to: writer.link(path)), writer.count(figures.count, in: path),
          writer.count(Set(figures.map(\.article)).count, in: path, FigureSections.sourcesAnchor),
        ], anchor: table.rowCount == 0 ? ProvincePage.periodsAnchor : nil)
    }
    return table.markdown
  }
}
