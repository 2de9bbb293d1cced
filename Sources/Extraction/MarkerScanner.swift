import Vocabulary

/// Finds places, levels and bodies in a sentence, in the order of the text.
struct MarkerScanner: SentenceRule {
  let lexicon: CompiledLexicon

  static let copula: StaticWords = ["là"]
  static let of: StaticWords = ["của", "thuộc"]
  static let ministry: StaticWords = ["bộ"]
  static let allPolice: StaticWords = ["công an các"]
  /// Before whoever works along with the subject.
  static let along: StaticWords = ["phối hợp", "phối hợp với", "phối hợp cùng", "kết hợp", "kết hợp với"]
  static let joint: StaticWords = ["với", "cùng"]
  /// Units whose names are no numbers: `công an phường, xã 243 tin`.
  private static let unnumbered: StaticWords = ["xã", "huyện", "thị trấn", "thị xã"]
  static let with: StaticWords = ["với", "cho", "đến", "và", "cùng", "tới", "bởi", "hoặc", "hay"]

  /// Words between a level and its name.
  private static let descriptions: StaticWords = [
    "biên giới", "miền núi", "vùng cao", "vùng sâu", "vùng biên", "ven biển", "ngoại thành", "trung du", "đảo",
    "cù lao",
    "vùng cao biên giới", "miền núi biên giới", "trẻ",
  ]

  /// - Parameter names: local names of the sentences before.
  func scan(
    _ text: UnsafeBufferPointer<UInt8>, _ sentence: Sentence, knowing names: LocalNames = LocalNames(),
    into markers: inout [Marker]
  ) {
    guard sentence.traits.contains(.marker) || !names.isEmpty else { return }
    var index = 0
    while index < sentence.chunks.count {
      let chunk = sentence.chunks[index]
      guard chunk.traits.contains(.marker), chunk.role != .document else {
        if !names.isEmpty, !chunk.isQuoted, let known = names.match(text, sentence, at: index) {
          append(text, sentence, Marker(chunks: known.chunks, level: known.level, isNamed: true), to: &markers)
          index = known.chunks.upperBound
        } else {
          index += 1
        }
        continue
      }
      let term = lexicon.terms[Int(chunk.term)]
      if term.body == .company, index > 0, isNumeric(sentence, index - 1) {
        // 95 trường: a count.
        index += 1
      } else if term.body != .none, !chunk.isQuoted {
        let marker = body(text, sentence, term, at: index)
        append(text, sentence, marker, to: &markers)
        index = marker.chunks.upperBound
      } else if term.place > 0, let marker = province(text, sentence, term, at: index) {
        append(text, sentence, marker, to: &markers)
        index = marker.chunks.upperBound
      } else if term.level != .none, !chunk.isQuoted, let marker = level(text, sentence, term, at: index) {
        append(text, sentence, marker, to: &markers)
        index = marker.chunks.upperBound
      } else {
        index += 1
      }
    }
  }

  /// The end of a run of capitalised words, numbers after a level, or both.
  func nameEnd(_ sentence: Sentence, from start: Int) -> Int {
    var index = start
    while index < sentence.chunks.count, sentence.kind(index) == .word, sentence.chunks[index].isCapitalised,
      index < start + 4, !startsNewName(sentence, index) || (index > start && isLastOfName(sentence, index))
    { index += 1 }
    return index
  }

  /// xã Phước Tỉnh: a word for a level ends the name, since no name follows it.
  private func isLastOfName(_ sentence: Sentence, _ chunk: Int) -> Bool {
    guard sentence.chunks[chunk].count == 1, term(sentence, chunk)?.body == Term.Body.none else { return false }
    guard sentence.chunks.indices.contains(chunk + 1) else { return true }
    return sentence.kind(chunk + 1) != .word || !sentence.chunks[chunk + 1].isCapitalised
  }

  private func startsNewName(_ sentence: Sentence, _ chunk: Int) -> Bool {
    guard let term = term(sentence, chunk) else { return false }
    return term.body != .none || term.level != .none
  }

  // MARK: Provinces

  func isProperlyWritten(_ sentence: Sentence, _ chunk: Int) -> Bool {
    let chunk = sentence.chunks[chunk]
    let tokens = sentence.tokens[Int(chunk.token)..<Int(chunk.token + chunk.count)].filter { $0.kind == .word }
    return tokens.suffix(2).allSatisfy(\.isCapitalised)
  }

  func place(_ term: Term) -> Place { lexicon.places[Int(term.place) - 1] }

