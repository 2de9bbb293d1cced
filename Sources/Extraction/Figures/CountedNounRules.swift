import Text
import Vocabulary

/// What a number counts: the noun behind it, else the one before it or that of the figure before it.
struct CountedNounRules {
  /// Farther behind a number its noun does not stand.
  private static let reach = 3
  /// More words than this are a description, no name of what is counted.
  private static let longestUnit = 5

  /// Fills in head, noun, unit and rule; false where nothing is counted.
  func find(_ sentence: Sentence, _ site: inout FigureSite, after earlier: [FigureSite]) -> Bool {
    if site.number.isPercent {
      site.noun = .percent
      site.unit =
        isOpenWord(sentence, site.next) ? site.next..<unitEnd(sentence, from: site.next) : site.next - 1..<site.next
      site.rule = "percent"
      return true
    }
    if site.head.map({ sentence.noun($0) != .money }) ?? true,
      let unit = NumberAbbreviations.unit(sentence, site.number, from: site.chunk)
    {
      site.head = nil
      site.noun = .money
      site.unit = unit
      site.rule = "money-abbreviation"
      return true
    }
    // ₫5.000.000
    if site.start > 0, sentence.isMoneySign(site.start - 1), sentence.firstToken(site.chunk).isGlued {
      site.noun = .money
      site.unit = site.next..<site.next
      site.rule = "money-sign"
      return true
    }
    if let head = site.head {
      site.noun = sentence.noun(head)
      site.unit = site.next..<unitEnd(sentence, from: head)
      return true
    }
    // 402 "Tổ công nhân tự quản": things counted by the name that they have in common.
    if isOpenQuote(sentence, site.next), let noun = sentence.noun(site.next + 1) {
      site.head = site.next + 1
      site.noun = noun
      site.unit = site.next..<site.next + 2
      return true
    }
    // 63/63 LĐLĐ tỉnh; 1 trung tâm
    if let body = sentence.entry(site.next)?.body,
      site.number.of != nil
        || body == .department && !site.number.isSpelled && sentence.isWord(site.next)
          && !sentence.chunks[site.next].isCapitalised
    {
      site.noun = .organisation
      site.unit = site.next..<site.next + 1
      return true
    }
    // kinh phí 1 tỷ rưỡi
    if site.number.hasScale, site.number.value >= Quantity(1_000_000), isFunded(sentence, site) {
      site.noun = .money
      site.unit = site.next..<site.next
      site.rule = "money-by-scale"
      return true
    }
    if isOpenWord(sentence, site.next) {
      site.unit = site.next..<unitEnd(sentence, from: site.next)
      site.rule = "number-word"
      return true
    }
    if let total = totalNoun(sentence, before: site.start) {
      site.noun = total
      site.rule = "total-before"
      return true
    }
    guard !site.number.isSpelled, isClauseEnd(sentence, site.next) else { return false }
    if isShare(sentence, site) {
      site.noun = .percent
      site.unit = site.next..<site.next
      site.rule = "share"
      return true
    }
    if let subject = subjectNoun(sentence, before: site.start) {
      site.noun = subject
      site.rule = "noun-before"
      return true
    }
    // ủng hộ 51.400.000 đồng, gửi về 38.500.000: an amount again.
    if let last = earlier.last, last.noun == .money, site.number.value >= Quantity(1_000_000) {
      site.noun = .money
      site.rule = "elliptical-money"
      return true
    }
    if let last = earlier.last, last.noun != nil || last.head != nil, site.start - last.end <= 8,
      isCountingVerb(sentence, last.end..<site.start)
    {
      site.noun = last.noun
      site.rule = "elliptical-head"
      return true
    }
    return false
  }

  /// The counted noun at `start` or behind one or two words that only qualify it.
  func head(_ sentence: Sentence, _ start: Int) -> Int? {
    var index = start
    while index < min(start + Self.reach, sentence.count), sentence.kind(index) == .word {
      guard sentence.chunks[index].role == .free else { return nil }
      guard let entry = sentence.entry(index) else {
        if sentence.chunks[index].isCapitalised, !sentence.firstToken(index).isUpper { return nil }
        index += 1
        continue
      }
      // hai Bộ thống nhất: ministries.
      if entry.body == .department, sentence.chunks[index].isCapitalised, !sentence.firstToken(index).isUpper {
        return nil
      }
      if entry.noun != nil { return index }
      if entry.time != nil || entry.roles.contains(.function) || entry.body != nil || !entry.verbs.isEmpty
        || index > start
      {
        return nil
      }
      index += 1
    }
    return nil
  }

