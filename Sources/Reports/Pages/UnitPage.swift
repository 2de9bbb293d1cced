import Dataset
import Vocabulary

/// A unit since 2025-07-01: what it was made of, and the sums over those of its predecessors that report.
struct UnitPage: Page {
  static let kind = "unit"
  static let schema: TemplateSchema = [
    "name": .text, "members": .text, "isMerged": .flag, "withData": .text, "total": .text, "ownReport": .markup,
    "predecessors": .markup, "sums": .markup, "comparison": .markup,
  ]

  let unit: Place

  var path: String { PagePath.unit(unit) }

  func draft(_ writer: PageWriter) -> PageDraft {
    let strings = writer.strings
    let index = writer.index
    let members = writer.gazetteer.predecessors(of: unit.code)
    let reporting = members.filter { index.hasPage(place: $0.code) }
    let name = strings(.unitTitle, ["name": writer.name(unit)])
    let title = Inline(name)
    let own = index.periods.flatMap { period in
      reporting.flatMap { index.aggregates(place: $0.code, period: period).filter { $0.basis == .own } }
    }
    let values = [
      "name": writer.fullName(unit), "count": writer.format.string(reporting.count),
      "total": writer.format.string(members.count),
    ]
    return PageDraft(
      title: name, summary: strings(.unitSummary, values),
      breadcrumbs: writer.breadcrumbs((strings(.unitsTitle), PagePath.units)),
      context: [
        "name": .text(values["name"]), "members": .text(members.map(writer.name).joined(separator: ", ")),
        "isMerged": .flag(members.count > 1),
        "withData": .text(values["count"]), "total": .text(values["total"]),
        "ownReport": .markup(index.hasPage(place: unit.code) ? writer.place(unit.code).markdown : nil),
        "predecessors": .markup(
          ProvincesPage().table(writer, strings.inline(.captionPredecessors, ["title": title]), members)),
        "sums": .markup(
          AggregateTable(
            writer: writer, columns: [.indicator, .period, .value, .provinces, .figures], isTarget: true
          ).markdown(caption: strings.inline(.captionAreaSums, ["title": title]), index.sums(place: unit.code))),
        "comparison": .markup(
          members.count < 2
            ? nil
            : ComparisonTable(writer: writer).markdown(
              caption: strings.inline(.captionPeriodComparison, ["title": title]), own, showsPeriod: true)),
      ])
  }
}
