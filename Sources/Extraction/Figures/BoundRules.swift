import Vocabulary

/// How a number bounds the true one, by qualifiers before it and behind its noun.
enum BoundRules {
  /// With qualifiers behind the noun (`300 hộ trở lên`), without `trên` as a preposition (`trên 12 tuyến`) and without a
  /// qualifier that coordinates (`quá` in `quá 5 lần`).
  static func bound(_ sentence: Sentence, _ site: FigureSite) -> Bound {
    var bound = site.bound
    if bound == site.number.bound {
      let suffixes = (site.next..<site.end + 2).lazy.filter {
        sentence.indices.contains($0) && sentence.chunks[$0].count > 1
      }
      bound = suffixes.compactMap { sentence.entry($0)?.suffix }.first ?? bound
    }
    let isOneWord = site.start == site.chunk - 1 && sentence.chunks[site.start].count == 1
    if bound == .over, isOneWord, sentence.has(site.start, .per), site.noun == .area { return .exact }
    return bound
  }
}
