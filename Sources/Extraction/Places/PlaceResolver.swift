import Articles
import Text
import Vocabulary

/// The article's province (or the nation) and whose level its figures are by default.
struct PlaceResolver {
  let places: [Place]
  /// Of the article, where it is known: Huế is a municipality since 2025.
  let year: Int?

  struct Resolution {
    var place: Derived<String> = .unknown
    /// Index into the gazetteer; none for the nation.
    var index: Int?
    var scope: Scope = .province
    var isMunicipality = false
  }

  func resolve(_ evidence: ArticleEvidence, curated: String?) -> Resolution {
    var result = Resolution()
    // On equal scores the first named wins.
    let scores = evidence.placeOrder.enumerated().map { ($1, evidence.placeScores[$1] ?? 0, -$0) }
    let leader = scores.max { ($0.1, $0.2) < ($1.1, $1.2) }
    let best = leader?.0
    let bestScore = leader?.1 ?? 0
    let localScore = evidence.scopeScores.filter { $0.key != .national }.values.max() ?? 0
    let nationalScore = evidence.nationalOrganiser + (evidence.scopeScores[.national] ?? 0)
    let isNational =
      nationalScore > localScore && (bestScore < nationalScore + 2 || evidence.mentionsNation)
      || (best == nil && evidence.mentionsNation && localScore == 0)
    if let curated {
      result.place = Derived(curated, .curated)
      if curated != "VN" { result.index = places.firstIndex { $0.code == curated } }
    } else if isNational {
      result.place = Derived("VN", .stated)
    } else if let best {
      result.index = best
      result.place = Derived(places[best].code, .stated)
    } else if let outlet = evidence.outletPlace, evidence.isOutletProvincial {
      result.index = outlet
      result.place = Derived(places[outlet].code, .inferred)
    }
    if let index = result.index { result.isMunicipality = isMunicipality(places[index]) }
    result.scope =
      result.place.value == "VN" ? .national : defaultScope(evidence, isMunicipality: result.isMunicipality)
    if evidence.unitScore > max(3, localScore), result.scope != .national { result.scope = .unit }
    return result
  }

  /// Whether a unit is centrally run: of old, or as the unit in force since July 2025 that bears its name.
  private func isMunicipality(_ place: Place) -> Bool {
    if place.kind == .municipality { return true }
    guard let year, year >= 2025, place.aliases.contains(place.successorName) || place.nameVi == place.successorName
    else {
      return false
    }
    return places.contains { $0.code == place.successor && $0.kind == .municipality }
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

  static func scope(_ level: Level?, isMunicipality: Bool) -> Scope? {
    switch level {
    case nil: nil
    case .hamlet, .commune: .commune
    case .district: .district
    case .city: isMunicipality ? .province : .district
    case .province: .province
    case .national: .national
    }
  }
}
