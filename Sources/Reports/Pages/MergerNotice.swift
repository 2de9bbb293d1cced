import Vocabulary

/// What the merger of 2025 (63 units into 34) means for comparing a place's figures.
struct MergerNotice {
  let place: Place
  let writer: PageWriter

  /// The objects `merger`, for a unit that was merged with others, and `formation`, for a unit made of several.
  var context: TemplateContext {
    let unit = writer.gazetteer.successor(of: place.code)
    let members = unit.map { writer.gazetteer.predecessors(of: $0.code) } ?? []
    guard let unit, members.count > 1 else { return ["merger": .object(nil), "formation": .object(nil)] }
    let all = members.map(writer.name)
    let names = all.dropLast().joined(separator: ", ") + writer.strings(.listAnd) + (all.last ?? "")
    return place.isSince2025
      ? ["merger": .object(nil), "formation": .object(["members": .text(names)])]
      : [
        "merger": .object(["successor": .text(writer.name(unit)), "members": .text(names)]),
        "formation": .object(nil),
      ]
  }
}
