import Articles

/// Finds the figures of one sentence.
struct FigureScanner: SentenceRule {
  let lexicon: CompiledLexicon
  let parser: NumberParser
  let classifier: IndicatorClassifier
  let cues: Cues
  let classes: Classes

  /// Cue bits that the scanner itself asks for.
  struct Cues {
    let target, achieved, stock, each, total: UInt64
  }

  /// Noun classes with a grammar of their own.
  struct Classes {
    let collective, individual, household, honour, percent, none, round, unit, locality, gang, object, length,
      extent: UInt8
  }

  static let and: StaticWords = ["và", "hoặc", "hay", "cùng", "cùng với", "lẫn", "với"]
  static let until: StaticWords = ["đến", "tới"]
  static let from: StaticWords = ["từ"]
  static let copula: StaticWords = ["là", "gồm", "còn"]
  static let percentWord: StaticWords = ["phần trăm"]
  static let locative: StaticWords = [
    "địa bàn", "tuyến", "tuyến đường", "lĩnh vực", "mặt", "địa bàn trọng điểm",
  ]

  init(lexicon: CompiledLexicon) {
    self.lexicon = lexicon
    parser = NumberParser(lexicon: lexicon)
    classifier = IndicatorClassifier(lexicon: lexicon)
    cues = Cues(
      target: lexicon.cue("target"), achieved: lexicon.cue("achieved"), stock: lexicon.cue("stock"),
      each: lexicon.cue("each"), total: lexicon.cue("total"))
    classes = Classes(
      collective: lexicon.noun("collective"), individual: lexicon.noun("individual"),
      household: lexicon.noun("household"), honour: lexicon.noun("honour"), percent: lexicon.noun("percent"),
      none: lexicon.noun("none"), round: lexicon.noun("round"), unit: lexicon.noun("unit"),
      locality: lexicon.noun("locality"), gang: lexicon.noun("gang"), object: lexicon.noun("object"),
      length: lexicon.noun("length"), extent: lexicon.noun("extent"))
  }

  /// Reads the figures; with `rejected`, also the numbers that are none.
  func scan(
    _ text: UnsafeBufferPointer<UInt8>, _ sentence: Sentence, index sentenceIndex: Int,
    into figures: inout [FigureCandidate], rejected: inout [Reading.RejectedNumber]?
  ) {
    guard !sentence.traits.isDisjoint(with: .numeric) else { return }
    let first = figures.count
    var chunk = 0
    while chunk < sentence.chunks.count {
      guard isNumeric(sentence, chunk) else {
        chunk += 1
        continue
      }
      if sentence.chunks[chunk].role != .free {
        chunk = skipRead(sentence, chunk, into: &rejected)
        continue
      }
      guard
        let (number, next) = number(text, sentence, at: chunk)
      else {
        if sentence.kind(chunk) == .number {
          rejected?.append(.init(range: sentence.bytes(chunk..<chunk + 1), rule: "number-too-long"))
        }
        chunk += 1
        continue
      }
      switch figure(text, sentence, number, at: chunk, next: next, index: sentenceIndex, after: figures[first...]) {
      case .success(let figure):
        figures.append(figure)
        chunk = max(next, figure.chunks.upperBound)
      case .failure(let reason):
        if !number.isSpelled || !reason.isSilent {
          rejected?.append(.init(range: bytes(sentence, number.tokens), rule: reason.rule))
        }
        chunk = next
      }
    }
  }

  struct Rejection: Error {
    var rule: String
    /// Numeral words that are no numbers (`không`, `năm`) need no explanation.
    var isSilent = false
  }

  func skipRead(
    _ sentence: Sentence, _ chunk: Int, into rejected: inout [Reading.RejectedNumber]?
  ) -> Int {
    let role = sentence.chunks[chunk].role
    var end = chunk + 1
    while end < sentence.chunks.count, sentence.chunks[end].role == role { end += 1 }
    rejected?.append(.init(range: sentence.bytes(chunk..<end), rule: "\(role)"))
    return end
  }

  func bytes(_ sentence: Sentence, _ tokens: Range<Int>) -> Range<Int> {
    Int(sentence.tokens[tokens.lowerBound].start)..<Int(sentence.tokens[tokens.upperBound - 1].end)
  }

