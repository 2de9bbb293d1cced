import Articles
import Dataset
import Vocabulary

/// Provinces beside one another: a row for each province and period, a column for each main indicator.
struct ComparisonTable {
  /// Columns that still fit on a page.
  static let maximumIndicators = 6

  let writer: PageWriter

  /// The table over all aggregates of provinces, or over those of one period.
  func markdown(caption: Inline, _ aggregates: [Dataset.Aggregate], showsPeriod: Bool) -> String? {
    let indicators = Self.mainIndicators(of: aggregates, catalogue: writer.context.vocabulary.indicators)
    guard !indicators.isEmpty else { return nil }
    let strings = writer.strings
    var columns: [MarkdownTable.Column] = [.text(strings(.columnPlace))]
    if showsPeriod { columns.append(.text(strings(.columnPeriod))) }
    columns += indicators.map { .number(header($0)) }
    var table = MarkdownTable(caption: caption, columns: columns)
    for (row, cells) in rows(aggregates) {
      var line = [writer.place(row.place)]
      if showsPeriod, let place = writer.gazetteer[row.place] {
        let path = PagePath.provincePeriod(place.slug, row.period)
        line.append(Inline(writer.periodName(row.period)).linked(to: writer.link(path)))
      }
      line += indicators.map { indicator in
        let numbers = (cells[indicator.id] ?? []).map(writer.number)
        return numbers.isEmpty ? Inline(strings(.notAvailable)) : numbers.joined(separator: "; ")
      }
      table.append(line)
    }
    return table.markdown
  }

  private func header(_ indicator: Indicator) -> String {
    let unit = writer.unit(indicator)
    return unit.isEmpty ? writer.name(indicator) : "\(writer.name(indicator)) (\(unit))"
  }

  private typealias Row = (ReportIndex.PlacePeriod, [String: [Dataset.Aggregate]])

  private func rows(_ aggregates: [Dataset.Aggregate]) -> [Row] {
    var order: [ReportIndex.PlacePeriod] = []
    var cells: [ReportIndex.PlacePeriod: [String: [Dataset.Aggregate]]] = [:]
    for aggregate in aggregates {
      let key = ReportIndex.PlacePeriod(place: aggregate.place, period: aggregate.period)
      if cells[key] == nil { order.append(key) }
      cells[key, default: [:]][aggregate.indicator, default: []].append(aggregate)
    }
    return order.map { ($0, cells[$0] ?? [:]) }
  }

  /// The indicators that most provinces report, in the catalogue's order.
  static func mainIndicators(of aggregates: [Dataset.Aggregate], catalogue: IndicatorCatalog) -> [Indicator] {
    var places: [String: Set<ReportIndex.PlacePeriod>] = [:]
    for aggregate in aggregates {
      places[aggregate.indicator, default: []].insert(.init(place: aggregate.place, period: aggregate.period))
    }
    let candidates = catalogue.indicators.enumerated().filter { places[$0.element.id] != nil }
    let chosen =
      candidates
      .sorted {
        let first = places[$0.element.id]?.count ?? 0
        let second = places[$1.element.id]?.count ?? 0
        return first == second ? $0.offset < $1.offset : first > second
      }
      .prefix(maximumIndicators)
    return chosen.sorted { $0.offset < $1.offset }.map(\.element)
  }
}
