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

  /// One check for each article that contradicts the first one, in the fixed order.
  private func disagreements(
    among members: [Dataset.Observation], key: Key, in context: CheckContext
  ) -> [CheckDraft] {
    let aggregation = context.vocabulary.indicators[key.indicator]?.aggregation ?? .none
    guard aggregation != .none || key.unitKind == "%" else { return [] }
    var articles: [String] = []
    var byArticle: [String: [Dataset.Observation]] = [:]
    for member in members {
      if byArticle[member.article] == nil { articles.append(member.article) }
      byArticle[member.article, default: []].append(member)
    }
    func interval(_ article: String) -> Interval {
      let intervals = (byArticle[article] ?? []).map { Interval($0) }
      return aggregation == .sum && key.unitKind != "%" ? Interval.sum(intervals) : Interval.maximum(intervals)
    }
    guard let first = articles.first else { return [] }
    let reference = interval(first)
    return articles.dropFirst().compactMap { article in
      let stated = interval(article)
      guard !stated.isApproximate, !reference.isApproximate, stated.isDisjoint(from: reference),
        let row = byArticle[article]?.first
      else { return nil }
      let name = context.indicatorName(key.indicator)
      let place = context.placeName(key.place)
      let title = context.row(of: first)?.title ?? first
      return CheckDraft(
        .warning, "articles-disagree", of: row,
        vietnamese: "\(name.vietnamese), \(place.vietnamese), \(key.period): "
          + "bài này nêu \(NumberText.interval(stated, NumberText.vietnamese)), bài “\(title)” nêu "
          + "\(NumberText.interval(reference, NumberText.vietnamese)).",
        english: "\(name.english), \(place.english), \(key.period): this article states "
          + "\(NumberText.interval(stated, NumberText.english)), the article “\(title)” states "
          + "\(NumberText.interval(reference, NumberText.english)).")
    }
  }
}