  private func province(
    _ text: UnsafeBufferPointer<UInt8>, _ sentence: Sentence, _ term: Term, at index: Int
  ) -> Marker? {
    guard isProperlyWritten(sentence, index) else { return nil }
    let previous = self.term(sentence, index - 1)
    let isAfterMark = index == 0 || sentence.kind(index - 1) != .word
    let isNationalHero =
      place(term).code == "VN-SG" && sentence.chunks[index].count == 3
      && sentence.firstToken(index).end - sentence.firstToken(index).start > 2
      && sentence.tokens[Int(sentence.chunks[index].token)..<Int(sentence.chunks[index].token) + 3]
        .allSatisfy { $0.kind == .word && !$0.isUpper }
    if isNationalHero { return nil }
    if !isAfterMark, index > 0 {
      let before = sentence.chunks[index - 1]
      // A capitalised word that is no office, body or level: a person's or a street's name.
      if before.isCapitalised, before.term < 0 || isOrdinaryWord(previous!), !sentence.firstToken(index - 1).isUpper,
        index > 1
      {
        return nil
      }
    }
    // Thái Bình Dương
    if sentence.chunks.indices.contains(index + 1), sentence.kind(index + 1) == .word,
      sentence.chunks[index + 1].isCapitalised, sentence.chunks[index + 1].term < 0,
      !isOffice(previous)
    {
      return nil
    }
    return Marker(chunks: index..<index + 1, level: .province, place: term.place, isNamed: true)
  }

  /// A body or an administrative level.
  func isOffice(_ term: Term?) -> Bool {
    guard let term else { return false }
    return term.body != .none || term.level != .none
  }

  /// Neither a body, level nor word of the grammar that may stand before a name.
  private func isOrdinaryWord(_ term: Term) -> Bool {
    term.body == .none && term.level == .none && term.place == 0 && term.roles.isEmpty && term.document == 0
      && term.noun == 0 && term.cues == 0 && term.period == .none && term.time == .none
  }

  /// Whether a chunk is a single capital letter.
  private func isInitial(_ text: UnsafeBufferPointer<UInt8>, _ sentence: Sentence, _ chunk: Int) -> Bool {
    guard sentence.chunks.indices.contains(chunk) else { return false }
    let letter = sentence.bytes(chunk..<chunk + 1)
    return letter.count == 1 && (0x41...0x5A).contains(text[letter.lowerBound])
  }

  // MARK: Levels

  func level(
    _ text: UnsafeBufferPointer<UInt8>, _ sentence: Sentence, _ term: Term, at index: Int, isAfterBody: Bool = false
  ) -> Marker? {
    // 7 xã: a count, no place.
    if !isAfterBody, index > 0, isNumeric(sentence, index - 1), sentence.chunks[index - 1].role == .free { return nil }
    var marker = Marker(chunks: index..<index + 1, level: term.level)
    var next = index + 1
    // TP.Cần Thơ, TT.Long Hải
    if sentence.kindIfPresent(next) == .period, sentence.chunks[index].count == 1 {
      next += 1
      // Công ty H.S.V: initials
      if isInitial(text, sentence, index), isInitial(text, sentence, next) { return nil }
    }
    // huyện biên giới Mường Lát
    if isWord(text, sentence, next, Self.descriptions), sentence.kindIfPresent(next + 1) == .word,
      sentence.chunks[next + 1].isCapitalised
    {
      next += 1
    }
    guard sentence.chunks.indices.contains(next) else { return marker }
    if let following = self.term(sentence, next), following.place > 0, isProperlyWritten(sentence, next) {
      marker.isNamed = true
      marker.chunks = index..<next + 1
      switch term.level {
      case .province, .national: marker.place = following.place
      case .city:
        marker.place = following.place
        marker.level = place(following).kind == .municipality ? .province : .district
      default: break
      }
    } else if sentence.kind(next) == .word, sentence.chunks[next].isCapitalised, !startsNewName(sentence, next) {
      marker.isNamed = true
      marker.chunks = index..<nameEnd(sentence, from: next)
      // A city that is no municipality.
      if term.level == .city { marker.level = .district }
    } else if sentence.kind(next) == .number, sentence.firstToken(next).range.count <= 3,
      term.level == .commune || term.level == .hamlet || term.level == .district,
      !isWord(text, sentence, index, Self.unnumbered)
    {
      marker.isNamed = true
      marker.chunks = index..<next + 1
    }
    // Bản có 96 hộ: the one that was named; elsewhere a hamlet without a name is any.
    if !marker.isNamed, term.level == .hamlet, !term.roles.contains(.whole),
      index > 0 || self.term(sentence, 1)?.roles.contains(.hold) != true
    {
      return nil
    }
    return marker
  }
}
