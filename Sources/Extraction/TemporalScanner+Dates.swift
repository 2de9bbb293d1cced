import Articles

/// Dates, months and quarters.
extension TemporalScanner {
  /// The two or three parts of `13.6.2005` or `28.7`.
  struct DottedParts {
    private(set) var first = 0
    private(set) var second = 0
    private(set) var third = 0
    private(set) var count = 1

    fileprivate mutating func take(_ digit: Int) {
      switch count {
      case 1: first = first * 10 + digit
      case 2: second = second * 10 + digit
      default: third = third * 10 + digit
      }
    }

    fileprivate mutating func next() { count += 1 }
  }

  /// The parts of a dotted date; nil for other numbers.
  func dotted(_ text: UnsafeBufferPointer<UInt8>, _ sentence: Sentence, _ chunk: Int) -> DottedParts? {
    let token = sentence.firstToken(chunk)
    guard token.end - token.start <= 10 else { return nil }
    var parts = DottedParts()
    var digits = 0
    for index in token.range {
      if text[index] == 0x2E {
        guard digits > 0, digits <= 2, parts.count < 3 else { return nil }
        parts.next()
        digits = 0
      } else if text[index] >= 0x30, text[index] <= 0x39 {
        parts.take(Int(text[index] - 0x30))
        digits += 1
      } else {
        return nil
      }
    }
    guard parts.count > 1, digits == 1 || digits == 2 || digits == 4 else { return nil }
    return parts
  }

  func date(
    _ text: UnsafeBufferPointer<UInt8>, _ sentence: inout Sentence, at index: Int, into result: inout Result
  ) -> Int? {
    guard sentence.kind(index) == .number else { return wordDate(text, &sentence, at: index, into: &result) }
    let cue = dateCue(sentence, index)
    var found: (day: Int?, month: Int?, year: Int?, next: Int)?
    if let parts = dotted(text, sentence, index) {
      if parts.count == 3, isDay(parts.first, parts.second) {
        found = (parts.first, parts.second, fullYear(parts.third), index + 1)
      } else if parts.count == 2, isDay(parts.first, parts.second), cue || isRecurring(sentence, index + 1) {
        found = (parts.first, parts.second, nil, index + 1)
      }
    } else if let first = integer(text, sentence, index), first.digits <= 2,
      let mark = sentence.kindIfPresent(index + 1), mark == .slash || mark == .dash,
      let second = integer(text, sentence, index + 2)
    {
      let isTight = sentence.firstToken(index + 1).isGlued && sentence.firstToken(index + 2).isGlued
      if second.digits <= 2, isDay(first.value, second.value),
        sentence.kindIfPresent(index + 3) == mark, let third = integer(text, sentence, index + 4),
        third.digits == 4 || third.digits == 2
      {
        found = (first.value, second.value, fullYear(third.value), index + 5)
      } else if second.digits == 4, (1900...2100).contains(second.value), (1...12).contains(first.value) {
        found = (nil, first.value, second.value, index + 3)
      } else if second.digits <= 2, isDay(first.value, second.value), isTight || mark == .slash {
        let isCounted =
          term(sentence, index + 3).map {
            $0.noun > 0 && $0.time == .none && !$0.roles.contains(.organise) || $0.body == .company
          } ?? false
        let isDayMonth = mark == .slash ? cue || !isCounted : cue && !isCounted
        if isDayMonth, !(mark == .slash && !cue && !isTight) { found = (first.value, second.value, nil, index + 3) }
      }
    }
    if found == nil, let day = integer(text, sentence, index), (1...31).contains(day.value) {
      found = worded(text, sentence, day: day.value, from: index + 1)
      // 12 tháng 10 năm 2023 needs no word before it.
      if !cue, found?.year == nil || found?.month == nil { found = nil }
    }
    if found == nil, monthCue(sentence, index), let month = integer(text, sentence, index),
      (1...(isQuarterWord(sentence, index - 1) ? 4 : 12)).contains(month.value)
    {
      found = monthYear(text, sentence, month: month.value, from: index + 1)
    }
    guard let found else { return nil }
    return addDate(text, &sentence, found, from: index, hasCue: cue, into: &result)
  }

