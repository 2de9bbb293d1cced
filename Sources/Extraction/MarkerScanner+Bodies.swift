/// Bodies: who acts, with the level and name behind.
extension MarkerScanner {
  func body(_ text: UnsafeBufferPointer<UInt8>, _ sentence: Sentence, _ term: Term, at index: Int) -> Marker {
    var marker = Marker(chunks: index..<index + 1, level: .none, body: term.body)
    switch term.body {
    case .policeProvince, .partyProvince: marker.level = .province
    case .policeCity, .committeeCity, .partyCity: marker.level = .city
    case .policeDistrict, .partyDistrict: marker.level = .district
    case .policeCommune, .partyCommune: marker.level = .commune
    case .ministry, .government, .state, .confederation: marker.level = .national
    default: break
    }
    // Bằng khen của Bộ: the ministry of the police, where no name follows.
    if term.body == .department, isWord(text, sentence, index, Self.ministry), sentence.chunks[index].isCapitalised,
      sentence.kindIfPresent(index + 1) != .word || !sentence.chunks[index + 1].isCapitalised
    {
      marker.body = .ministry
      marker.level = .national
      return marker
    }
    if isWord(text, sentence, index, Self.allPolice) { marker.isPlural = true }
    var next = index + 1
    if sentence.kindIfPresent(next) == .period { next += 1 }
    if term.body == .steering { next = afterSteeringName(sentence, from: next) }
    guard sentence.chunks.indices.contains(next) else { return marker }
    if let following = self.term(sentence, next) {
      if following.roles.contains(.plural) {
        marker.isPlural = true
        // UBND các huyện
        if marker.level == .none, let kind = self.term(sentence, next + 1)?.level { marker.level = kind }
        return marker
      }
      if following.place > 0, isProperlyWritten(sentence, next) {
        marker.place = following.place
        marker.isNamed = true
        marker.chunks = index..<next + 1
        if marker.level == .city {
          marker.level = place(following).kind == .municipality ? .province : .district
        } else if marker.level == .none {
          marker.level = .province
        }
        return marker
      }
      if following.level != .none, marker.level == .none,
        let level = level(text, sentence, following, at: next, isAfterBody: true)
      {
        marker.level = level.level
        marker.place = level.place
        marker.isNamed = level.isNamed
        marker.chunks = index..<level.chunks.upperBound
        return marker
      }
    }
    if sentence.kind(next) == .word, sentence.chunks[next].isCapitalised, !isOffice(self.term(sentence, next)) {
      let end = nameEnd(sentence, from: next)
      if end > next {
        marker.isNamed = true
        // Công an huyện Đắk Tô, tỉnh …: what follows the name contains it.
        if term.body == .company || marker.level == .district || marker.level == .commune {
          marker.chunks = index..<end
        }
        if marker.level == .city, term.body == .policeCity || term.body == .committeeCity {
          // Công an TP Vinh
          marker.level = .district
          marker.chunks = index..<end
        }
      }
    }
    return marker
  }

  /// Past the number and the long name of a steering committee, to the level at its end.
  private func afterSteeringName(_ sentence: Sentence, from start: Int) -> Int {
    var index = start
    while index < min(sentence.chunks.count, start + 24) {
      if let term = term(sentence, index) {
        if term.level != .none || term.place > 0 { return index }
        if term.body != .none || term.honour != nil || term.roles.contains(.receive) { return start }
        if term.roles.contains(.organise), sentence.chunks[index].count > 1 { return start }
      }
      let kind = sentence.kind(index)
      if kind == .semicolon || kind == .colon { return start }
      index += 1
    }
    return start
  }
}
