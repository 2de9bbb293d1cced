import Articles

/// Finds the figures of one sentence.
struct FigureScanner {
  let lexicon: CompiledLexicon
  private let parser: NumberParser
  private let classifier: IndicatorClassifier
  private let cues: Cues
  private let classes: Classes

  /// Cue bits that the scanner itself asks for.
  private struct Cues {
    let target, achieved, stock, each, total: UInt64
  }

  /// Noun classes with a grammar of their own.
  private struct Classes {
    let collective, individual, household, honour, percent, none, round, unit, locality, gang, object: UInt8
  }

  private static let and: StaticWords = ["và", "hoặc", "hay", "cùng", "cùng với", "lẫn", "với"]
  private static let until: StaticWords = ["đến", "tới"]
  private static let from: StaticWords = ["từ"]
  private static let percentWord: StaticWords = ["phần trăm"]
  private static let locative: StaticWords = [
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
      locality: lexicon.noun("locality"), gang: lexicon.noun("gang"), object: lexicon.noun("object"))
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

  private struct Rejection: Error {
    var rule: String
    /// Numeral words that are no numbers (`không`, `năm`) need no explanation.
    var isSilent = false
  }

  private func skipRead(
    _ sentence: Sentence, _ chunk: Int, into rejected: inout [Reading.RejectedNumber]?
  ) -> Int {
    let role = sentence.chunks[chunk].role
    var end = chunk + 1
    while end < sentence.chunks.count, sentence.chunks[end].role == role { end += 1 }
    rejected?.append(.init(range: sentence.bytes(chunk..<end), rule: "\(role)"))
    return end
  }

  private func isNumeric(_ sentence: Sentence, _ chunk: Int) -> Bool {
    !sentence.chunks[chunk].traits.isDisjoint(with: .numeric)
  }

  private func term(_ sentence: Sentence, _ chunk: Int) -> Term? {
    guard chunk >= 0, chunk < sentence.chunks.count, sentence.chunks[chunk].term >= 0 else { return nil }
    return lexicon.terms[Int(sentence.chunks[chunk].term)]
  }

  private func bytes(_ sentence: Sentence, _ tokens: Range<Int>) -> Range<Int> {
    Int(sentence.tokens[tokens.lowerBound].start)..<Int(sentence.tokens[tokens.upperBound - 1].end)
  }

  private func isWord(
    _ text: UnsafeBufferPointer<UInt8>, _ sentence: Sentence, _ chunk: Int, _ words: StaticWords
  ) -> Bool {
    guard chunk >= 0, chunk < sentence.chunks.count, sentence.kind(chunk) == .word else { return false }
    return words.contains(text, sentence.bytes(chunk..<chunk + 1))
  }

  // MARK: Numbers

  /// The number at `chunk` with its range end, whole and percent sign, and the chunk after it.
  private func number(
    _ text: UnsafeBufferPointer<UInt8>, _ sentence: Sentence, at chunk: Int
  ) -> (ParsedNumber, Int)? {
    let start = Int(sentence.chunks[chunk].token)
    guard var number = parser.parse(text, sentence.tokens, at: start) else { return nil }
    var next = sentence.chunk(holding: number.tokens.upperBound, from: chunk)
    // A numeral word may open a longer phrase (`năm học`): the number ends at a chunk's edge.
    guard next >= sentence.chunks.count || Int(sentence.chunks[next].token) == number.tokens.upperBound else {
      return nil
    }
    func takePercent() {
      if sentence.kindIfPresent(next) == .percent || isWord(text, sentence, next, Self.percentWord) {
        number.isPercent = true
        next += 1
      }
    }
    takePercent()
    let kind = sentence.kindIfPresent(next)
    let isDash = kind == .dash
    let isTo = isWord(text, sentence, next, Self.until) && isWord(text, sentence, chunk - 1, Self.from)
    if isDash || isTo || kind == .slash, !number.isSpelled, next + 1 < sentence.chunks.count,
      sentence.kind(next + 1) == .number, sentence.chunks[next + 1].role == .free,
      let second = parser.parse(text, sentence.tokens, at: Int(sentence.chunks[next + 1].token))
    {
      if kind == .slash {
        if !number.isPercent, !second.hasScale {
          number.of = second.value
          number.tokens = number.tokens.lowerBound..<second.tokens.upperBound
          next = sentence.chunk(holding: second.tokens.upperBound, from: next)
        }
      } else if second.hasScale && !number.hasScale || number.value < second.value {
        if second.hasScale, !number.hasScale,
          let base = parser.digits(text, sentence.tokens[second.tokens.lowerBound], isMeasure: true),
          let scaled = scaled(number.value, like: second.value, from: base)
        {
          number.value = scaled
        }
        number.upperEnd = second.value
        number.bound = .range
        number.tokens = number.tokens.lowerBound..<second.tokens.upperBound
        next = sentence.chunk(holding: second.tokens.upperBound, from: next)
        takePercent()
      }
    }
    // 12 trong tổng số 15 đơn vị
    if number.of == nil, number.upperEnd == nil, let joint = term(sentence, next), joint.roles.contains(.outOf),
      sentence.chunks[next].count > 1, next + 1 < sentence.chunks.count, sentence.kind(next + 1) == .number,
      sentence.chunks[next + 1].role == .free,
      let whole = parser.parse(text, sentence.tokens, at: Int(sentence.chunks[next + 1].token)),
      whole.value >= number.value
    {
      number.of = whole.value
      next = sentence.chunk(holding: whole.tokens.upperBound, from: next)
    }
    return (number, next)
  }