  /// `ngày sáu tháng hai`, `tháng sáu`.
  func wordDate(
    _ text: UnsafeBufferPointer<UInt8>, _ sentence: inout Sentence, at index: Int, into result: inout Result
  ) -> Int? {
    guard dateCue(sentence, index) || monthCue(sentence, index),
      let number = NumberParser(lexicon: lexicon).parse(text, sentence.tokens, at: Int(sentence.chunks[index].token)),
      number.value.scale == 0, (1...31).contains(number.value.significand)
    else { return nil }
    let (value, next) = beforeYear(text, sentence, number, from: index)
    let found: (day: Int?, month: Int?, year: Int?, next: Int)?
    if monthCue(sentence, index) {
      found =
        value <= (isQuarterWord(sentence, index - 1) ? 4 : 12)
        ? monthYear(text, sentence, month: value, from: next) : nil
    } else {
      found = worded(text, sentence, day: value, from: next)
    }
    guard let found, found.next > next || monthCue(sentence, index) else { return nil }
    return addDate(text, &sentence, found, from: index, hasCue: true, into: &result)
  }

  /// The number and the chunk after it; in `tháng mười năm 2021` the last word is the year's, not a five.
  func beforeYear(
    _ text: UnsafeBufferPointer<UInt8>, _ sentence: Sentence, _ number: ParsedNumber, from index: Int
  ) -> (value: Int, next: Int) {
    let value = Int(number.value.significand)
    let next = sentence.chunk(holding: number.tokens.upperBound, from: index)
    let last = next - 1
    if value > 10, value % 10 == 5, last > index, isYearWord(sentence, last),
      isYear(integer(text, sentence, next)) != nil
    {
      return (value - 5, last)
    }
    return (value, next)
  }

  func addDate(
    _ text: UnsafeBufferPointer<UInt8>, _ sentence: inout Sentence,
    _ found: (day: Int?, month: Int?, year: Int?, next: Int), from index: Int,
    hasCue: Bool, into result: inout Result
  ) -> Int {
    var weekday: UInt8 = 0
    for before in max(0, index - 4)..<index {
      if let named = term(sentence, before)?.weekday, named > 0 { weekday = named }
      // thứ 2
      if let number = integer(text, sentence, before), number.digits == 1, (2...7).contains(number.value),
        isWord(text, sentence, before - 1, Self.weekday)
      {
        weekday = UInt8(number.value - 1)
      }
    }
    let chunks = index..<found.next
    let isQuarter = found.day == nil && isQuarterWord(sentence, index - 1)
    let month = isQuarter ? nil : found.month
    let day = found.day ?? (isQuarter ? nil : edgeDay(sentence, monthAt: index, month: found.month, year: found.year))
    result.dates.append(
      DateEvidence(
        year: found.year, month: month, day: day, quarter: isQuarter ? found.month : nil, weekday: weekday,
        range: sentence.bytes(chunks),
        chunk: index, hasCue: hasCue,
        isToday: (1...3).contains { isWord(text, sentence, index - $0, Self.today) },
        isRecurring: isRecurring(sentence, found.next)
          || (isAnniversary(sentence, index) && !hasDayPart(sentence, index)),
        isCitation: isCitation(sentence, index), isLimit: isLimit(text, sentence, index),
        rule: isQuarter ? "quarter" : day == nil ? "month-year" : "date"))
    if found.day == nil, let year = found.year, isAdverbial(text, sentence, index) {
      addPeriod(sentence, .years(YearRange(year)), chunks, isSpan: false, rule: "month-year", into: &result)
    }
    // từ tháng 3 đến nay
    if found.year == nil, term(sentence, found.next)?.period == .now, isSince(text, sentence, index) {
      addPeriod(sentence, .yearToDate, chunks, isSpan: false, rule: "since-month", into: &result)
      mark(&sentence, found.next..<found.next + 1, .period)
    }
    mark(&sentence, chunks, .date)
    return found.next
  }

