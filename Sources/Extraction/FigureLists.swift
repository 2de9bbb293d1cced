/// Lets the figures of one list share what is said of it once: a predicate at its end (`92 hộ, 12 cơ quan ký cam kết`), a
/// description of the place at its beginning.
struct FigureLists {
  let lexicon: CompiledLexicon
  private let shared: Set<Int>
  private let other: Int
  private let population: Int
  private let people: Set<UInt8>
  private let members: Int
  private let group: UInt8
  private let commune: UInt8
  private let weapon: UInt8

  init(lexicon: CompiledLexicon) {
    self.lexicon = lexicon
    shared = Set(["commitments", "units-meeting-standard"].compactMap { lexicon.indicators.firstIndex(of: $0) })
    other = lexicon.indicators.firstIndex(of: "other") ?? 0
    population = lexicon.indicators.firstIndex(of: "population") ?? 0
    members = lexicon.indicators.firstIndex(of: "members") ?? 0
    group = lexicon.noun("group")
    commune = lexicon.noun("commune")
    weapon = lexicon.noun("weapon")
    people = Set(
      ["household", "unit", "person", "worker", "officer", "individual", "percent", "commune", "member"].map {
        lexicon.noun($0)
      })
  }

  func share(_ sentence: Sentence, among figures: inout ArraySlice<FigureCandidate>) {
    guard figures.count > 1 else { return }
    for index in figures.indices.dropFirst().reversed() {
      let before = index - 1
      guard shared.contains(figures[index].indicator), people.contains(figures[before].noun),
        figures[before].number.isPercent == figures[index].number.isPercent,
        figures[before].indicator != figures[index].indicator,
        isListed(sentence, figures[before].chunks.upperBound..<figures[index].chunks.lowerBound)
      else { continue }
      figures[before].indicator = figures[index].indicator
      figures[before].isContext = false
    }
    for index in figures.indices.dropFirst() {
      let gap = figures[index].chunks.lowerBound - figures[index - 1].chunks.upperBound
      // 84.720 tổ, hơn 300.000 người
      if figures[index - 1].noun == group, figures[index].indicator == other, people.contains(figures[index].noun),
        !figures[index].number.isPercent, !figures[index].isDistributive, gap <= 3
      {
        figures[index].indicator = members
      }
      // 2.134 hộ, 8.500 khẩu: heads, no guns.
      if figures[index - 1].isContext, figures[index].noun == weapon, figures[index].unit.count <= 6, gap <= 2 {
        figures[index].indicator = population
        figures[index].isContext = true
      }
      // 12 thôn, 2.134 hộ: the place's own parts.
      if figures[index].isContext, figures[index - 1].noun == commune, figures[index - 1].number.of == nil,
        isListed(sentence, figures[index - 1].chunks.upperBound..<figures[index].chunks.lowerBound)
      {
        figures[index - 1].indicator = population
        figures[index - 1].isContext = true
      }
      guard figures[index - 1].isContext, figures[index].indicator == other, people.contains(figures[index].noun),
        !figures[index].number.isPercent
      else { continue }
      figures[index].indicator = population
      figures[index].isContext = true
    }
  }

  /// Only commas and joining words between two figures.
  private func isListed(_ sentence: Sentence, _ gap: Range<Int>) -> Bool {
    gap.count <= 2
      && gap.allSatisfy { chunk in
        sentence.kind(chunk) == .comma || (sentence.kind(chunk) == .word && sentence.chunks[chunk].count == 1)
      } && !gap.isEmpty
  }
}
