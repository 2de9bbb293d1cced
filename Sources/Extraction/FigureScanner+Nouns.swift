/// What a number counts: the noun, and the phrase and clause around it.
extension FigureScanner {
  /// What a number counts, by which rule, and the chunks that name it (none where the noun stands elsewhere).
  struct Counted {
    var noun: UInt8
    var chunks: Range<Int>
    var rule: String
  }

  /// What a number counts, from the words after it, else from those before it or the figure before it.
  ///
  /// - Parameter earlier: figures before it in the sentence.
  func counted(
    _ text: UnsafeBufferPointer<UInt8>, _ sentence: Sentence, _ site: Site, after earlier: ArraySlice<FigureCandidate>
  ) -> Counted? {
    let (number, start, next) = (site.number, site.start, site.next)
    if number.isPercent {
      let end = nounPhraseEnd(text, sentence, from: next)
      let unit = isOpenWord(sentence, next) ? next..<min(end, unitEnd(sentence, from: next)) : next - 1..<next
      return Counted(noun: classes.percent, chunks: unit, rule: "percent")
    }
    if let head = site.head {
      let noun = lexicon.terms[Int(sentence.chunks[head].term)].noun
      return Counted(noun: noun, chunks: next..<unitEnd(sentence, from: head), rule: "number-noun")
    }
    // 63/63 LĐLĐ tỉnh
    if number.of != nil, let body = term(sentence, next)?.body, body != .none {
      return Counted(noun: classes.unit, chunks: next..<next + 1, rule: "number-noun")
    }
    if isOpenWord(sentence, next) {
      return Counted(noun: classes.none, chunks: next..<unitEnd(sentence, from: next), rule: "number-word")
    }
    if let total = totalNoun(sentence, before: start) {
      return Counted(noun: total, chunks: next..<next, rule: "total-before")
    }
    guard !number.isSpelled, isClauseEnd(text, sentence, next) else { return nil }
    if let subject = subjectNoun(text, sentence, before: start) {
      return Counted(noun: subject, chunks: next..<next, rule: "noun-before")
    }
    if let last = earlier.last, last.noun != 0, start - last.nounPhraseEnd <= 8,
      isVerbBetween(sentence, last.chunks.upperBound, start)
    {
      return Counted(noun: last.noun, chunks: next..<next, rule: "elliptical-head")
    }
    return nil
  }

  /// The noun of `tin có giá trị là 512`.
  private func subjectNoun(
    _ text: UnsafeBufferPointer<UInt8>, _ sentence: Sentence, before start: Int
  ) -> UInt8? {
    guard isWord(text, sentence, start - 1, Self.copula) else { return nil }
    // The phrase's head comes first: tin báo của nhân dân về tội phạm là 12.
    var head: UInt8?
    for index in stride(from: start - 2, through: max(0, start - 9), by: -1) {
      guard sentence.kind(index) == .word else { break }
      if let term = term(sentence, index), term.noun > 0, term.level == .none { head = term.noun }
    }
    return head
  }

  /// The counted noun at `start` or after one or two words that only qualify it.
  func headNoun(_ sentence: Sentence, _ start: Int) -> Int? {
    var index = start
    while index < min(start + 3, sentence.chunks.count), sentence.kind(index) == .word {
      if let term = term(sentence, index) {
        // hai Bộ thống nhất: ministries.
        if term.body == .department, sentence.chunks[index].isCapitalised { return nil }
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
  func isOpenWord(_ sentence: Sentence, _ chunk: Int) -> Bool {
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
  func unitEnd(_ sentence: Sentence, from head: Int) -> Int {
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
            || term.level != .none && term.noun == 0 || term.period == .compare || term.period == .span
            || term.period == .inYear || term.period == .thisYear
          {
            break
          }
          // 27 vụ năm 2022
          if term.time == .year, sentence.kindIfPresent(index + 1) == .number,
            sentence.chunks[index + 1].role == .period
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
      } else if kind == .comma, term(sentence, head)?.noun != classes.money, let following = term(sentence, index + 1),
        following.noun > 0, following.honour == nil,
        !following.roles.contains(.organise), sentence.kind(index + 1) == .word, !isName(sentence, index + 2),
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

  private func isName(_ sentence: Sentence, _ chunk: Int) -> Bool {
    sentence.kindIfPresent(chunk) == .word && sentence.chunks[chunk].isCapitalised
      && !sentence.firstToken(chunk).isUpper
  }

  /// End of the stretch after a number in which cues tell what is counted.
  func nounPhraseEnd(_ text: UnsafeBufferPointer<UInt8>, _ sentence: Sentence, from start: Int) -> Int {
    var index = start
    let limit = min(sentence.chunks.count, start + 16)
    while index < limit {
      switch sentence.kind(index) {
      case .openParenthesis:
        // 812.640 hộ (đạt 92,3%) đăng ký …
        return predicate(sentence, behindBracketAt: index) ?? index
      case .semicolon, .colon, .closeParenthesis, .ellipsis, .terminator: return index
      case .comma:
        guard let following = term(sentence, index + 1),
          following.noun > 0 || following.cues != 0 && index - start <= 3,
          sentence.kind(index + 1) == .word
        else { return index }
        // 11 vụ trộm, hòa giải 5 vụ: the verb is the next number's.
        if following.noun == 0, sentence.kindIfPresent(index + 2) == .number || term(sentence, index + 2)?.bound != nil
        {
          return index
        }
      case .number: if sentence.chunks[index].role == .free, index > start { return index }
      default: break
      }
      index += 1
    }
    return limit
  }

  /// The end of a predicate that follows a bracket; nil where something else does.
  private func predicate(_ sentence: Sentence, behindBracketAt open: Int) -> Int? {
    guard
      let close = (open..<min(open + 12, sentence.chunks.count)).first(where: { sentence.kind($0) == .closeParenthesis }
      ),
      let following = term(sentence, close + 1), following.cues & cues.predicate != 0
    else { return nil }
    return close + 2
  }

  func clauseStart(_ sentence: Sentence, _ chunk: Int) -> Int {
    for index in stride(from: chunk - 1, through: max(0, chunk - 40), by: -1) where sentence.kind(index) == .semicolon {
      return index + 1
    }
    return max(0, chunk - 40)
  }

  func isClauseEnd(_ text: UnsafeBufferPointer<UInt8>, _ sentence: Sentence, _ chunk: Int) -> Bool {
    guard chunk < sentence.chunks.count else { return true }
    switch sentence.kind(chunk) {
    case .comma, .semicolon, .period, .terminator, .ellipsis: return true
    case .word: return isWord(text, sentence, chunk, Self.and)
    default: return false
    }
  }

  func isVerbBetween(_ sentence: Sentence, _ from: Int, _ to: Int) -> Bool {
    guard from < to else { return false }
    return (from..<to).contains { sentence.kind($0) == .word }
  }

  /// The noun of `tổng số … lên 85`, `nâng số mô hình lên con số 85`, `số mắt camera vượt mốc 55.000`.
  func totalNoun(_ sentence: Sentence, before start: Int) -> UInt8? {
    var noun: UInt8?
    for index in stride(from: start - 1, through: max(0, start - 14), by: -1) {
      if sentence.kind(index) == .semicolon || sentence.kind(index) == .number { return nil }
      guard let term = term(sentence, index) else { continue }
      if term.noun > 0, term.cues & cues.total == 0 { noun = term.noun }
      if term.cues & cues.total != 0, let noun { return noun }
    }
    return nil
  }
}