  /// A word that may be counted though the lexicon doesn't have it as a noun.
  func isOpenWord(_ sentence: Sentence, _ chunk: Int) -> Bool {
    guard sentence.indices.contains(chunk), sentence.kind(chunk) == .word || sentence.kind(chunk) == .code,
      sentence.chunks[chunk].role == .free
    else { return false }
    guard let entry = sentence.entry(chunk) else {
      return !sentence.chunks[chunk].isCapitalised || sentence.firstToken(chunk).isUpper
    }
    let closed: NameSet<Role> = [
      .function, .demonstrative, .outOf, .past, .future, .passive, .adverse, .copula, .and, .venue, .until, .goal,
      .stock,
    ]
    return entry.roles.isDisjoint(with: closed) && entry.bound == nil && entry.body == nil && entry.time == nil
      && entry.place == nil && entry.suffix == nil && (entry.verbs.isEmpty || entry.noun != nil || !entry.cues.isEmpty)
  }

  /// End of the counted noun: coordinated nouns, and words that qualify them.
  func unitEnd(_ sentence: Sentence, from head: Int) -> Int {
    var index = head + 1
    var nounEnd = index
    var open = 0
    while index < sentence.count {
      if sentence.kind(index) == .word {
        if sentence.chunks[index].role != .free || endsUnit(sentence, index, of: sentence.noun(head)) { break }
        open += 1
        if open > Self.longestUnit { return min(nounEnd, sentence.count) }
        index += 1
      } else if sentence.kind(index) == .comma, sentence.noun(head) != .money, isListedNoun(sentence, index + 1) {
        index += 2
        nounEnd = index
      } else {
        break
      }
    }
    return min(index, sentence.count)
  }

  /// Nouns of acts and events, which a verb completes (`buổi tuyên truyền`); behind others it is a predicate.
  private static let acts: NameSet<NounType> = [
    .session, .turn, .occasion, .case, .incident, .dispute, .strike, .festival, .material, .pledge, .percent, .object,
    .project,
    .tip, .news, .valuableTip, .title, .document,
  ]

  private func endsUnit(_ sentence: Sentence, _ index: Int, of noun: NounType?) -> Bool {
    guard let entry = sentence.entry(index) else {
      return sentence.chunks[index].isCapitalised && !sentence.firstToken(index).isUpper
    }
    let ending: NameSet<Role> = [
      .function, .receive, .demonstrative, .past, .future, .passive, .adverse, .copula, .and, .relative, .purpose,
      .contrast,
    ]
    if !entry.roles.isDisjoint(with: ending) || entry.suffix != nil || entry.honour != nil || entry.bound != nil {
      return true
    }
    if !entry.verbs.isEmpty, entry.noun == nil, let noun, !Self.acts.contains(noun) { return true }
    if entry.level == .national || entry.noun == nil && (entry.body != nil || entry.level != nil) { return true }
    switch entry.period {
    case .compare, .span, .inYear, .thisYear: return true
    default: break
    }
    // 27 vụ năm 2022
    return entry.time == .year && sentence.kind(index + 1) == .number
      && (index + 1 < sentence.count && sentence.chunks[index + 1].role == .period)
  }

  /// A noun behind a comma that is counted with the one before it (`xã, phường`).
  private func isListedNoun(_ sentence: Sentence, _ chunk: Int) -> Bool {
    guard sentence.kind(chunk) == .word, let entry = sentence.entry(chunk), entry.noun != nil, entry.honour == nil,
      sentence.chunks[chunk].role == .free, !entry.verbs.contains(.convene)
    else { return false }
    let following = chunk + 1
    let isName = sentence.isName(following) && !sentence.firstToken(following).isUpper
    return !isName
      && (following >= sentence.count || !sentence.isNumeric(following) && sentence.entry(following)?.bound == nil)
  }

  func isClauseEnd(_ sentence: Sentence, _ chunk: Int) -> Bool {
    switch sentence.kind(chunk) {
    case nil, .comma, .semicolon, .period, .terminator, .ellipsis, .closeBracket, .openBracket: true
    case .word: sentence.hasAny(chunk, [.and, .past, .contrast, .purpose, .part])
    // The next column of a table.
    case .number: sentence.text[sentence.firstToken(chunk).range.lowerBound - 1] == 0x09
    default: false
    }
  }

  private func isOpenQuote(_ sentence: Sentence, _ chunk: Int) -> Bool {
    sentence.kind(chunk) == .openQuote || sentence.kind(chunk) == .straightQuote
  }
}
