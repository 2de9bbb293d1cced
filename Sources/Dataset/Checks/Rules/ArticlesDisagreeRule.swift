import Articles
import Extraction
import Vocabulary

/// Finds two articles whose figures of one place, period and indicator cannot both be true.
struct ArticlesDisagreeRule: CheckRule {
  static let codes = ["articles-disagree"]

  private struct Key: Hashable {
    let place: String
    let period: YearRange
    let indicator: String
    let unitKind: String?
    let honour: Honour?
    let grantors: GrantorSet
  }

  func checks(in context: CheckContext) -> [CheckDraft] {
    var groups: [Key: [Dataset.Observation]] = [:]
    var keys: [Key] = []
    for observation in context.dataset.observations {
      guard let key = key(of: observation, in: context) else { continue }
      if groups[key] == nil { keys.append(key) }
      groups[key, default: []].append(observation)
    }
    return keys.flatMap { disagreements(among: groups[$0] ?? [], key: $0, in: context) }
  }

  private func key(of observation: Dataset.Observation, in context: CheckContext) -> Key? {
    guard observation.status == .result, observation.partOf == nil,
      observation.indicator != IndicatorCatalog.otherID,
      observation.scope == .province || observation.scope == .national,
      let place = observation.place.value, let period = observation.period.value,
      context.row(of: observation.article)?.duplicateOf == nil
    else { return nil }
    return Key(
      place: place, period: period, indicator: observation.indicator, unitKind: observation.unitKind,
      honour: observation.honour, grantors: observation.grantors)
  }

  /// One check for each article that another one contradicts, in the fixed order.
  ///
  /// Intervals are disjoint from some other one where they end below the highest lower end or begin above the lowest
  /// upper end; so no pairs need to be tried.
  private func disagreements(
    among members: [Dataset.Observation], key: Key, in context: CheckContext
  ) -> [CheckDraft] {
    let aggregation = context.vocabulary.indicators[key.indicator]?.aggregation ?? .none
    guard aggregation != .none || key.unitKind == "%" else { return [] }
    let isSum = aggregation == .sum && key.unitKind != "%"
    let stated = Self.byArticle(members).compactMap { figures -> Statement? in
      let intervals = figures.map { Interval($0) }
      let interval = isSum ? Interval.sum(intervals) : Interval.maximum(intervals)
      return interval.isApproximate ? nil : Statement(row: figures[0], interval: interval)
    }
    guard stated.count > 1 else { return [] }
    let highest = stated.filter { $0.interval.lower != nil }.reduce(nil) { best, next -> Statement? in
      guard let best, let first = best.interval.lower, let second = next.interval.lower else { return next }
      return second > first ? next : best
    }
    let lowest = stated.filter { $0.interval.upper != nil }.reduce(nil) { best, next -> Statement? in
      guard let best, let first = best.interval.upper, let second = next.interval.upper else { return next }
      return second < first ? next : best
    }
    return stated.compactMap { statement in
      if let highest, statement.interval.isBelow(highest.interval) { return draft(statement, highest, key, context) }
      if let lowest, lowest.interval.isBelow(statement.interval) { return draft(statement, lowest, key, context) }
      return nil
    }
  }

  /// What an article says, at its first figure.
  private struct Statement {
    let row: Dataset.Observation
    let interval: Interval
  }

  /// The figures of each article, in the order of the first of each.
  private static func byArticle(_ members: [Dataset.Observation]) -> [[Dataset.Observation]] {
    var positions: [String: Int] = [:]
    var figures: [[Dataset.Observation]] = []
    for member in members {
      if let position = positions[member.article] {
        figures[position].append(member)
      } else {
        positions[member.article] = figures.count
        figures.append([member])
      }
    }
    return figures
  }

  private func draft(_ one: Statement, _ other: Statement, _ key: Key, _ context: CheckContext) -> CheckDraft {
    let name = context.indicatorName(key.indicator)
    let place = context.placeName(key.place)
    let title = context.row(of: other.row.article)?.title ?? other.row.article
    return CheckDraft(
      .warning, "articles-disagree", of: one.row,
      vietnamese: "\(name.vietnamese), \(place.vietnamese), \(TimeText.period(key.period)): "
        + "bài này nêu \(NumberText.interval(one.interval, NumberText.vietnamese)), bài “\(title)” nêu "
        + "\(NumberText.interval(other.interval, NumberText.vietnamese)).",
      english: "\(name.english), \(place.english), \(TimeText.period(key.period)): this article states "
        + "\(NumberText.interval(one.interval, NumberText.english)), the article “\(title)” states "
        + "\(NumberText.interval(other.interval, NumberText.english)).")
  }
}
