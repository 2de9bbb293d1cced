import Text
import Vocabulary

/// Finds places, levels and bodies in a sentence, in the order of the text, and makes their names opaque to what reads
/// words.
struct MarkerScanner {
  let lexicon: Lexicon

  /// - Parameter names: local names of the sentences before.
  func scan(_ sentence: inout Sentence, knowing names: LocalNames) -> [Marker] {
    hideNames(&sentence)
    var markers: [Marker] = []
    var index = 0
    while index < sentence.count {
      guard let marker = marker(sentence, at: index, knowing: names) else {
        index += 1
        continue
      }
      MarkerRelations.append(sentence, marker, to: &markers)
      index = marker.chunks.upperBound
    }
    for marker in markers where marker.isNamed || marker.isBody {
      for chunk in marker.chunks where sentence.chunks[chunk].role == .free { sentence.chunks[chunk].role = .name }
    }
    return markers
  }

  private func marker(_ sentence: Sentence, at index: Int, knowing names: LocalNames) -> Marker? {
    let chunk = sentence.chunks[index]
    guard chunk.role != .document else { return nil }
    guard let entry = sentence.entry(index), entry.body != nil || entry.place != nil || entry.level != nil else {
      guard !names.isEmpty, !chunk.isQuoted, let known = names.match(sentence, at: index) else { return nil }
      return Marker(chunks: known.chunks, level: known.level, isNamed: true)
    }
    if let body = entry.body {
      // 95 trường: a count.
      if entry.noun != nil, sentence.isNumeric(index - 1), sentence.chunks[index - 1].role == .free { return nil }
      if !chunk.isQuoted, let marker = BodyScanner(names: self).body(sentence, entry, body, at: index) { return marker }
    }
    if entry.place != nil, let marker = province(sentence, entry, at: index) { return marker }
    if let level = entry.level, !chunk.isQuoted { return self.level(sentence, entry, level, at: index) }
    return nil
  }

  /// Makes the words of a fund's, campaign's or programme's name opaque: `Quỹ Khen thưởng Khuyến học`.
  private func hideNames(_ sentence: inout Sentence) {
    for head in sentence.indices where sentence.has(head, .opaqueHead) && sentence.firstToken(head).isCapitalised {
      var index = head
      while index < sentence.count, sentence.kind(index) == .word, sentence.chunks[index].role == .free,
        index < head + 8,
        index == head
          || sentence.entry(index)?.level == nil && !sentence.hasAny(index, [.past, .telling, .passive])
            && sentence.entry(index)?.place == nil
      {
        sentence.chunks[index].role = .name
        index += 1
      }
    }
  }

  // MARK: Names

  /// The end of a run of capitalised words.
  func nameEnd(_ sentence: Sentence, from start: Int) -> Int {
    var index = start
    while sentence.isName(index), index < start + 4,
      !startsNewName(sentence, index) || (index > start && isLastOfName(sentence, index))
    { index += 1 }
    return index
  }

  /// xã Phước Tỉnh: a word for a level ends the name, since no name follows it.
  private func isLastOfName(_ sentence: Sentence, _ chunk: Int) -> Bool {
    sentence.chunks[chunk].count == 1 && sentence.entry(chunk)?.body == nil && !sentence.isName(chunk + 1)
  }

  func startsNewName(_ sentence: Sentence, _ chunk: Int) -> Bool {
    guard let entry = sentence.entry(chunk) else { return false }
    return entry.body != nil || entry.level != nil
  }

  func isProperlyWritten(_ sentence: Sentence, _ chunk: Int) -> Bool {
    sentence.chunks[chunk].tokens.filter { sentence.tokens[$0].kind == .word }.suffix(2)
      .allSatisfy { sentence.tokens[$0].isCapitalised }
  }

  // MARK: Provinces

  private func province(_ sentence: Sentence, _ entry: LexiconEntry, at index: Int) -> Marker? {
    guard let place = entry.place, isProperlyWritten(sentence, index), !isElsewhere(sentence, index) else { return nil }
    // Chủ tịch Hồ Chí Minh: the man, where no word for a city stands there.
    if lexicon.places[place].code == "VN-SG", sentence.chunks[index].count == 3,
      sentence.chunks[index].tokens.allSatisfy({ sentence.tokens[$0].kind == .word && !sentence.tokens[$0].isUpper })
    {
      return nil
    }
    if index > 1, sentence.isName(index - 1), !sentence.firstToken(index - 1).isUpper,
      sentence.entry(index - 1).map(isOrdinary) ?? true
    {
      // A capitalised word that is no office, body or level: a person's or a street's name.
      return nil
    }
    // Thái Bình Dương
    if sentence.isName(index + 1), sentence.chunks[index + 1].entry < 0, !isOffice(sentence.entry(index - 1)) {
      return nil
    }
    return Marker(chunks: index..<index + 1, level: .province, place: place, isNamed: true)
  }

