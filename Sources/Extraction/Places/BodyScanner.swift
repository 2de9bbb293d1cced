import Text
import Vocabulary

/// Bodies: who acts, with the level and name behind.
struct BodyScanner {
  let names: MarkerScanner

  func body(_ sentence: Sentence, _ entry: LexiconEntry, _ body: Body, at index: Int) -> Marker? {
    var marker = Marker(chunks: index..<index + 1, level: Self.level(of: body), body: body)
    // Bằng khen của Bộ: the ministry of the police, where no name follows.
    if body == .department, sentence.chunks[index].count == 1, sentence.firstToken(index).range.count <= 5,
      sentence.chunks[index].isCapitalised, sentence.has(index, .ministryWord), !sentence.isName(index + 1)
    {
      marker.body = .ministry
      marker.level = .national
      return marker
    }
    // The last word makes it many: `công an các`.
    if endsInPlural(sentence, index) { marker.isPlural = true }
    var next = index + 1
    if sentence.kind(next) == .period { next += 1 }
    if body == .steering || body == .association || body == .department || body == .labour {
      next = afterLongName(sentence, from: next, body)
    }
    guard sentence.indices.contains(next) else { return marker }
    if let following = sentence.entry(next) {
      if following.roles.contains(.plural) {
        marker.isPlural = true
        // UBND các huyện
        if marker.level == nil { marker.level = sentence.entry(next + 1)?.level }
        return marker
      }
      if let place = following.place, names.isProperlyWritten(sentence, next) {
        takeProvince(place, &marker)
        marker.chunks = index..<next + 1
        return marker
      }
      if let level = following.level, marker.level == nil,
        let found = names.level(sentence, following, level, at: next, isAfterBody: true)
      {
        marker.level = found.level
        marker.place = found.place
        marker.isNamed = found.isNamed
        marker.chunks = index..<found.chunks.upperBound
        return marker
      }
    }
    if sentence.isName(next), !names.isOffice(sentence.entry(next)) { takeName(sentence, from: next, &marker) }
    return marker
  }

  private static func level(of body: Body) -> Level? {
    switch body {
    case .policeProvince, .partyProvince: .province
    case .policeCity, .committeeCity, .partyCity: .city
    case .policeDistrict, .partyDistrict: .district
    case .policeCommune, .partyCommune: .commune
    case .ministry, .government, .state, .confederation, .nationalBody: .national
    default: nil
    }
  }

  private func endsInPlural(_ sentence: Sentence, _ index: Int) -> Bool {
    let last = sentence.tokens[sentence.chunks[index].tokens.upperBound - 1]
    return sentence.chunks[index].count > 1 && sentence.text[last.range].elementsEqual("các".utf8)
  }

  private func takeProvince(_ place: Int, _ marker: inout Marker) {
    marker.isNamed = true
    marker.place = place
    if marker.level == .city {
      if names.lexicon.places[place].kind == .municipality { marker.level = .province }
    } else if marker.level == nil {
      marker.level = .province
    } else if marker.level == .national, marker.body == .nationalBody {
      // Bảo hiểm xã hội Việt Nam, but: Hội Nông dân Việt Nam tỉnh X
      marker.level = .province
    }
  }

  private func takeName(_ sentence: Sentence, from next: Int, _ marker: inout Marker) {
    let end = names.nameEnd(sentence, from: next)
    guard end > next else { return }
    marker.isNamed = true
    // Công an huyện Đắk Tô, tỉnh …: what follows the name contains it.
    if marker.body == .company || marker.level == .district || marker.level == .commune {
      marker.chunks = marker.chunks.lowerBound..<end
    }
    if marker.level == .city, marker.body == .policeCity || marker.body == .committeeCity {
      // Công an TP Vinh
      marker.level = .district
      marker.chunks = marker.chunks.lowerBound..<end
    }
  }

  /// Past the number and the long name of a committee, office or union, to the level or province at its end.
  private func afterLongName(_ sentence: Sentence, from start: Int, _ body: Body) -> Int {
    var index = start
    let limit = min(sentence.count, start + (body == .steering ? 24 : 8))
    while index < limit {
      if let entry = sentence.entry(index) {
        if entry.level != nil || entry.place != nil { return index }
        if entry.body != nil || entry.honour != nil || entry.roles.contains(.receive) { return start }
        if !entry.roles.isDisjoint(with: [.past, .telling, .venue]) { return start }
        if !entry.verbs.isDisjoint(with: [.convene]), sentence.chunks[index].count > 1, !sentence.isName(index) {
          return start
        }
        if body != .steering, !entry.verbs.isEmpty, !sentence.chunks[index].isCapitalised { return start }
      }
      let kind = sentence.kind(index)
      if kind == .semicolon || kind == .colon || body != .steering && kind == .comma { return start }
      index += 1
    }
    return start
  }
}
