import Vocabulary

/// The index of the 34 units since 2025-07-01, with what each was made of.
struct UnitsPage: Page {
  static let kind = "units"
  static let schema: TemplateSchema = ["withData": .text, "total": .text, "map": .markup, "table": .markup]

  var path: String { PagePath.units }

  func draft(_ writer: PageWriter) -> PageDraft {
    let strings = writer.strings
    let units = writer.gazetteer.units2025
    var table = MarkdownTable(
      caption: strings.inline(.captionAllUnits),
      columns: [
        .text(strings(.columnPlace)), .text(strings(.columnPredecessors)), .number(strings(.columnProvinces)),
        .number(strings(.columnFigureCount)),
      ])
    var counts: [String: Int] = [:]
    for unit in units {
      let members = writer.gazetteer.predecessors(of: unit.code)
      let figures = ([unit] + members).map { writer.index.observations(place: $0.code).count }.reduce(0, +)
      counts[unit.code] = figures
      let names = members.map { writer.place($0.code) }.joined(separator: ", ")
      guard writer.index.hasUnitPage(unit.code) else {
        let none = Inline(strings(.notApplicable))
        table.append(
          [Inline(writer.name(unit)).emphasised(), names, none, none], anchor: ProvincesPage.anchor(unit))
        continue
      }
      let path = PagePath.unit(unit)
      let reporting = members.count { writer.index.hasPage(place: $0.code) }
      table.append(
        [
          Inline(writer.name(unit)).linked(to: writer.link(path)), names, writer.count(reporting, in: path),
          writer.count(figures, in: path),
        ], anchor: ProvincesPage.anchor(unit))
    }
    let values = [
      "count": writer.format.string(units.count { writer.index.hasUnitPage($0.code) }),
      "total": writer.format.string(units.count),
    ]
    return PageDraft(
      title: strings(.unitsTitle), summary: strings(.unitsSummary, values), breadcrumbs: writer.breadcrumbs(),
      context: [
        "withData": .text(values["count"]), "total": .text(values["total"]),
        "map": .markup(ChartWriter(writer: writer).unitCoverage(of: counts, title: strings(.unitMapTitle))),
        "table": .markup(table.markdown),
      ])
  }
}