  func figure(
    _ text: UnsafeBufferPointer<UInt8>, _ sentence: Sentence, _ number: ParsedNumber, at chunk: Int, next: Int,
    index sentenceIndex: Int, after earlier: ArraySlice<FigureCandidate>
  ) -> Result<FigureCandidate, Rejection> {
    if sentence.chunks[chunk].isQuoted { return .failure(Rejection(rule: "quoted-name", isSilent: true)) }
    let token = sentence.tokens[number.tokens.lowerBound]
    if !number.isSpelled {
      let isAfterNoun = chunk > 1 && sentence.kind(chunk - 1) == .slash && (term(sentence, chunk - 2)?.noun ?? 0) > 0
      if token.isGlued, chunk > 0, !isAfterNoun,
        [.word, .code, .slash, .plus].contains(sentence.kind(chunk - 1))
          || (chunk > 1 && sentence.kind(chunk - 1) == .dash && sentence.firstToken(chunk - 1).isGlued)
      {
        return .failure(Rejection(rule: "code"))
      }
      if sentence.kindIfPresent(next) == .plus { return .failure(Rejection(rule: "code")) }
      if token.end - token.start >= 3, text[Int(token.start)] == 0x30, number.value.scale == 0 {
        return .failure(Rejection(rule: "telephone"))
      }
    }
    var start = chunk
    var bound = number.bound
    while let term = term(sentence, start - 1), let qualifier = term.bound, start > 0 {
      if bound == .exact || (bound == .about && qualifier != .about) { bound = qualifier }
      start -= 1
    }
    let isFrom = isWord(text, sentence, start - 1, Self.from)
    var next = next
    // từ 300 trở lên tin báo
    if let suffix = term(sentence, next)?.suffix, sentence.chunks[next].count > 1 {
      bound = suffix
      next += 1
    }
    let previous = term(sentence, chunk - 1)
    let head = headNoun(sentence, next)
    if head == nil, let following = term(sentence, next), following.roles.contains(.uncounted) {
      return .failure(Rejection(rule: "uncounted", isSilent: number.isSpelled))
    }
    if number.isSpelled, isVague(sentence, number, previous) { return .failure(Rejection(rule: "vague")) }
    if let previous, start == chunk, !number.hasScale {
      if previous.roles.contains(.strongName), number.of == nil { return .failure(Rejection(rule: "name-number")) }
      if previous.roles.contains(.weakName), !number.isPercent {
        let following = head.map { lexicon.terms[Int(sentence.chunks[$0].term)] }
        if following == nil || following!.level != .none { return .failure(Rejection(rule: "name-number")) }
      }
    }
    if number.isSpelled, let rejection = spelledRejection(sentence, number, chunk: chunk, head: head, earlier) {
      return .failure(rejection)
    }
    guard
      let counted = counted(text, sentence, number, start: start, next: next, head: head, after: earlier),
      counted.noun > 0
    else { return .failure(Rejection(rule: "no-counted-noun")) }
    let noun = counted.noun
    let headChunks = counted.chunks
    var rule = counted.rule
    var number = number
    // 274,065 km: what is measured, not counted, has decimals.
    if noun == classes.length || noun == classes.extent, !number.hasScale,
      let measured = parser.digits(text, token, isMeasure: true)
    {
      number.value = measured
    }
    let phraseEnd = nounPhraseEnd(text, sentence, from: next)
    for chunk in next..<min(phraseEnd, next + 8) {
      if bound == number.bound, let suffix = term(sentence, chunk)?.suffix, sentence.chunks[chunk].count > 1 {
        bound = suffix
        break
      }
    }
    if bound == .over, start == chunk - 1, isWord(text, sentence, headChunks.lowerBound, Self.locative),
      sentence.chunks[start].count == 1, text[sentence.bytes(start..<start + 1).lowerBound] | 0x20 == UInt8(ascii: "t")
    {
      bound = .exact
    }
    let beforeStart = max(earlier.last?.chunks.upperBound ?? 0, clauseStart(sentence, start))
    let before = min(beforeStart, start)..<start
    var (indicator, isContext) = classifier.classify(
      sentence, noun: noun, nounPhrase: next..<phraseEnd, before: before)
    if number.of == nil, isCovered(indicator), isInventory(text, sentence, before: start, after: headChunks.upperBound),
      let population = lexicon.indicators.firstIndex(of: "population")
    {
      indicator = population
      isContext = true
    }
    let isDistributive = isEach(text, sentence, before: start, after: headChunks.upperBound, noun: noun)
    let isChange =
      start == chunk && previous?.roles.contains(.change) == true
      || start < chunk && term(sentence, start - 1)?.roles.contains(.change) == true
    if isDistributive || isChange, let other = lexicon.indicators.firstIndex(of: "other") { indicator = other }
    if isConferredOn(text, sentence, start), isCovered(indicator) || noun == classes.unit,
      let collectives = lexicon.indicators.firstIndex(of: "awards-collectives")
    {
      indicator = collectives
      isContext = false
    }
    var isAward = lexicon.indicators[indicator].hasPrefix("awards-")
    if isAward, isCombined(text, sentence, noun: noun, in: next..<headChunks.upperBound),
      let recipients = lexicon.indicators.firstIndex(of: "awards-recipients")
    {
      indicator = recipients
      rule = "combined-recipients"
    }
    var honour: Honour?
    if noun == classes.honour, let head { honour = lexicon.terms[Int(sentence.chunks[head].term)].honour }
    if noun == classes.round, (next..<phraseEnd).contains(where: { term(sentence, $0)?.honour != nil }) {
      isAward = true
    }
    if isAward { rule = rule == "combined-recipients" ? rule : "award" }
    let mentionStart = isFrom && bound == .range ? start - 1 : start
    let mentionEnd = max(headChunks.upperBound, next)
    return .success(
      FigureCandidate(
        number: number, bound: bound, noun: noun, indicator: indicator, isContext: isContext,
        isTarget: isTarget(sentence, before: start),
        isStock: isStock(sentence, before: before, after: next..<phraseEnd),
        isAward: isAward, isDistributive: isDistributive, honour: honour, rule: rule,
        chunks: start..<mentionEnd, nounPhraseEnd: phraseEnd,
        mention: sentence.bytes(mentionStart..<mentionEnd), numberRange: bytes(sentence, number.tokens),
        unit: sentence.bytes(headChunks), sentence: sentence.range, sentenceIndex: sentenceIndex))
  }
}