  /// `đường Hà Nội`, `giáp ranh với tỉnh Bình Thuận`, `quê Nam Định`: named, but not where things happen.
  private func isElsewhere(_ sentence: Sentence, _ chunk: Int) -> Bool {
    sentence.has(chunk - 1, .elsewhere)
      || sentence.entry(chunk - 1)?.level != nil && sentence.has(chunk - 2, .elsewhere)
  }

  /// A body or an administrative level.
  func isOffice(_ entry: LexiconEntry?) -> Bool { entry.map { $0.body != nil || $0.level != nil } ?? false }

  /// Neither a body, level nor word of the grammar that may stand before a name.
  private func isOrdinary(_ entry: LexiconEntry) -> Bool {
    entry.body == nil && entry.level == nil && entry.place == nil && entry.roles.isEmpty && entry.document == nil
      && entry.noun == nil && entry.cues.isEmpty && entry.verbs.isEmpty && entry.period == nil && entry.time == nil
  }

  // MARK: Levels

  func level(
    _ sentence: Sentence, _ entry: LexiconEntry, _ level: Level, at index: Int, isAfterBody: Bool = false
  ) -> Marker? {
    // 7 xã: a count, no place.
    if !isAfterBody, sentence.isNumeric(index - 1), sentence.chunks[index - 1].role == .free { return nil }
    // 16,2 tiêu chí/xã: a denominator.
    if sentence.kind(index - 1) == .slash || !isAfterBody && isElsewhere(sentence, index) { return nil }
    var marker = Marker(chunks: index..<index + 1, level: level)
    var next = index + 1
    // TP.Cần Thơ, TT.Long Hải
    let isAbbreviated = sentence.kind(next) == .period && sentence.chunks[index].count == 1
    if isAbbreviated {
      next += 1
      // Công ty H.S.V; Ảnh: H.Lan: initials
      if isInitial(sentence, index), isInitial(sentence, next) || isCredit(sentence, index) { return nil }
    } else if isInitial(sentence, index) {
      return nil
    }
    // huyện biên giới Mường Lát
    if sentence.has(next, .description), sentence.isName(next + 1) { next += 1 }
    if let following = sentence.entry(next), let place = following.place, isProperlyWritten(sentence, next) {
      marker.isNamed = true
      marker.chunks = index..<next + 1
      take(place, level, &marker)
    } else if sentence.isName(next), !startsNewName(sentence, next) {
      marker.isNamed = true
      marker.chunks = index..<nameEnd(sentence, from: next)
      // A city that is no municipality.
      if level == .city { marker.level = .district }
    } else if isNumbered(sentence, level, at: index, number: next) {
      marker.isNamed = true
      marker.chunks = index..<next + 1
    } else if isAbbreviated, sentence.chunks[index].tokens.count == 1, isInitial(sentence, index) {
      return nil
    }
    // Bản có 96 hộ: the one that was named; elsewhere a hamlet without a name is any.
    if !marker.isNamed, level == .hamlet, !entry.roles.contains(.whole),
      index > 0 || !sentence.verbs(1).contains(.have)
    {
      return nil
    }
    return marker
  }

  private func take(_ place: Int, _ level: Level, _ marker: inout Marker) {
    switch level {
    case .province, .national: marker.place = place
    case .city:
      marker.place = place
      if lexicon.places[place].kind == .municipality { marker.level = .province }
    default: break
    }
  }

  /// phường 6, tổ dân phố 12; xã and huyện bear no numbers.
  private func isNumbered(_ sentence: Sentence, _ level: Level, at index: Int, number: Int) -> Bool {
    sentence.kind(number) == .number && sentence.firstToken(number).range.count <= 3
      && (level == .commune || level == .hamlet || level == .district) && !sentence.has(index, .numbered)
  }

  /// Whether a chunk is a single capital letter.
  private func isInitial(_ sentence: Sentence, _ chunk: Int) -> Bool {
    guard sentence.indices.contains(chunk) else { return false }
    let letter = sentence.bytes(chunk..<chunk + 1)
    return letter.count == 1 && (0x41...0x5A).contains(sentence.text[letter.lowerBound])
  }

  /// Behind `Ảnh:`, `Bài, ảnh:` or another initial of such a credit.
  private func isCredit(_ sentence: Sentence, _ chunk: Int) -> Bool {
    chunk <= 8 && (max(0, chunk - 6)..<chunk).contains { sentence.kind($0) == .colon }
  }
}
