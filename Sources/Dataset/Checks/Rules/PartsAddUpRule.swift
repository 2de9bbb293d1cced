import Articles
import Extraction
import Vocabulary

/// Compares a combined number of recipients with the collectives and individuals stated beside it, and a whole with the
/// sum of the parts that the text names of it (`trong đó`), which need not be all.
struct PartsAddUpRule: CheckRule {
  static let codes = ["parts-add-up", "parts-do-not-add-up"]

  func checks(in context: CheckContext) -> [CheckDraft] {
    context.articlesWithObservations.flatMap { _, observations in
      observations.filter { $0.indicator == "awards-recipients" && $0.bound == .exact && $0.status == .result }
        .compactMap { check($0, against: observations) } + statedParts(of: observations, in: context)
    }
  }

  private func statedParts(of observations: [Dataset.Observation], in context: CheckContext) -> [CheckDraft] {
    let parts = Dictionary(grouping: observations.filter { $0.partOf != nil }, by: { $0.partOf ?? "" })
    return observations.compactMap { whole in
      guard let parts = parts[whole.id], parts.count > 1, !hasPartsOfParts(parts, in: context),
        let upper = Interval(whole).upper, whole.bound != .about, !parts.contains(where: { $0.bound == .about }),
        let sum = Interval.sum(parts.map { Interval($0) }).lower, sum > upper
      else { return nil }
      func text(_ write: (Quantity) -> String) -> String { parts.map { write($0.value) }.joined(separator: " + ") }
      return CheckDraft(
        .warning, "parts-do-not-add-up", of: whole,
        vietnamese: "\(text(NumberText.vietnamese)) lớn hơn \(NumberText.vietnamese(whole.value)): "
          + "các phần cộng lại vượt quá tổng.",
        english: "\(text(NumberText.english)) are more than \(NumberText.english(whole.value)): "
          + "the parts together exceed the whole.")
    }
  }

  /// Whether a part has parts of its own: a second “of these” between two of them.
  private func hasPartsOfParts(_ parts: [Dataset.Observation], in context: CheckContext) -> Bool {
    guard let article = parts.first.flatMap({ context.article($0.article) }) else { return false }
    return zip(parts, parts.dropFirst()).contains { first, second in
      let gap = first.range.upperBound..<max(first.range.upperBound, second.range.lowerBound)
      return PartFinder.hasCue(article.display(gap))
    }
  }

  private struct Pair {
    let collectives: Dataset.Observation
    let individuals: Dataset.Observation
  }

  private func check(_ whole: Dataset.Observation, against observations: [Dataset.Observation]) -> CheckDraft? {
    let pairs = pairs(in: observations).filter { pair in
      isCompatible(pair.collectives, whole) && isCompatible(pair.individuals, whole)
    }
    if let pair = pairs.first(where: { sum($0) == whole.value }) {
      return CheckDraft(
        .info, "parts-add-up", of: whole,
        vietnamese: "\(text(pair, NumberText.vietnamese, "tập thể", "cá nhân")) = "
          + "\(NumberText.vietnamese(whole.value)): các phần khớp với tổng.",
        english: "\(text(pair, NumberText.english, "collectives", "individuals")) = "
          + "\(NumberText.english(whole.value)): the parts add up to the whole.")
    }
    // Without the same honour and grantor on all three the parts may belong to another award.
    let certain = pairs.filter { isSameAward($0.collectives, whole) && isSameAward($0.individuals, whole) }
    guard certain.count == 1, let pair = certain.first else { return nil }
    return CheckDraft(
      .warning, "parts-do-not-add-up", of: whole,
      vietnamese: "\(text(pair, NumberText.vietnamese, "tập thể", "cá nhân")) không bằng "
        + "\(NumberText.vietnamese(whole.value)): các phần không khớp với tổng.",
      english: "\(text(pair, NumberText.english, "collectives", "individuals")) are not "
        + "\(NumberText.english(whole.value)): the parts do not add up to the whole.")
  }

  /// Collectives and individuals of one sentence that were honoured alike.
  private func pairs(in observations: [Dataset.Observation]) -> [Pair] {
    observations.filter { $0.indicator == "awards-collectives" && $0.bound == .exact }.compactMap { collectives in
      observations.first { individuals in
        individuals.indicator == "awards-individuals" && individuals.bound == .exact
          && individuals.sentence == collectives.sentence
          && individuals.range.lowerBound > collectives.range.lowerBound && isSameAward(individuals, collectives)
      }.map { Pair(collectives: collectives, individuals: $0) }
    }
  }

  private func isCompatible(_ left: Dataset.Observation, _ right: Dataset.Observation) -> Bool {
    (left.honour == nil || right.honour == nil || left.honour == .khac || left.honour == right.honour)
      && (left.grantors.isEmpty || right.grantors.isEmpty || left.grantors == right.grantors)
      && left.scope == right.scope && left.place.value == right.place.value && left.status == right.status
  }

  private func isSameAward(_ left: Dataset.Observation, _ right: Dataset.Observation) -> Bool {
    left.honour == right.honour && left.grantors == right.grantors && left.scope == right.scope
      && left.place.value == right.place.value && left.period.value == right.period.value
      && left.status == right.status
  }

  private func sum(_ pair: Pair) -> Quantity? { pair.collectives.value.adding(pair.individuals.value) }

  private func text(_ pair: Pair, _ write: (Quantity) -> String, _ first: String, _ second: String) -> String {
    "\(write(pair.collectives.value)) \(first) + \(write(pair.individuals.value)) \(second)"
  }
}
