import Articles
import Extraction
import Vocabulary

/// Adds the provinces' aggregates up within regions, units since 2025-07-01 and the nation.
struct AreaAggregator {
  let gazetteer: Gazetteer

  private struct Key: Hashable {
    let period: YearRange
    let indicator: String
    let unitKind: String?
  }

  /// The sums over provinces, for every known period, indicator and kind of unit, in no particular order.
  func aggregates(of own: [Dataset.Aggregate]) -> [Dataset.Aggregate] {
    var groups: [Key: [Dataset.Aggregate]] = [:]
    for aggregate in own where gazetteer[aggregate.place]?.kind != .nation {
      guard let period = aggregate.period else { continue }
      groups[Key(period: period, indicator: aggregate.indicator, unitKind: aggregate.unitKind), default: []]
        .append(aggregate)
    }
    return groups.flatMap { sums(over: $1) }
  }

  private func sums(over members: [Dataset.Aggregate]) -> [Dataset.Aggregate] {
    let byPlace = Dictionary(members.map { ($0.place, $0) }, uniquingKeysWith: { first, _ in first })
    let old = gazetteer.provinces.compactMap { byPlace[$0.code] }
    var sums: [Dataset.Aggregate?] = []
    for region in gazetteer.regions(of: .until2025) {
      sums.append(sum(old.filter { gazetteer.region(of: $0.place) == region }, place: region.code))
    }
    for unit in gazetteer.units2025 {
      sums.append(sum(gazetteer.predecessors(of: unit.code).compactMap { byPlace[$0.code] }, place: unit.code))
    }
    if let nation = gazetteer.nation {
      // A unit of today speaks for its territory only where none of its predecessors does.
      let covered = Set(old.compactMap { gazetteer[$0.place]?.successor })
      let units = gazetteer.units2025.filter { !covered.contains($0.code) }.compactMap { byPlace[$0.code] }
      sums.append(sum(old + units, place: nation.code))
    }
    return sums.compactMap(\.self)
  }

  private func sum(_ members: [Dataset.Aggregate], place: String) -> Dataset.Aggregate? {
    guard let first = members.first else { return nil }
    let interval = Interval.sum(
      members.map { Interval(lower: $0.lower, upper: $0.upper, isApproximate: $0.approximate) })
    return Dataset.Aggregate(
      place: place, period: first.period, indicator: first.indicator, lower: interval.lower, upper: interval.upper,
      approximate: interval.isApproximate, articles: Aggregator.distinct(members.flatMap(\.articles)),
      observations: members.flatMap(\.observations), basis: .provinces, unitKind: first.unitKind,
      provinces: members.count)
  }
}
