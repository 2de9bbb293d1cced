import Vocabulary

/// The index of indicators by group, those without figures named.
struct IndicatorsPage: Page {
  static let kind = "indicators"
  static let schema: TemplateSchema = ["groups": .list(["group": .text, "table": .markup])]

  var path: String { PagePath.indicators }

  func draft(_ writer: PageWriter) -> PageDraft {
    let strings = writer.strings
    let catalogue = writer.context.vocabulary.indicators
    let groups: [TemplateContext] = catalogue.groups.compactMap { group in
      let name = writer.name(group)
      guard let table = table(writer, name, catalogue.indicators(in: group)) else { return nil }
      return ["group": .text(name), "table": .markup(table)]
    }
    let used = catalogue.indicators.count { !writer.index.observations(indicator: $0.id).isEmpty }
    return PageDraft(
      title: strings(.indicatorsTitle),
      summary: strings(
        .indicatorsSummary,
        ["count": writer.format.string(used), "total": writer.format.string(catalogue.indicators.count)]),
      breadcrumbs: writer.breadcrumbs(), context: ["groups": .list(groups)])
  }

  private func table(_ writer: PageWriter, _ group: String, _ indicators: [Indicator]) -> String? {
    let strings = writer.strings
    var table = MarkdownTable(
      caption: strings.inline(.captionIndicators, ["group": Inline(group)]),
      columns: [
        .text(strings(.columnIndicator)), .text(strings(.columnUnit)), .text(strings(.columnAggregation)),
        .number(strings(.columnFigureCount)), .number(strings(.columnProvinces)),
      ])
    for indicator in indicators {
      let figures = writer.index.observations(indicator: indicator.id)
      let places = Set(figures.compactMap(\.place.value)).filter { writer.index.hasPage(place: $0) }
      let path = PagePath.indicator(indicator.id)
      let unit = writer.unit(indicator)
      table.append([
        figures.isEmpty ? Inline(writer.name(indicator)).emphasised() : writer.indicatorLink(indicator),
        Inline(unit.isEmpty ? strings(.notApplicable) : unit),
        Inline(strings.label(.aggregation, indicator.aggregation.rawValue)),
        writer.count(figures.count, in: path), writer.count(places.count, in: path),
      ])
    }
    return table.markdown
  }
}