  /// The first of `5 - 7 triệu` takes the scale of the second.
  private func scaled(_ value: Quantity, like second: Quantity, from base: Quantity) -> Quantity? {
    for power in 1...12 where base.multiplied(byPowerOfTen: power) == second {
      return value.multiplied(byPowerOfTen: power)
    }
    return nil
  }

  // MARK: Figures

  private func figure(
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
    var rule = "number-noun"
    var noun: UInt8
    var headChunks: Range<Int>
    if number.isPercent {
      noun = classes.percent
      headChunks = next..<next
      rule = "percent"
      let end = nounPhraseEnd(text, sentence, from: next)
      headChunks = isOpenWord(sentence, next) ? next..<min(end, unitEnd(sentence, from: next)) : next - 1..<next
    } else if let head {
      noun = lexicon.terms[Int(sentence.chunks[head].term)].noun
      headChunks = next..<unitEnd(sentence, from: head)
    } else if isOpenWord(sentence, next) {
      noun = classes.none
      rule = "number-word"
      headChunks = next..<unitEnd(sentence, from: next)
    } else if let total = totalNoun(sentence, before: start) {
      noun = total
      rule = "total-before"
      headChunks = next..<next
    } else if let last = earlier.last, isClauseEnd(text, sentence, next), !number.isSpelled, last.noun != 0,
      start - last.nounPhraseEnd <= 8, isVerbBetween(sentence, last.chunks.upperBound, start)
    {
      noun = last.noun
      rule = "elliptical-head"
      headChunks = next..<next
    } else {
      return .failure(Rejection(rule: "no-counted-noun"))
    }
    guard noun > 0 else { return .failure(Rejection(rule: "no-counted-noun")) }
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
    let isDistributive = isEach(text, sentence, before: start, after: headChunks.upperBound, noun: noun)
    let isChange =
      start == chunk && previous?.roles.contains(.change) == true
      || start < chunk && term(sentence, start - 1)?.roles.contains(.change) == true
    if isDistributive || isChange, let other = lexicon.indicators.firstIndex(of: "other") { indicator = other }
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

  /// `hàng nghìn`, `vài trăm`, `nghìn người`: no number is said.
  private func isVague(_ sentence: Sentence, _ number: ParsedNumber, _ previous: Term?) -> Bool {
    if previous?.roles.contains(.vague) == true, previous?.noun == 0 { return true }
    let first = lexicon.numerals[Int(sentence.tokens[number.tokens.lowerBound].word)]
    return first >= Numeral.tens
  }

  /// Numeral words count only before a noun that is counted, and not where they refer back.
  private func spelledRejection(
    _ sentence: Sentence, _ number: ParsedNumber, chunk: Int, head: Int?, _ earlier: ArraySlice<FigureCandidate>
  ) -> Rejection? {
    guard let head, head - sentence.chunk(holding: number.tokens.upperBound, from: chunk) == 0 || number.hasScale else {
      return Rejection(rule: "no-counted-noun", isSilent: true)
    }
    let noun = lexicon.terms[Int(sentence.chunks[head].term)].noun
    let isWeak = [classes.unit, classes.locality, classes.gang, classes.object, classes.none, classes.household]
      .contains(noun)
    if isWeak, !number.hasScale { return Rejection(rule: "reference", isSilent: false) }
    if number.isBareOne {
      let isListed = earlier.last.map { chunk - $0.nounPhraseEnd <= 3 && ($0.isAward || $0.noun == noun) } ?? false
      if !isListed { return Rejection(rule: "article-mot", isSilent: true) }
    }
    if number.value < Quantity(1) { return Rejection(rule: "word", isSilent: true) }
    if chunk > 0, sentence.kind(chunk - 1) == .number { return Rejection(rule: "word", isSilent: true) }
    for following in head + 1..<min(head + 3, sentence.chunks.count) {
      if term(sentence, following)?.roles.contains(.demonstrative) == true { return Rejection(rule: "reference") }
    }
    if chunk > 0, let before = term(sentence, chunk - 1), before.roles.contains(.plural), before.bound == nil {
      return Rejection(rule: "reference", isSilent: true)
    }
    return nil
  }

  /// The counted noun at `start` or after one or two words that only qualify it.
  private func headNoun(_ sentence: Sentence, _ start: Int) -> Int? {
    var index = start
    while index < min(start + 3, sentence.chunks.count), sentence.kind(index) == .word {
      if let term = term(sentence, index) {
        if term.noun > 0 { return index }
        if term.time != .none || term.roles.contains(.function) || term.body != .none { return nil }
        if index > start { return nil }
      } else if sentence.chunks[index].isCapitalised, !sentence.firstToken(index).isUpper {
        return nil
      }
      index += 1
    }
    return nil
  }

  /// A word that may be counted though the lexicon doesn't have it.
  private func isOpenWord(_ sentence: Sentence, _ chunk: Int) -> Bool {
    guard chunk < sentence.chunks.count, sentence.kind(chunk) == .word || sentence.kind(chunk) == .code else {
      return false
    }
    guard let term = term(sentence, chunk) else {
      return !sentence.chunks[chunk].isCapitalised || sentence.firstToken(chunk).isUpper
    }
    return !term.roles.contains(.function) && !term.roles.contains(.confer) && !term.roles.contains(.receive)
      && term.bound == nil && term.body == .none && term.time == .none && term.place == 0
      && !term.roles.contains(.organise) && !term.roles.contains(.venue) && !term.roles.contains(.demonstrative)
      && !term.roles.contains(.outOf) && term.suffix == nil
  }

  /// End of the counted noun: coordinated nouns, and words that qualify them.
  private func unitEnd(_ sentence: Sentence, from head: Int) -> Int {
    var index = head + 1
    var nounEnd = index
    var open = 0
    while index < sentence.chunks.count {
      let kind = sentence.kind(index)
      if kind == .word {
        if sentence.chunks[index].role != .free { break }
        if let term = term(sentence, index) {
          if term.roles.contains(.function) || term.roles.contains(.receive) || term.roles.contains(.confer)
            || term.suffix != nil || term.honour != nil || term.level == .national || term.bound != nil
            || term.roles.contains(.demonstrative) || term.body != .none && term.noun == 0
          {
            break
          }
        } else if sentence.chunks[index].isCapitalised, !sentence.firstToken(index).isUpper {
          break
        }
        open += 1
        // A long description is no name of what is counted: the nouns alone are.
        if open > 5 { return min(nounEnd, sentence.chunks.count) }
        index += 1
      } else if kind == .comma, let following = term(sentence, index + 1), following.noun > 0, following.honour == nil,
        !following.roles.contains(.organise), sentence.kind(index + 1) == .word,
        index + 2 >= sentence.chunks.count
          || sentence.kind(index + 2) != .number && term(sentence, index + 2)?.bound == nil
      {
        index += 2
        nounEnd = index
      } else {
        break
      }
    }
    return min(index, sentence.chunks.count)
  }

  /// End of the stretch after a number in which cues tell what is counted.
  private func nounPhraseEnd(_ text: UnsafeBufferPointer<UInt8>, _ sentence: Sentence, from start: Int) -> Int {
    var index = start
    let limit = min(sentence.chunks.count, start + 16)
    while index < limit {
      switch sentence.kind(index) {
      case .semicolon, .colon, .openParenthesis, .closeParenthesis, .ellipsis, .terminator: return index
      case .comma:
        guard let following = term(sentence, index + 1),
          following.noun > 0 || following.cues != 0 && index - start <= 3,
          sentence.kind(index + 1) == .word
        else { return index }
      case .number: if sentence.chunks[index].role == .free, index > start { return index }
      default: break
      }
      index += 1
    }
    return limit
  }

  private func clauseStart(_ sentence: Sentence, _ chunk: Int) -> Int {
    for index in stride(from: chunk - 1, through: max(0, chunk - 40), by: -1) where sentence.kind(index) == .semicolon {
      return index + 1
    }
    return max(0, chunk - 40)
  }

  private func isClauseEnd(_ text: UnsafeBufferPointer<UInt8>, _ sentence: Sentence, _ chunk: Int) -> Bool {
    guard chunk < sentence.chunks.count else { return true }
    switch sentence.kind(chunk) {
    case .comma, .semicolon, .period, .terminator, .ellipsis: return true
    case .word: return isWord(text, sentence, chunk, Self.and)
    default: return false
    }
  }

  private func isVerbBetween(_ sentence: Sentence, _ from: Int, _ to: Int) -> Bool {
    guard from < to else { return false }
    return (from..<to).contains { sentence.kind($0) == .word }
  }

  /// The noun of `tổng số … lên 85`, `nâng số mô hình lên con số 85`, `số mắt camera vượt mốc 55.000`.
  private func totalNoun(_ sentence: Sentence, before start: Int) -> UInt8? {
    var noun: UInt8?
    for index in stride(from: start - 1, through: max(0, start - 14), by: -1) {
      if sentence.kind(index) == .semicolon || sentence.kind(index) == .number { return nil }
      guard let term = term(sentence, index) else { continue }
      if term.noun > 0, term.cues & cues.total == 0 { noun = term.noun }
      if term.cues & cues.total != 0, let noun { return noun }
    }
    return nil
  }

  /// `145 tập thể, cá nhân`: one number over both.
  private func isCombined(
    _ text: UnsafeBufferPointer<UInt8>, _ sentence: Sentence, noun: UInt8, in unit: Range<Int>
  ) -> Bool {
    let end = unit.upperBound
    guard noun == classes.collective || noun == classes.individual else { return false }
    let other = noun == classes.collective ? classes.individual : classes.collective
    // Inside the unit (after a comma) or right after it (after `và`).
    var index = end - 1
    while index >= unit.lowerBound {
      if let term = term(sentence, index), term.noun == other || (term.noun == classes.household && index < end - 1) {
        return true
      }
      index -= 1
    }
    if isWord(text, sentence, end, Self.and), let term = term(sentence, end + 1), term.noun == other { return true }
    return false
  }

  /// `mỗi suất 500.000 đồng`, `2 triệu đồng/hộ`.
  private func isEach(
    _ text: UnsafeBufferPointer<UInt8>, _ sentence: Sentence, before start: Int, after end: Int, noun: UInt8
  ) -> Bool {
    if sentence.kindIfPresent(end) == .slash, sentence.kindIfPresent(end + 1) == .word { return true }
    for index in stride(from: start - 1, through: max(0, start - 9), by: -1) {
      let kind = sentence.kind(index)
      if kind == .semicolon || kind == .number { return false }
      if kind == .comma, start - index > 6 { return false }
      guard let term = term(sentence, index), term.cues & cues.each != 0 else { continue }
      // hàng năm, mỗi năm: a rate over time, whose count is a count.
      let following = self.term(sentence, index + 1)
      return term.period == .none && following?.time ?? Term.Time.none == Term.Time.none
        && following?.roles.contains(.dayPart) != true
    }
    return false
  }

  private func isTarget(_ sentence: Sentence, before start: Int) -> Bool {
    guard sentence.cues & cues.target != 0 else { return false }
    for index in stride(from: start - 1, through: max(0, start - 48), by: -1) {
      guard let term = term(sentence, index) else { continue }
      if term.cues & cues.achieved != 0 { return false }
      if term.cues & cues.target != 0 {
        // vượt xa dự kiến
        return !(max(0, index - 3)..<index).contains {
          self.term(sentence, $0).map { $0.cues & cues.achieved != 0 } ?? false
        }
      }
    }
    return false
  }

  private func isStock(_ sentence: Sentence, before: Range<Int>, after: Range<Int>) -> Bool {
    guard sentence.cues & cues.stock != 0 else { return false }
    for index in Range(uncheckedBounds: (max(0, before.lowerBound - 12), after.upperBound)) {
      if let term = term(sentence, index), term.cues & cues.stock != 0 { return true }
    }
    return false
  }
}
