/// Numbers that are no figures.
extension FigureScanner {
  /// A number's place in its sentence, with what was found around it.
  struct Site {
    var number: ParsedNumber
    /// Chunk of the number's first word.
    var chunk: Int
    /// First qualifier before the number, else the number itself.
    var start: Int
    /// Chunk after the number and what belongs to it.
    var next: Int
    /// The counted noun near after the number.
    var head: Int?
    var bound: Bound
  }

  /// Qualifiers before a number (`ước tính trên`) and between it and its noun (`từ 300 trở lên tin báo`).
  func site(_ sentence: Sentence, _ number: ParsedNumber, at chunk: Int, next: Int) -> Site {
    var site = Site(number: number, chunk: chunk, start: chunk, next: next, head: nil, bound: number.bound)
    while let term = term(sentence, site.start - 1), let qualifier = term.bound, site.start > 0 {
      if site.bound == .exact || (site.bound == .about && qualifier != .about) { site.bound = qualifier }
      site.start -= 1
    }
    if let suffix = term(sentence, next)?.suffix, sentence.chunks[next].count > 1 {
      site.bound = suffix
      site.next += 1
    }
    site.head = headNoun(sentence, site.next)
    if site.head == nil, let kind = sentence.kindIfPresent(site.next), kind == .openQuote || kind == .straightQuote {
      // 402 "Tổ công nhân tự quản": things counted by the name that they have in common.
      let noun = site.next + 1
      if let named = term(sentence, noun), named.noun > 0 { site.head = noun }
    }
    return site
  }

  /// Why the number's own form and what touches it make it no figure (`V28`, `0912 345 678`); nil where they don't.
  func formRejection(
    _ text: UnsafeBufferPointer<UInt8>, _ sentence: Sentence, _ number: ParsedNumber, at chunk: Int, next: Int
  ) -> Rejection? {
    if sentence.chunks[chunk].isQuoted { return Rejection(rule: "quoted-name", isSilent: true) }
    guard !number.isSpelled else { return nil }
    let token = sentence.tokens[number.tokens.lowerBound]
    let isAfterNoun = chunk > 1 && sentence.kind(chunk - 1) == .slash && (term(sentence, chunk - 2)?.noun ?? 0) > 0
    if token.isGlued, chunk > 0, !isAfterNoun,
      [.word, .code, .slash, .plus].contains(sentence.kind(chunk - 1))
        || (chunk > 1 && sentence.kind(chunk - 1) == .dash && sentence.firstToken(chunk - 1).isGlued)
    {
      return Rejection(rule: "code")
    }
    if sentence.kindIfPresent(next) == .plus { return Rejection(rule: "code") }
    if token.end - token.start >= 3, text[Int(token.start)] == 0x30, number.value.scale == 0 {
      return Rejection(rule: "telephone")
    }
    return nil
  }

  /// Why the words around a number make it no figure (`phường 6`, `chính quyền 2 cấp`, `hàng nghìn`); nil where they
  /// don't.
  func wordRejection(
    _ text: UnsafeBufferPointer<UInt8>, _ sentence: Sentence, _ site: Site, after earlier: ArraySlice<FigureCandidate>
  ) -> Rejection? {
    let number = site.number
    if site.head == nil, let following = term(sentence, site.next), following.roles.contains(.uncounted) {
      return Rejection(rule: "uncounted", isSilent: number.isSpelled)
    }
    // ba phần tư số tổ
    if isWord(text, sentence, site.next, Self.fraction), site.next + 1 < sentence.chunks.count,
      isNumeric(sentence, site.next + 1)
    {
      return Rejection(rule: "fraction")
    }
    let previous = term(sentence, site.chunk - 1)
    if number.isSpelled, isVague(sentence, number, previous) { return Rejection(rule: "vague") }
    if let previous, site.start == site.chunk, !number.hasScale {
      if previous.roles.contains(.strongName), number.of == nil { return Rejection(rule: "name-number") }
      if previous.roles.contains(.weakName), !number.isPercent, number.value < Quantity(1000) {
        let following = site.head.map { lexicon.terms[Int(sentence.chunks[$0].term)] }
        if following.map({ $0.level != .none }) ?? true { return Rejection(rule: "name-number") }
      }
    }
    // doanh nghiệp có từ 50 lao động trở lên
    if isWord(text, sentence, site.start - 1, Self.from), site.number.of == nil,
      hasRole(sentence, site.start - 2, .hold), isThreshold(sentence, from: site.next)
    {
      return Rejection(rule: "threshold")
    }
    // người già nhất đã ngoài 60, trẻ nhất 19 tuổi
    if site.head == nil,
      isWord(text, sentence, site.next, Self.age)
        || sentence.kindIfPresent(site.next) == .comma
          && (site.next..<site.next + 6).contains(where: {
            term(sentence, $0)?.time == .age
          })
    {
      return Rejection(rule: "age")
    }
    // Cả 64 em: those told of before.
    if isWord(text, sentence, site.chunk - 1, Self.all),
      site.head.map({ lexicon.terms[Int(sentence.chunks[$0].term)].noun == classes.person }) == true
    {
      return Rejection(rule: "reference")
    }
    guard number.isSpelled else { return nil }
    let isConferred = isConferredOn(text, sentence, site.start)
    return spelledRejection(
      sentence, number, chunk: site.chunk, head: site.head, isConferred: isConferred, earlier)
  }

