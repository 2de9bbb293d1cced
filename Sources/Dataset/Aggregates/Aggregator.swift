import Articles
import Extraction
import Vocabulary

/// Combines observations of one place, period, indicator and kind of unit, and provinces into larger areas.
///
/// - Only `result` figures of scope `province` (of a province) or `national` (of the nation) take part; parts of
///   another figure (`trong đó`), shares in per cent, figures of duplicate articles and indicators with the aggregation
///   `none` don't.
/// - A figure that several articles state alike (value, bound, unit, honour, grantor) counts once. Where they state
///   different ones of a flow, these are added up, and `checks` tells that the articles disagree.
/// - Periods are kept apart; nothing is added across periods. Figures of an unknown period are combined within one
///   article only, as those of several may overlap.
/// - Provinces are added up within a region, a unit since 2025-07-01 and the nation, for flows and stocks alike.
struct Aggregator {
  let vocabulary: Vocabulary

  struct Key: Hashable {
    let place: String
    let period: YearRange?
    let indicator: String
    let unitKind: String?
  }

  /// All aggregates: by place in the gazetteer's order (regions between the nation and the provinces), period,
  /// indicator, basis and unit.
  func aggregates(
    of observations: [Dataset.Observation], articles: [Dataset.ArticleRow]
  ) -> [Dataset.Aggregate] {
    let duplicates = Set(articles.filter { $0.duplicateOf != nil }.map(\.id))
    var groups: [Key: [Dataset.Observation]] = [:]
    for observation in observations {
      guard let place = eligiblePlace(of: observation), !duplicates.contains(observation.article) else { continue }
      let key = Key(
        place: place, period: observation.period.value, indicator: observation.indicator,
        unitKind: observation.unitKind)
      groups[key, default: []].append(observation)
    }
    let own = groups.compactMap { key, members in aggregate(of: members, key: key) }
    let all = own + AreaAggregator(gazetteer: vocabulary.gazetteer).aggregates(of: own)
    return sorted(all).map { aggregate in
      var aggregate = aggregate
      aggregate.id = IdentifierFactory.identifier(
        "a",
        [
          aggregate.place, aggregate.period?.description ?? "", aggregate.indicator, aggregate.basis.rawValue,
          aggregate.unitKind ?? "",
        ])
      return aggregate
    }
  }

  private func eligiblePlace(of observation: Dataset.Observation) -> String? {
    // What is told of an open span enters no aggregate.
    guard observation.status == .result, observation.partOf == nil, observation.unitKind != "%",
      observation.period.value?.isOpen != true,
      let place = observation.place.value,
      let indicator = vocabulary.indicators[observation.indicator], indicator.aggregation != .none
    else { return nil }
    let isNation = vocabulary.gazetteer[place]?.kind == .nation
    return observation.scope == (isNation ? .national : .province) ? place : nil
  }

  private func aggregate(of members: [Dataset.Observation], key: Key) -> Dataset.Aggregate? {
    let counted = Restatement.first(of: members)
    let articles = Self.distinct(counted.map(\.article))
    let aggregation = vocabulary.indicators[key.indicator]?.aggregation ?? .none
    if key.period == nil, articles.count > 1, aggregation == .sum { return nil }
    let intervals = counted.map { Interval($0, exponent: $0.unitExponent) }
    let interval = aggregation == .max ? Interval.maximum(intervals) : Interval.sum(intervals)
    return Dataset.Aggregate(
      place: key.place, period: key.period, indicator: key.indicator, lower: interval.lower, upper: interval.upper,
      approximate: interval.isApproximate, articles: articles, observations: counted.map(\.id),
      unitKind: key.unitKind, provinces: vocabulary.gazetteer[key.place]?.kind == .nation ? 0 : 1)
  }

  /// Each once, in the order of the first of each.
  static func distinct(_ articles: [String]) -> [String] {
    var seen: Set<String> = []
    return articles.filter { seen.insert($0).inserted }
  }

  private func sorted(_ aggregates: [Dataset.Aggregate]) -> [Dataset.Aggregate] {
    let gazetteer = vocabulary.gazetteer
    let codes = ["VN"] + gazetteer.regions.map(\.code) + gazetteer.places.map(\.code)
    let order = Dictionary(zip(codes, codes.indices), uniquingKeysWith: { first, _ in first })
    func rank(_ aggregate: Dataset.Aggregate) -> [Int] {
      [
        order[aggregate.place] ?? codes.count, aggregate.period == nil ? 1 : 0, aggregate.period?.from ?? 0,
        aggregate.period?.to ?? 0, vocabulary.indicators.order(of: aggregate.indicator),
        aggregate.basis == .own ? 0 : 1,
      ]
    }
    return aggregates.map { (rank($0), $0) }.sorted { left, right in
      left.0 == right.0
        ? (left.1.unitKind ?? "") < (right.1.unitKind ?? "") : left.0.lexicographicallyPrecedes(right.0)
    }.map(\.1)
  }
}
