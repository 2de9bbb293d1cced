import Dataset
import Vocabulary

/// The report of one of the six socio-economic regions: its provinces and the sums over those that report.
struct RegionPage: Page {
  static let kind = "region"
  static let schema: TemplateSchema = [
    "withData": .text, "total": .text, "provinces": .markup, "sums": .markup, "comparison": .markup,
  ]

  let region: Region

  var path: String { PagePath.region(region) }

  func draft(_ writer: PageWriter) -> PageDraft {
    let strings = writer.strings
    let index = writer.index
    let name = writer.name(region)
    let title = Inline(name)
    let members = writer.gazetteer.places(in: region)
    let reporting = members.filter { index.hasPage(place: $0.code) }
    let own = index.periods.flatMap { period in
      reporting.flatMap { index.aggregates(place: $0.code, period: period).filter { $0.basis == .own } }
    }
    let values = [
      "name": name, "count": writer.format.string(reporting.count), "total": writer.format.string(members.count),
    ]
    return PageDraft(
      title: name, summary: strings(.regionSummary, values),
      breadcrumbs: writer.breadcrumbs((strings(.provincesTitle), PagePath.provinces)),
      context: [
        "withData": .text(values["count"]), "total": .text(values["total"]),
        "provinces": .markup(
          ProvincesPage().table(writer, strings.inline(.captionRegion, ["region": title]), members)),
        "sums": .markup(
          AggregateTable(
            writer: writer, columns: [.indicator, .period, .value, .provinces, .figures], isTarget: true
          ).markdown(caption: strings.inline(.captionAreaSums, ["title": title]), index.sums(place: region.code))),
        "comparison": .markup(
          ComparisonTable(writer: writer).markdown(
            caption: strings.inline(.captionPeriodComparison, ["title": title]), own, showsPeriod: true)),
      ])
  }
}
