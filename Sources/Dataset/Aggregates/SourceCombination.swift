import Extraction

/// Adds figures of a flow up without claiming more than their articles do.
enum SourceCombination {
  private struct Award: Hashable {
    let honour: Honour?
    let grantors: GrantorSet
  }

  /// The sum of figures of one place, period, indicator and kind of unit.
  ///
  /// One article's figures are different ones, and so are awards of another honour or grantor: they add up. Figures that
  /// several articles state may be parts of one whole, or one number told differently: together they guarantee the
  /// largest article's, and no more than all of them.
  static func interval(of observations: [Dataset.Observation]) -> Interval {
    var awards: [Award] = []
    var articles: [Award: [String]] = [:]
    var intervals: [Award: [String: [Interval]]] = [:]
    for observation in observations {
      let award = Award(honour: observation.honour, grantors: observation.grantors)
      if intervals[award] == nil { awards.append(award) }
      if intervals[award]?[observation.article] == nil { articles[award, default: []].append(observation.article) }
      intervals[award, default: [:]][observation.article, default: []].append(
        Interval(observation, exponent: observation.unitExponent))
    }
    return Interval.sum(
      awards.map { award in
        let stated = (articles[award] ?? []).map { Interval.sum(intervals[award]?[$0] ?? []) }
        guard stated.count > 1 else { return stated.first ?? Interval(lower: nil, upper: nil) }
        return Interval(
          lower: stated.compactMap(\.lower).max(), upper: Interval.sum(stated).upper,
          isApproximate: stated.contains(where: \.isApproximate))
      })
  }
}