  /// `từ tháng 3`, `từ ngày 15`, `từ đầu tháng 3`
  func isSince(_ text: UnsafeBufferPointer<UInt8>, _ sentence: Sentence, _ index: Int) -> Bool {
    var before = index - 1
    while before >= max(0, index - 3),
      term(sentence, before).map({ $0.time != .none }) == true || isWord(text, sentence, before, Self.edges)
    {
      before -= 1
    }
    return isWord(text, sentence, before, Self.since)
  }

  /// `Trong tháng 8/2023, …`, `Tháng 8/2023, …`: the time that the sentence reports on.
  private func isAdverbial(_ text: UnsafeBufferPointer<UInt8>, _ sentence: Sentence, _ index: Int) -> Bool {
    let word = index - 1
    guard word >= 0, let unit = term(sentence, word), unit.time == .month || unit.time == .quarter else { return false }
    return word == 0 || word == 1 && sentence.kind(0) != .word
      || isWord(text, sentence, word - 1, Self.within)
  }

  /// `đến 31-12-2023`, `tính đến ngày 15/11`.
  private func isLimit(_ text: UnsafeBufferPointer<UInt8>, _ sentence: Sentence, _ index: Int) -> Bool {
    let unit = term(sentence, index - 1)?.time
    let before = unit == .day || unit == .month ? index - 2 : index - 1
    return isWord(text, sentence, before, Self.limits)
  }

  func isQuarterWord(_ sentence: Sentence, _ chunk: Int) -> Bool {
    term(sentence, chunk)?.time == .quarter && sentence.chunks[chunk].count == 1
  }

  /// `ngày đầu tiên của tháng 3`, `ngày cuối cùng của tháng 3`: the month's first or last day.
  func edgeDay(_ sentence: Sentence, monthAt index: Int, month: Int?, year: Int?) -> Int? {
    guard let month else { return nil }
    for chunk in stride(from: index - 1, through: max(0, index - 4), by: -1) {
      switch term(sentence, chunk)?.period {
      case .firstDay: return 1
      case .lastDay: return PartialDate.days(in: month, of: year ?? 2023)
      default: continue
      }
    }
    return nil
  }

  /// `tối 12/8`: a part of a day tells an event.
  func hasDayPart(_ sentence: Sentence, _ index: Int) -> Bool {
    guard let before = term(sentence, index - 1) else { return false }
    return before.roles.contains(.dayPart) && before.time == .none
  }

  func isDay(_ day: Int, _ month: Int) -> Bool {
    (1...12).contains(month) && day >= 1 && day <= PartialDate.days(in: month, of: 2024)
  }

  func fullYear(_ year: Int) -> Int? {
    if (1900...2100).contains(year) { return year }
    return year < 100 ? (year < 50 ? 2000 + year : 1900 + year) : nil
  }

  func isRecurring(_ sentence: Sentence, _ next: Int) -> Bool { term(sentence, next)?.period == .yearly }

  /// Whether `ngày`, `chiều`, `hôm` or the like stands before, perhaps with a weekday or `(` between, or a date in a
  /// list before (`ngày 15 và 16/5`).
  func dateCue(_ sentence: Sentence, _ index: Int) -> Bool {
    guard index > 0 else { return false }
    for before in stride(from: index - 1, through: max(0, index - 3), by: -1) {
      if let term = term(sentence, before) {
        if term.roles.contains(.dayPart) { return true }
        if term.weekday > 0 || term.time == .day { continue }
        return false
      }
      let kind = sentence.kind(before)
      if kind == .comma || kind == .openParenthesis || kind == .number { continue }
      return false
    }
    return false
  }

  func monthCue(_ sentence: Sentence, _ index: Int) -> Bool {
    guard index > 0, let before = term(sentence, index - 1) else { return false }
    return (before.time == .month || before.time == .quarter) && sentence.chunks[index - 1].count == 1
  }
}
