import Articles

/// The index of periods.
struct PeriodsPage: Page {
  static let kind = "periods"
  static let schema: TemplateSchema = ["table": .markup, "timeline": .markup]

  var path: String { PagePath.periods }

  func draft(_ writer: PageWriter) -> PageDraft {
    let strings = writer.strings
    let periods = writer.index.periods
    var table = MarkdownTable(
      caption: strings.inline(.captionPeriodsIndex),
      columns: [
        .text(strings(.columnPeriod)), .number(strings(.columnProvinces)), .number(strings(.columnFigureCount)),
        .number(strings(.columnArticles)), .text(strings(.columnOverlaps)),
      ])
    for period in periods {
      let path = PagePath.period(period)
      let figures = writer.index.observations(period: period)
      let places = Set(figures.compactMap(\.place.value)).filter { writer.index.hasPage(place: $0) }
      table.append([
        Inline(writer.periodName(period)).linked(to: writer.link(path)), writer.count(places.count, in: path),
        writer.count(figures.count, in: path),
        writer.count(
          writer.index.articleRows(period: period).count, in: path, FigureSections.sourcesAnchor),
        PeriodPage.overlaps(of: period, writer) ?? Inline(strings(.none)),
      ])
    }
    return PageDraft(
      title: strings(.periodsTitle),
      summary: strings(.periodsSummary, ["count": writer.format.string(periods.compactMap(\.self).count)]),
      breadcrumbs: writer.breadcrumbs(),
      context: [
        "table": .markup(table.markdown),
        "timeline": .markup(
          ChartWriter(writer: writer).timeline(
            title: strings(.nationName),
            periods.map { (period: $0, figures: writer.index.observations(period: $0).count) })),
      ])
  }
}
