import Articles

/// Periods in words, and spans from one year to another.
extension TemporalScanner {
  func wordPeriod(_ sentence: inout Sentence, at index: Int, into result: inout Result) -> Int? {
    guard let term = term(sentence, index), term.period != .none else { return nil }
    let kind: PeriodEvidence.Kind
    switch term.period {
    case .yearStart where followsYearNumber(sentence, index): return nil
    case .yearStart, .thisYear: kind = .yearToDate
    case .inYear where followsYearNumber(sentence, index): return nil
    case .inYear: kind = .sameYear
    case .yearly: kind = .yearly
    case .yearBefore: kind = .yearBefore
    default: return nil
    }
    addPeriod(sentence, kind, index..<index + 1, isSpan: false, rule: "period-word", into: &result)
    return index + 1
  }

  func followsYearNumber(_ sentence: Sentence, _ index: Int) -> Bool {
    guard sentence.chunks.indices.contains(index + 1), sentence.kind(index + 1) == .number else { return false }
    let token = sentence.firstToken(index + 1)
    return token.end - token.start == 4
  }

  /// `2018 - 2023`, `2018-2023`, `năm 2018 đến năm 2023`, `từ 2014 đến nay`, `từ 1-8-2022 đến 10-7-2023`.
  func yearSpan(
    _ text: UnsafeBufferPointer<UInt8>, _ sentence: inout Sentence, at index: Int, into result: inout Result
  ) -> Int? {
    guard let (first, afterFirst) = yearPoint(text, sentence, at: index) else {
      return daySpan(text, &sentence, at: index, into: &result)
    }
    var next = afterFirst
    guard sentence.chunks.indices.contains(next) else { return nil }
    if next == index + 1, let end = yearList(text, &sentence, from: index, first, into: &result) { return end }
    let isDash = sentence.kind(next) == .dash
    let joiner = term(sentence, next)
    let isUntil =
      isDash || isWord(text, sentence, next, Self.until) || joiner?.period == .now
      || isWord(text, sentence, next, Self.untilDate)
    guard isUntil else { return nil }
    let isShortRange = isDash && next == index + 1
    let start = isShortRange ? spanStart(sentence, index) : pointStart(sentence, index)
    if joiner?.period == .now {
      // From the start of a year until now: within that year.
      let isFromStart = term(sentence, index - 1)?.period == .yearStart
      addPeriod(
        sentence, .years(YearRange(first, isFromStart ? first : PeriodEvidence.openEnd)), start..<next + 1,
        isSpan: true, rule: "span-to-now",
        into: &result)
      mark(&sentence, index..<next + 1, .period)
      return next + 1
    }
    next += 1
    // đến (hết) (ngày, tháng, năm) …
    while sentence.chunks.indices.contains(next), sentence.kind(next) == .word, next <= afterFirst + 4,
      term(sentence, next).map({ $0.time != .none || $0.roles.contains(.dayPart) }) == true
        || isWord(text, sentence, next, Self.edges)
    { next += 1 }
    guard sentence.chunks.indices.contains(next), let (last, end) = yearPoint(text, sentence, at: next) else {
      return nil
    }
    guard last >= first, last - first <= 60 else { return nil }
    let isSchoolYear = last == first + 1 && isWord(text, sentence, index - 1, Self.school)
    addPeriod(
      sentence, .years(YearRange(first, last)), start..<end, isSpan: !isSchoolYear,
      rule: isSchoolYear ? "school-year" : "year-span", into: &result)
    if isSameDay(text, sentence, index..<afterFirst, next..<end) {
      result.periods[result.periods.count - 1].isEvent = true
    }
    mark(&sentence, index..<end, .period)
    return end
  }

