import Articles
import Dataset

/// The report of one period: the provinces beside one another, their sums, and what is stated of the nation.
struct PeriodPage: Page {
  static let kind = "period"
  static let schema = FigureSections.schema.merging([
    "period": .text, "isKnown": .flag, "overlaps": .markup, "comparison": .markup, "sums": .markup,
    "nationalAggregates": .markup, "places": .markup,
  ])

  /// `nil` where the period is not known.
  let period: YearRange?

  var path: String { PagePath.period(period) }

  func draft(_ writer: PageWriter) -> PageDraft {
    let strings = writer.strings
    let index = writer.index
    let phrase = writer.periodPhrase(period)
    let isYear = period.map { $0.from == $0.to } ?? false
    let title =
      period == nil
      ? strings(.periodUnknown)
      : strings(isYear ? .periodTitleYear : .periodTitle, ["period": writer.periodName(period)])
    let observations = index.observations(period: period)
    let articles = index.articleRows(period: period)
    var context = FigureSections(
      writer: writer, title: title, observations: observations, articles: articles, hasPlaces: true,
      hasPeriods: false
    ).context()
    let places = index.placesWithData.filter { (index.periodsByPlace[$0.code] ?? []).contains(period) }
    let provincial = places.flatMap { index.aggregates(place: $0.code, period: period) }
      .filter { $0.basis == .own }
    let nation = index.aggregates(place: "VN", period: period)
    context["period"] = .text(phrase)
    context["isKnown"] = .flag(period != nil)
    context["overlaps"] = .markup(Self.overlaps(of: period, writer)?.markdown)
    context["comparison"] = .markup(
      ComparisonTable(writer: writer).markdown(
        caption: strings.inline(.captionPeriodComparison, ["title": Inline(title)]), provincial,
        showsPeriod: false))
    context["sums"] = .markup(
      AggregateTable(
        writer: writer, columns: [.indicator, .value, .provinces, .articles, .figures], isTarget: true
      ).markdown(
        caption: strings.inline(.captionPeriodSums, ["title": Inline(title)]),
        nation.filter { $0.basis == .provinces }))
    context["nationalAggregates"] = .markup(
      AggregateTable(writer: writer, columns: [.indicator, .value, .articles, .figures], isTarget: true)
        .markdown(
          caption: strings.inline(.captionNationalAggregates, ["title": Inline(title)]),
          nation.filter { $0.basis == .own }))
    context["places"] = .markup(
      places.map {
        Inline(writer.name($0)).linked(to: writer.link(PagePath.provincePeriod($0.slug, period)))
      }.joined(separator: ", ").markdown.nonEmpty)
    return PageDraft(
      title: title,
      summary: strings(
        .periodSummary,
        [
          "period": phrase, "figures": writer.format.string(observations.count),
          "provinces": writer.format.string(places.count),
        ]),
      breadcrumbs: writer.breadcrumbs((strings(.periodsTitle), PagePath.periods)), context: context,
      updated: articles.compactMap(\.published.value).max())
  }

  /// Links to the other periods that share years with a period.
  static func overlaps(of period: YearRange?, _ writer: PageWriter) -> Inline? {
    guard let period else { return nil }
    let others = writer.index.periods.compactMap(\.self).filter { $0 != period && $0.overlaps(period) }
    return others.isEmpty ? nil : writer.list(others) { writer.period($0) }
  }
}

extension String {
  /// `nil` for an empty text, so that a template's section is left out.
  var nonEmpty: String? { isEmpty ? nil : self }
}
