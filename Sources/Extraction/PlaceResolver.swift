import Articles
import Vocabulary

/// The article's province (or the nation) and whose level its figures are by default.
struct PlaceResolver {
  let places: [Place]

  struct Resolution {
    var place: Derived<String> = .unknown
    /// Index into the gazetteer plus one; 0 for the nation or none.
    var index: UInt16 = 0
    var scope: Scope = .province
    var isMunicipality = false
  }

  func resolve(_ evidence: ArticleEvidence, curated: String?) -> Resolution {
    var result = Resolution()
    let best = evidence.placeOrder.max { left, right in
      let leftScore = evidence.placeScores[left]!
      let rightScore = evidence.placeScores[right]!
      // On equal scores the first named wins.
      return leftScore < rightScore
        || (leftScore == rightScore
          && evidence.placeOrder.firstIndex(of: left)! > evidence.placeOrder.firstIndex(of: right)!)
    }
    let bestScore = best.map { evidence.placeScores[$0]! } ?? 0
    let localScore = evidence.scopeScores.filter { $0.key != .national }.values.max() ?? 0
    let nationalScore = evidence.nationalOrganiser + (evidence.scopeScores[.national] ?? 0)
    let isNational =
      nationalScore > localScore && (bestScore < nationalScore + 2 || evidence.mentionsNation)
      || (best == nil && evidence.mentionsNation && localScore == 0)
    if let curated {
      result.place = Derived(curated, .curated)
      result.index = UInt16((places.firstIndex { $0.code == curated } ?? -1) + 1)
      if curated == "VN" { result.index = 0 }
    } else if isNational {
      result.place = Derived("VN", .stated)
    } else if let best {
      result.index = best
      result.place = Derived(places[Int(best) - 1].code, .stated)
    } else if evidence.outletPlace > 0, evidence.isOutletProvincial {
      result.index = evidence.outletPlace
      result.place = Derived(places[Int(evidence.outletPlace) - 1].code, .inferred)
    }
    if result.index > 0 { result.isMunicipality = places[Int(result.index) - 1].kind == .municipality }
    result.scope =
      result.place.value == "VN" ? .national : defaultScope(evidence, isMunicipality: result.isMunicipality)
    if evidence.unitScore > max(3, localScore), result.scope != .national { result.scope = .unit }
    return result
  }

  /// The level with the highest score; of equal ones the wider.
  private func defaultScope(_ evidence: ArticleEvidence, isMunicipality: Bool) -> Scope {
    var scores: [Scope: Double] = [:]
    for (level, score) in evidence.scopeScores {
      if let scope = Self.scope(level, isMunicipality: isMunicipality), scope != .national {
        scores[scope, default: 0] += score
      }
    }
    let order: [Scope] = [.province, .district, .commune]
    var best = Scope.province
    for scope in order where scores[scope] ?? 0 > scores[best] ?? 0 { best = scope }
    return best
  }

  static func scope(_ level: Term.Level, isMunicipality: Bool) -> Scope? {
    switch level {
    case .none: nil
    case .hamlet, .commune: .commune
    case .district: .district
    case .city: isMunicipality ? .province : .district
    case .province: .province
    case .national: .national
    }
  }
}