  /// `2 năm 2018, 2019`, `năm 2021 và 2022`: years that follow each other.
  private func yearList(
    _ text: UnsafeBufferPointer<UInt8>, _ sentence: inout Sentence, from index: Int, _ first: Int,
    into result: inout Result
  ) -> Int? {
    guard index > 0, isYearWord(sentence, index - 1) else { return nil }
    var last = first
    var end = index + 1
    while sentence.kindIfPresent(end) == .comma || isWord(text, sentence, end, Self.joints),
      isYear(integer(text, sentence, end + 1)) == last + 1
    {
      last += 1
      end += 2
    }
    guard last > first else { return nil }
    addPeriod(
      sentence, .years(YearRange(first, last)), index - 1..<end, isSpan: false, rule: "year-list", into: &result)
    mark(&sentence, index..<end, .period)
    return end
  }

  /// `từ 15/10 đến 30/11/2021`: days of one year, which the last one tells.
  private func daySpan(
    _ text: UnsafeBufferPointer<UInt8>, _ sentence: inout Sentence, at index: Int, into result: inout Result
  ) -> Int? {
    guard let day = integer(text, sentence, index), let joint = sentence.kindIfPresent(index + 1),
      joint == .slash || joint == .dash, let month = integer(text, sentence, index + 2), isDay(day.value, month.value),
      isWord(text, sentence, index + 3, Self.until) || isWord(text, sentence, index + 3, Self.untilDate),
      isSince(text, sentence, index)
    else { return nil }
    var next = index + 4
    while isWord(text, sentence, next, Self.edges) || term(sentence, next)?.time == .day { next += 1 }
    guard let (year, end) = yearPoint(text, sentence, at: next) else { return nil }
    addPeriod(sentence, .years(YearRange(year)), index..<end, isSpan: false, rule: "day-span", into: &result)
    mark(&sentence, index..<end, .period)
    return end
  }

  /// `19-8-2005 - 19-8-2022`: an anniversary.
  func isSameDay(
    _ text: UnsafeBufferPointer<UInt8>, _ sentence: Sentence, _ first: Range<Int>, _ second: Range<Int>
  ) -> Bool {
    guard first.count == 5, second.count == 5 else { return false }
    return [0, 2].allSatisfy { offset in
      integer(text, sentence, first.lowerBound + offset)?.value
        == integer(text, sentence, second.lowerBound + offset)?.value
    }
  }

  func spanStart(_ sentence: Sentence, _ index: Int) -> Int {
    if index > 0, let term = term(sentence, index - 1), term.period == .span || term.time == .year { return index - 1 }
    return index
  }

  func pointStart(_ sentence: Sentence, _ index: Int) -> Int {
    var start = index
    while start > 0, let term = term(sentence, start - 1), term.time != .none || term.roles.contains(.dayPart) {
      start -= 1
    }
    return start
  }

  /// A year, month-year or full date at `index`: its year and the chunk after it.
  func yearPoint(
    _ text: UnsafeBufferPointer<UInt8>, _ sentence: Sentence, at index: Int
  ) -> (year: Int, next: Int)? {
    guard sentence.kindIfPresent(index) == .number else { return nil }
    if let year = isYear(integer(text, sentence, index)) {
      if index > 0, sentence.kind(index - 1) == .slash || sentence.kind(index - 1) == .dash,
        sentence.firstToken(index).isGlued, sentence.firstToken(index - 1).isGlued, index > 1,
        integer(text, sentence, index - 2)?.digits ?? 4 <= 2
      {
        return nil
      }
      return (year, index + 1)
    }
    if let parts = dotted(text, sentence, index) {
      if parts.count == 3, (1900...2100).contains(parts.third) { return (parts.third, index + 1) }
      // 10.2018
      if parts.count == 2, (1...12).contains(parts.first), (1900...2100).contains(parts.second) {
        return (parts.second, index + 1)
      }
    }
    guard let mark = sentence.kindIfPresent(index + 1), mark == .slash || mark == .dash else { return nil }
    if let year = isYear(integer(text, sentence, index + 2)), integer(text, sentence, index)?.digits ?? 4 <= 2 {
      return (year, index + 3)
    }
    if sentence.kindIfPresent(index + 3) == mark, let year = isYear(integer(text, sentence, index + 4)) {
      return (year, index + 5)
    }
    return nil
  }
}