  /// Whether a suffix such as `trở lên` stands behind the counted noun.
  private func isThreshold(_ sentence: Sentence, from start: Int) -> Bool {
    (start..<start + 4).contains { chunk in
      sentence.chunks.indices.contains(chunk) && sentence.chunks[chunk].count > 1
        && term(sentence, chunk)?.suffix != nil
    }
  }

  /// `hàng nghìn`, `vài trăm`, `nghìn người`: no number is said.
  private func isVague(_ sentence: Sentence, _ number: ParsedNumber, _ previous: Term?) -> Bool {
    if previous?.roles.contains(.vague) == true, previous?.noun == 0 { return true }
    let first = lexicon.numerals[Int(sentence.tokens[number.tokens.lowerBound].word)]
    return first >= Numeral.tens
  }

  /// Numeral words count only before a noun that is counted, and not where they refer back.
  private func spelledRejection(
    _ sentence: Sentence, _ number: ParsedNumber, chunk: Int, head: Int?, isConferred: Bool,
    _ earlier: ArraySlice<FigureCandidate>
  ) -> Rejection? {
    guard let head, head - sentence.chunk(holding: number.tokens.upperBound, from: chunk) == 0 || number.hasScale else {
      return Rejection(rule: "no-counted-noun", isSilent: true)
    }
    let noun = lexicon.terms[Int(sentence.chunks[head].term)].noun
    let isWeak = [classes.unit, classes.locality, classes.gang, classes.object, classes.none, classes.household]
      .contains(noun)
    if isWeak, !number.hasScale, !isConferred { return Rejection(rule: "reference", isSilent: false) }
    // Hai đợt lũ; hai lần được tặng cờ is counted.
    if noun == classes.round, !number.hasScale,
      !(head + 1..<min(head + 8, sentence.chunks.count)).contains(where: {
        term(sentence, $0).map { $0.honour != nil || $0.roles.contains(.receive) } ?? false
      })
    {
      return Rejection(rule: "reference")
    }
    if number.isBareOne {
      // một tập thể được tặng Cờ thi đua
      let isHonoured =
        (noun == classes.collective || noun == classes.individual)
        && (head + 1..<min(head + 4, sentence.chunks.count)).contains {
          hasRole(sentence, $0, .receive)
        }
      let isListed = earlier.last.map { chunk - $0.nounPhraseEnd <= 3 && ($0.isAward || $0.noun == noun) } ?? false
      if !isListed, !isHonoured { return Rejection(rule: "article-mot", isSilent: true) }
    }
    if number.value < Quantity(1) { return Rejection(rule: "word", isSilent: true) }
    if chunk > 0, sentence.kind(chunk - 1) == .number { return Rejection(rule: "word", isSilent: true) }
    for following in head + 1..<min(head + 3, sentence.chunks.count) {
      if hasRole(sentence, following, .demonstrative) { return Rejection(rule: "reference") }
    }
    if chunk > 0, let before = term(sentence, chunk - 1), before.roles.contains(.plural), before.bound == nil {
      return Rejection(rule: "reference", isSilent: true)
    }
    return nil
  }
}
