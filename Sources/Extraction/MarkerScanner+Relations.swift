/// What a marker is to the words and markers before it.
extension MarkerScanner {
  /// Adds what stands before the marker (preposition, plural) and whether it contains the one before.
  func append(
    _ text: UnsafeBufferPointer<UInt8>, _ sentence: Sentence, _ marker: Marker, to markers: inout [Marker]
  ) {
    var marker = marker
    let before = marker.chunks.lowerBound - 1
    marker.isWhole = hasRole(sentence, marker.chunks.lowerBound, .whole)
    marker.isDefinition = !marker.isBody && !marker.isNamed && isWord(text, sentence, before, Self.copula)
    if before >= 0 {
      if let term = term(sentence, before) {
        marker.isVenue = term.roles.contains(.venue)
        marker.isPlural = marker.isPlural || term.roles.contains(.plural)
      }
      if sentence.kind(before) == .word {
        // `báo cho` and the like end with the preposition.
        let last = sentence.tokens[Int(sentence.chunks[before].token + sentence.chunks[before].count) - 1].range
        marker.isGenitive = sentence.chunks[before].count == 1 && Self.of.contains(text, last)
        marker.isPartner = Self.with.contains(text, last)
      }
      marker.isCompanion =
        isWord(text, sentence, before, Self.along)
        || isWord(text, sentence, before, Self.joint) && isWord(text, sentence, before - 1, Self.along)
      // của huyện Tân Phước: the lexicon's phrase begins with the preposition.
      if !marker.isGenitive, !marker.isBody {
        marker.isGenitive = Self.of.contains(text, sentence.firstToken(marker.chunks.lowerBound).range)
      }
      // hợp nhất Tiền Giang và Đồng Tháp: neither alone is the subject.
      if let last = markers.last, marker.isPartner, marker.place > 0, last.place > 0, !marker.isBody, !last.isBody,
        last.chunks.upperBound == before
      {
        markers[markers.count - 1].isPlural = true
        marker.isPlural = true
      }
      // các tỉnh bạn Bắc Kạn, Hà Giang
      if let last = markers.last, last.isPlural, !last.isNamed, marker.level == last.level,
        marker.chunks.lowerBound - last.chunks.upperBound <= 1, sentence.kind(before) == .word
      {
        marker.isPlural = true
      }
      // các xã Phước Tỉnh, Phước Hưng và thị trấn Long Hải
      if let last = markers.last, last.isPlural, before - last.chunks.upperBound <= 5,
        marker.level.rawValue <= last.level.rawValue + 1,
        marker.isPartner || sentence.kind(before) == .comma
      {
        marker.isPlural = true
      }
      if let last = markers.last, last.chunks.upperBound <= before, before - last.chunks.upperBound <= 0,
        marker.level.rawValue > last.level.rawValue, last.level != .none, last.isNamed || !last.isPlural,
        marker.isNamed, !marker.isBody
      {
        let kind = sentence.kind(before)
        marker.isContainer = kind == .comma || kind == .openParenthesis || kind == .dash || marker.isGenitive
      } else if let last = markers.last, last.chunks.upperBound == marker.chunks.lowerBound,
        marker.level.rawValue > last.level.rawValue, last.level != .none, last.isNamed || !last.isPlural,
        !marker.isBody
      {
        marker.isContainer = true
      }
    }
    // Xã Đa Phúc (Yên Thủy, Hòa Bình); Tỉnh Tây Ninh (sau hợp nhất với Long An)
    if let last = markers.last, !marker.isBody, marker.level.rawValue >= last.level.rawValue, last.level != .none,
      isBracketed(sentence, last.chunks.upperBound..<marker.chunks.lowerBound)
    {
      marker.isContainer = true
    }
    // xã, phường, thị trấn: kinds of units, none of them named.
    if !marker.isNamed, !marker.isBody, before > 0, sentence.kind(before) == .comma,
      let listed = term(sentence, before - 1), listed.noun > 0 || listed.level != .none || listed.body != .none
    {
      marker.isPlural = true
    }
    if isListed(sentence, marker) { marker.isPlural = true }
    // Về Cẩm Xuyên (Hà Tĩnh): the province contains the place before it, whatever that is.
    if before > 0, !marker.isBody, sentence.kind(before) == .openParenthesis, sentence.kind(before - 1) == .word,
      sentence.chunks[before - 1].isCapitalised
    {
      marker.isContainer = true
    }
    markers.append(marker)
  }

  /// `huyện Đăk Glei, Ngọc Hồi, Ia H'Drai`: one of several; a single name behind a comma may be anything.
  private func isListed(_ sentence: Sentence, _ marker: Marker) -> Bool {
    guard marker.isNamed, !marker.isBody, marker.place == 0 else { return false }
    let before = marker.chunks.lowerBound - 1
    if before > 0, sentence.kind(before) == .comma, plainName(sentence, from: before - 1) == before,
      sentence.kindIfPresent(marker.chunks.upperBound) == .comma
    {
      return true
    }
    var index = marker.chunks.upperBound
    var names = 0
    while names < 2, sentence.kindIfPresent(index) == .comma, let end = plainName(sentence, from: index + 1) {
      names += 1
      index = end
    }
    return names == 2
  }

  /// The end of a run of capitalised words of which the lexicon knows none as a place, level or body.
  private func plainName(_ sentence: Sentence, from start: Int) -> Int? {
    var index = start
    while sentence.kindIfPresent(index) == .word, sentence.chunks[index].isCapitalised,
      !sentence.chunks[index].traits.contains(.marker)
    { index += 1 }
    return index > start ? index : nil
  }

  /// Whether a bracket opens at the beginning of a stretch and stays open.
  private func isBracketed(_ sentence: Sentence, _ gap: Range<Int>) -> Bool {
    guard let first = gap.first, gap.count <= 6, sentence.kind(first) == .openParenthesis else { return false }
    return !gap.contains { sentence.kind($0) == .closeParenthesis }
  }
}
