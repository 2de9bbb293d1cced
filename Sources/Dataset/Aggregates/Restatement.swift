import Extraction
import Vocabulary

/// Finds figures that one article repeats from another.
enum Restatement {
  private struct Statement: Hashable {
    let value: Quantity
    let upper: Quantity?
    let of: Quantity?
    let bound: Bound
    let unit: String?
    let honour: Honour?
    let grantors: GrantorSet
  }

  /// The observations without those that an earlier article states alike. Within one article equal figures are
  /// different ones, because a reading lists each figure once.
  static func first(of observations: [Dataset.Observation]) -> [Dataset.Observation] {
    var owner: [Statement: String] = [:]
    return observations.filter { observation in
      let statement = Statement(
        value: observation.value, upper: observation.upper, of: observation.of, bound: observation.bound,
        unit: observation.unitKind, honour: observation.honour, grantors: observation.grantors)
      if let first = owner[statement] { return first == observation.article }
      owner[statement] = observation.article
      return true
    }
  }
}
