import Articles

/// What one place reports of one indicator, period by period.
struct AggregateSeries {
  let place: String
  let indicator: String
  /// In the order of the periods, the earlier first.
  let members: [Dataset.Aggregate]

  private struct Key: Hashable {
    let place: String
    let indicator: String
    let unitKind: String?
  }

  /// The series of two or more known periods, in the order of the aggregates.
  static func all(in context: CheckContext) -> [AggregateSeries] {
    var keys: [Key] = []
    var groups: [Key: [Dataset.Aggregate]] = [:]
    for aggregate in context.dataset.aggregates where aggregate.basis == .own && aggregate.period != nil {
      let key = Key(place: aggregate.place, indicator: aggregate.indicator, unitKind: aggregate.unitKind)
      if groups[key] == nil { keys.append(key) }
      groups[key, default: []].append(aggregate)
    }
    return keys.compactMap { key in
      guard let members = groups[key], members.count > 1 else { return nil }
      return AggregateSeries(place: key.place, indicator: key.indicator, members: members)
    }
  }
}
