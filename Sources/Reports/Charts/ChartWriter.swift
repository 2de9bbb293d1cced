import Articles
import Dataset
import Extraction
import Vocabulary

/// Makes a page's charts; each stands beside a table with the same data.
struct ChartWriter {
  /// Bars that still fit on a screen or two.
  static let maximumBars = 20

  let writer: PageWriter

  private var strings: StringCatalogue { writer.strings }

  // MARK: - Bars

  /// Places beside one another, the greatest guaranteed number first; `nil` for less than two.
  ///
  /// - Parameter aggregates: Of one indicator, one period and one kind of unit.
  func bars(_ aggregates: [Dataset.Aggregate], indicator: Indicator, period: YearRange?) -> String? {
    let known = aggregates.filter { $0.lower != nil || $0.upper != nil }
    guard known.count > 1 else { return nil }
    func number(_ aggregate: Dataset.Aggregate) -> Quantity { aggregate.lower ?? Quantity(0) }
    let ordered = known.enumerated()
      .sorted {
        let first = number($0.element)
        let second = number($1.element)
        return first == second ? $0.offset < $1.offset : second < first
      }
      .map(\.element)
    let open = ordered.count { $0.upper == nil }
    var chart = Chart(
      form: .bars, title: writer.name(indicator),
      summary: strings(
        .barsSummary,
        [
          "count": writer.format.string(ordered.count), "highest": described(ordered[0]),
          "lowest": described(ordered[ordered.count - 1]), "open": writer.format.string(open),
        ]))
    let unit = writer.unit(indicator)
    chart.subtitle = strings(
      .barsSubtitle,
      ["period": writer.periodPhrase(period), "unit": unit.isEmpty ? strings(.notApplicable) : unit])
    let shown = ordered.prefix(Self.maximumBars)
    chart.subtitle = part(chart.subtitle, shown.count, of: ordered.count)
    chart.bars = shown.map { aggregate in
      Chart.Bar(
        label: writer.placeName(aggregate.place), text: writer.signed(aggregate), lower: aggregate.lower?.description,
        upper: aggregate.upper?.description, isApproximate: aggregate.approximate)
    }
    if shown.contains(where: { $0.upper == nil }) {
      chart.legend.append(.init(kind: "open", text: strings(.chartOpen)))
    }
    if shown.contains(where: { $0.upper != nil && $0.lower != $0.upper }) {
      chart.legend.append(.init(kind: "range", text: strings(.chartRange)))
    }
    return chart.markdown
  }

  private func described(_ aggregate: Dataset.Aggregate) -> String {
    "\(writer.placeName(aggregate.place)) (\(writer.worded(aggregate)))"
  }

  // MARK: - Periods

  /// Periods on a line of years, with how many figures each has; `nil` for less than two.
  func timeline(title: String, _ counts: [(period: YearRange?, figures: Int)]) -> String? {
    let known = counts.compactMap { entry in
      entry.period.flatMap { $0.isOpen ? nil : (period: $0, figures: entry.figures) }
    }
    guard known.count > 1, let from = known.map(\.period.from).min(), let to = known.map(\.period.to).max(),
      let most = known.map(\.figures).max(), let fullest = known.first(where: { $0.figures == most })
    else { return nil }
    var chart = Chart(
      form: .timeline, title: strings(.timelineTitle, ["title": title]),
      summary: strings(
        .timelineSummary,
        [
          "count": writer.format.string(known.count), "from": String(from), "to": String(to),
          "period": writer.format.string(fullest.period), "figures": writer.format.string(most),
        ]))
    // Those with most figures, in the order of time.
    let shown = Set(known.indices.sorted { known[$0].figures > known[$1].figures }.prefix(Self.maximumBars))
    chart.subtitle = part(strings(.timelineSubtitle), shown.count, of: known.count)
    chart.bars = known.indices.filter(shown.contains).map { known[$0] }.map { entry in
      Chart.Bar(
        label: writer.format.string(entry.period),
        text: strings(.chartFigures, ["count": writer.format.string(entry.figures)]), lower: String(entry.period.from),
        upper: String(entry.period.to), isApproximate: false)
    }
    return chart.markdown
  }

  /// A subtitle that tells how many of all are drawn, where not all are.
  private func part(_ subtitle: String, _ shown: Int, of total: Int) -> String {
    guard shown < total else { return subtitle }
    return strings(
      .chartPart,
      ["subtitle": subtitle, "shown": writer.format.string(shown), "total": writer.format.string(total)])
  }

  // MARK: - Maps

  /// The 63 units of early 2025, shaded by how many figures are stated of each.
  func coverage(of counts: [String: Int], title: String) -> String? {
    map(title: title, places: writer.gazetteer.provinces, counts) { place in
      writer.index.hasPage(place: place.code)
        ? writer.link(PagePath.province(place.slug))
        : writer.link(PagePath.provinces, ProvincesPage.anchor(place))
    }
  }

  /// The 34 units since 2025-07-01, shaded by how many figures are stated of each and of what it was made of.
  func unitCoverage(of counts: [String: Int], title: String) -> String? {
    map(title: title, places: writer.gazetteer.units2025, counts) { place in
      writer.index.hasUnitPage(place.code)
        ? writer.link(PagePath.unit(place)) : writer.link(PagePath.units, ProvincesPage.anchor(place))
    }
  }

  private func map(
    title: String, places: [Place], _ counts: [String: Int], link: (Place) -> String
  ) -> String? {
    let tiles = Dictionary(
      writer.context.vocabulary.tiles.tiles.map { ($0.place, $0) }, uniquingKeysWith: { first, _ in first })
    let drawn = places.filter { tiles[$0.code] != nil }
    let values = drawn.compactMap { counts[$0.code] }.filter { $0 > 0 }
    guard let most = values.max(), let fullest = drawn.first(where: { counts[$0.code] == most }) else { return nil }
    let classes = ValueClasses(values.map(Double.init))
    var chart = Chart(
      form: .map, title: title,
      summary: strings(
        .mapSummary,
        [
          "count": writer.format.string(values.count), "total": writer.format.string(drawn.count),
          "name": writer.name(fullest), "figures": writer.format.string(most),
        ]))
    chart.subtitle = strings(.mapSubtitle)
    chart.tiles = drawn.compactMap { place in
      guard let tile = tiles[place.code] else { return nil }
      let count = counts[place.code] ?? 0
      return Chart.Tile(
        label: tile.label, name: writer.name(place), text: count == 0 ? "" : writer.format.string(count),
        column: tile.column, row: tile.row, shade: count == 0 ? 0 : classes.shade(of: Double(count)),
        link: link(place))
    }
    if values.count < drawn.count { chart.legend.append(.init(kind: "0", text: strings(.noFigures))) }
    chart.legend += classes.ranges.map { range in
      let lowest = writer.format.string(Int(range.lowest))
      let text = range.lowest == range.highest ? lowest : "\(lowest)–\(writer.format.string(Int(range.highest)))"
      return .init(kind: "\(range.shade)", text: strings(.chartFigures, ["count": text]))
    }
    return chart.markdown
  }
}
