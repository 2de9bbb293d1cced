import Articles
import Vocabulary

/// The report of one province in one period, where the aggregates' numbers lead to.
struct ProvincePeriodPage: Page {
  static let kind = "province-period"
  static let schema = FigureSections.schema.merging([
    "name": .text, "period": .text, "provinceLink": .markup, "periodLink": .markup, "aggregates": .markup,
    "overlaps": .markup,
    "merger": .object(["successor": .text, "members": .text]),
    "formation": .object(["members": .text]),
  ])

  let place: Place
  /// `nil` where the period is not known.
  let period: YearRange?

  var path: String { PagePath.provincePeriod(place.slug, period) }

  func draft(_ writer: PageWriter) -> PageDraft {
    let strings = writer.strings
    let name = writer.name(place)
    let title = strings(
      .provincePeriodTitle, ["name": name, "period": period.map(writer.format.string) ?? strings(.periodPhraseUnknown)])
    let observations = writer.index.observations(place: place.code, period: period)
    let stating = Set(observations.map(\.article))
    let articles = writer.index.articleRows(place: place.code).filter {
      stating.contains($0.id) || ($0.duplicateOf.map(stating.contains) ?? false)
    }
    var context = FigureSections(
      writer: writer, title: title, observations: observations, articles: articles, hasPlaces: false,
      hasPeriods: false
    ).context()
    context["name"] = .text(writer.fullName(place))
    context["period"] = .text(writer.periodPhrase(period))
    context["provinceLink"] = .markup(writer.place(place.code).markdown)
    context["periodLink"] = .markup(writer.period(period).markdown)
    let aggregates = writer.index.aggregates(place: place.code, period: period).filter { $0.basis == .own }
    context["aggregates"] = .markup(
      AggregateTable(writer: writer, columns: [.indicator, .value, .articles, .figures], isTarget: true)
        .markdown(caption: strings.inline(.captionAggregates, ["title": Inline(title)]), aggregates))
    context["overlaps"] = .markup(overlaps(writer))
    for (key, value) in MergerNotice(place: place, writer: writer).context.values { context[key] = value }
    return PageDraft(
      title: title,
      summary: strings(
        .provincePeriodSummary,
        [
          "name": writer.fullName(place), "period": writer.periodPhrase(period),
          "figures": writer.format.string(observations.count),
        ]),
      breadcrumbs: writer.breadcrumbs(
        (strings(.provincesTitle), PagePath.provinces), (name, PagePath.province(place.slug))),
      context: context, updated: articles.compactMap(\.published.value).max())
  }

  /// Links to the province's other periods that share years with this one.
  private func overlaps(_ writer: PageWriter) -> String? {
    guard let period else { return nil }
    let others = (writer.index.periodsByPlace[place.code] ?? []).compactMap(\.self)
      .filter { $0 != period && $0.overlaps(period) }
    guard !others.isEmpty else { return nil }
    return writer.list(others) {
      Inline(writer.periodName($0)).linked(to: writer.link(PagePath.provincePeriod(place.slug, $0)))
    }.markdown
  }
}
