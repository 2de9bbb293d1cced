import Articles
import Dataset
import Extraction
import Vocabulary

/// An indicator: what it counts, the provinces by it, and every figure stated.
struct IndicatorPage: Page {
  static let kind = "indicator"
  static let schema: TemplateSchema = [
    "definition": .text, "group": .text, "unit": .text, "aggregation": .text, "ranking": .markup, "sums": .markup,
    "results": .markup, "national": .markup, "local": .markup, "targets": .markup, "contextFigures": .markup,
    "isUnclassified": .flag, "chart": .markup, "isBounded": .flag, "fewPlaces": .text,
  ]

  let indicator: Indicator

  var path: String { PagePath.indicator(indicator.id) }

  func draft(_ writer: PageWriter) -> PageDraft {
    let strings = writer.strings
    let name = writer.name(indicator)
    let figures = writer.index.observations(indicator: indicator.id)
    let results = figures.filter { $0.status == .result }
    let aggregates = writer.index.dataset.aggregates.filter { $0.indicator == indicator.id }
    let group = writer.context.vocabulary.indicators.groups.first { $0.id == indicator.group }
    func caption(_ phrase: Phrase) -> Inline { strings.inline(phrase, ["title": Inline(name)]) }
    func table(_ phrase: Phrase, _ observations: [Dataset.Observation], _ scope: Bool) -> TemplateValue {
      let columns: [ObservationTable.Column] =
        [.place, .value, .printed] + (scope ? [.scope] : []) + [.period, .source]
      return .markup(
        ObservationTable(writer: writer, columns: columns).markdown(caption: caption(phrase), observations))
    }
    let ranked = ranking(aggregates.filter { $0.basis == .own && writer.index.hasPage(place: $0.place) })
    let sums = aggregates.filter { $0.basis == .provinces && $0.place == "VN" && $0.provinces > 1 }
    return PageDraft(
      title: name,
      summary: strings(.indicatorSummary, ["name": name, "figures": writer.format.string(figures.count)]),
      breadcrumbs: writer.breadcrumbs((strings(.indicatorsTitle), PagePath.indicators)),
      context: [
        "definition": .text(writer.isEnglish ? indicator.definitionEn : indicator.definitionVi),
        "group": .text(group.map(writer.name) ?? indicator.group),
        "unit": .text(writer.unit(indicator).nonEmpty),
        "aggregation": .text(strings.label(.aggregation, indicator.aggregation.rawValue)),
        "ranking": .markup(
          AggregateTable(
            writer: writer, columns: [.place, .period, .value, .articles, .figures], isTarget: false
          ).markdown(caption: caption(.captionRanking), ranked)),
        "sums": .markup(
          AggregateTable(
            writer: writer, columns: [.period, .value, .provinces, .articles], isTarget: false
          ).markdown(caption: caption(.captionIndicatorSums), sums)),
        "results": table(.captionResults, results.filter { $0.scope == .province }, false),
        "national": table(.captionNational, results.filter { $0.scope == .national }, false),
        "local": table(.captionLocal, results.filter { $0.scope != .province && $0.scope != .national }, true),
        "targets": table(.captionTargets, figures.filter { $0.status == .target }, true),
        "contextFigures": table(.captionContext, figures.filter { $0.status == .context }, true),
        "isUnclassified": .flag(indicator.id == "other"),
        "chart": .markup(chart(writer, ranked)),
        "isBounded": .flag(ranked.contains { $0.upper == nil } && ranked.contains { $0.upper != nil }),
        "fewPlaces": .text(fewPlaces(writer, ranked)),
      ])
  }

  /// Bars of the latest period in which two provinces or more can be compared.
  private func chart(_ writer: PageWriter, _ ranked: [Dataset.Aggregate]) -> String? {
    var seen: [(period: YearRange?, unitKind: String?)] = []
    for aggregate in ranked where !seen.contains(where: { $0 == (aggregate.period, aggregate.unitKind) }) {
      seen.append((aggregate.period, aggregate.unitKind))
      guard aggregate.period != nil else { continue }
      let comparable = ranked.filter { $0.period == aggregate.period && $0.unitKind == aggregate.unitKind }
      if let chart = ChartWriter(writer: writer).bars(comparable, indicator: indicator, period: aggregate.period) {
        return chart
      }
    }
    return nil
  }

  /// How many provinces report, where they are too few to speak of the country.
  private func fewPlaces(_ writer: PageWriter, _ ranked: [Dataset.Aggregate]) -> String? {
    let count = Set(ranked.map(\.place)).count
    return (1..<10).contains(count) ? writer.format.string(count) : nil
  }

  /// By period, the latest first; within a period the greatest guaranteed number first.
  private func ranking(_ aggregates: [Dataset.Aggregate]) -> [Dataset.Aggregate] {
    aggregates.enumerated()
      .sorted { left, right in
        let first = left.element
        let second = right.element
        if first.period != second.period {
          guard let earlier = first.period else { return false }
          guard let later = second.period else { return true }
          return (later.to, later.from) < (earlier.to, earlier.from)
        }
        if first.unitKind != second.unitKind { return (first.unitKind ?? "") < (second.unitKind ?? "") }
        let zero = Quantity(0)
        let firstNumber = first.lower ?? zero
        let secondNumber = second.lower ?? zero
        return firstNumber == secondNumber ? left.offset < right.offset : secondNumber < firstNumber
      }
      .map(\.element)
  }
}
