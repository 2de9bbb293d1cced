import Articles
import Extraction
import Vocabulary

/// Finds parts that are larger than their whole: `12/10 đơn vị`, parts stated `trong đó`, and valuable tips above tips.
struct PartExceedsWholeRule: CheckRule {
  static let codes = ["part-exceeds-whole"]

  func checks(in context: CheckContext) -> [CheckDraft] {
    context.articlesWithObservations.flatMap { _, observations in
      observations.compactMap(exceedsItsOf) + statedParts(observations) + valuableTips(observations)
    }
  }

  private func exceedsItsOf(_ part: Dataset.Observation) -> CheckDraft? {
    guard let whole = part.of, part.unitKind != "%", part.value > whole else { return nil }
    return draft(part, part.value, whole)
  }

  private func statedParts(_ observations: [Dataset.Observation]) -> [CheckDraft] {
    let wholes = Dictionary(observations.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return observations.compactMap { part in
      guard let whole = part.partOf.flatMap({ wholes[$0] }), part.unitKind == whole.unitKind,
        Interval(whole).isBelow(Interval(part))
      else { return nil }
      return draft(part, part.value, whole.value)
    }
  }

  private func valuableTips(_ observations: [Dataset.Observation]) -> [CheckDraft] {
    observations.filter { $0.indicator == "tips-valuable" }.compactMap { part in
      let wholes = observations.filter { whole in
        whole.indicator == "tips" && whole.period.value == part.period.value && whole.place.value == part.place.value
          && whole.scope == part.scope && whole.status == part.status && whole.unitKind == part.unitKind
      }
      guard let largest = wholes.max(by: { $0.value < $1.value }),
        wholes.allSatisfy({
          Interval($0).isBelow(Interval(part))
        })
      else { return nil }
      return draft(part, part.value, largest.value)
    }
  }

  private func draft(_ part: Dataset.Observation, _ value: Quantity, _ whole: Quantity) -> CheckDraft {
    CheckDraft(
      .warning, "part-exceeds-whole", of: part,
      vietnamese: "Phần \(NumberText.vietnamese(value)) lớn hơn tổng \(NumberText.vietnamese(whole)).",
      english: "The part \(NumberText.english(value)) is larger than its whole \(NumberText.english(whole)).")
  }
}
