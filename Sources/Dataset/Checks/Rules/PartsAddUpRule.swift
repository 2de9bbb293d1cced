import Articles
import Extraction

/// Compares a combined number of recipients with the collectives and individuals stated beside it.
struct PartsAddUpRule: CheckRule {
  static let codes = ["parts-add-up", "parts-do-not-add-up"]

  func checks(in context: CheckContext) -> [CheckDraft] {
    context.articlesWithObservations.flatMap { _, observations in
      observations.filter { $0.indicator == "awards-recipients" && $0.bound == .exact && $0.status == .result }
        .compactMap { check($0, against: observations) }
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
