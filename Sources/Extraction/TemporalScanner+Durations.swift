import Articles

/// Clock times, durations and single years.
extension TemporalScanner {
  func clock(_ text: UnsafeBufferPointer<UInt8>, _ sentence: inout Sentence, at index: Int) -> Int? {
    guard let hour = integer(text, sentence, index), hour.digits <= 2, hour.value <= 24 else { return nil }
    if sentence.kindIfPresent(index + 1) == .colon, let minute = integer(text, sentence, index + 2),
      minute.digits == 2, minute.value < 60, sentence.firstToken(index + 1).isGlued
    {
      mark(&sentence, index..<index + 3, .clock)
      return index + 3
    }
    guard sentence.chunks.indices.contains(index + 1) else { return nil }
    let next = sentence.firstToken(index + 1)
    let length = next.end - next.start
    let first = text[Int(next.start)] | 0x20
    // 8h, 8h30, 8g30
    if next.isGlued, first == UInt8(ascii: "h") || first == UInt8(ascii: "g"),
      length == 1 || (next.kind == .code && length <= 3)
    {
      mark(&sentence, index..<index + 2, .clock)
      return index + 2
    }
    return nil
  }

  /// `10 năm`, `6 tháng đầu năm 2023`, `24 giờ`, `hơn ba năm`, `78 năm Cách mạng tháng Tám`.
  func duration(
    _ text: UnsafeBufferPointer<UInt8>, _ sentence: inout Sentence, at index: Int, into result: inout Result
  ) -> Int? {
    guard
      let number = NumberParser(lexicon: lexicon).parse(text, sentence.tokens, at: Int(sentence.chunks[index].token))
    else { return nil }
    var next = sentence.chunk(holding: number.tokens.upperBound, from: index)
    // 3 - 5 năm
    if sentence.kindIfPresent(next) == .dash, integer(text, sentence, next + 1) != nil { next += 2 }
    guard let unit = term(sentence, next),
      unit.time != .none || unit.period == .monthFirst || unit.period == .lastYear || unit.period == .thisYear
    else { return nil }
    // Five, as in `năm cá nhân`, follows no number: `lần thứ 5 năm 2023`.
    if isYearWord(sentence, next), isYear(integer(text, sentence, next + 1)) != nil, unit.period == .none,
      number.value < Quantity(2), !number.isSpelled
    {
      return nil
    }
    if unit.noun > 0, unit.time == .none, unit.period == .none { return nil }
    if number.isSpelled, next == index { return nil }
    var end = next + 1
    let isYears = unit.time == .year || unit.time == .decade || unit.period == .lastYear || unit.period == .thisYear
    if unit.period == .monthFirst
      || ((unit.time == .month || unit.time == .quarter) && term(sentence, end)?.period == .yearStart)
    {
      if unit.period != .monthFirst { end += 1 }
      if let year = isYear(integer(text, sentence, end)) {
        addPeriod(
          sentence, .years(YearRange(year)), index..<end + 1, isSpan: false, rule: "months-of-year", into: &result)
        end += 1
      } else {
        addPeriod(sentence, .yearToDate, index..<end, isSpan: false, rule: "months-of-year", into: &result)
      }
      mark(&sentence, index..<end, .period)
      return end
    }
    if unit.time == .month, number.value.scale == 0, (3...11).contains(number.value.significand),
      term(sentence, end)?.period == .past || isReviewed(text, sentence, index)
    {
      addPeriod(sentence, .yearToDate, index..<end, isSpan: false, rule: "past-months", into: &result)
      mark(&sentence, index..<end, .period)
      return end
    }
    if isYears, number.value.scale == 0, number.value.significand < 100, !isAnniversary(sentence, index) {
      // 5 năm (2018 – 2023): the span in brackets is read by itself.
      let follower = term(sentence, end)
      // Tổng kết 10 năm thực hiện … tells what the text is about; sau hai năm tạm ngưng does not.
      let isReviewed = follower?.period == .past || isWord(text, sentence, index - 1, Self.yearReviews)
      if isReviewed || follower?.roles.contains(.demonstrative) == true || unit.period == .lastYear
        || unit.period == .thisYear || isAfterWord(text, sentence, index) || isByItself(sentence, index..<end)
      {
        result.periods.append(
          PeriodEvidence(
            kind: .pastYears(Int(number.value.significand) * (unit.time == .decade ? 10 : 1)),
            range: sentence.bytes(index..<end), chunk: index,
            isCitation: sentence.chunks[index].isQuoted, rule: isReviewed ? "reviewed-years" : "past-years"))
      }
    }
    mark(&sentence, index..<end, .period)
    return end
  }

  /// `kết quả 10 tháng`, `sơ kết 6 tháng`: months of the year that is running.
  private func isReviewed(_ text: UnsafeBufferPointer<UInt8>, _ sentence: Sentence, _ index: Int) -> Bool {
    isWord(text, sentence, index - 1, Self.reviews)
      || isWord(text, sentence, index - 1, Self.during) && index <= 2
  }

  /// `Bảy năm, 534 tin báo …`: the span that a sentence begins with.
  private func isByItself(_ sentence: Sentence, _ chunks: Range<Int>) -> Bool {
    (chunks.lowerBound == 0 || term(sentence, 0)?.bound != nil && chunks.lowerBound == 1)
      && sentence.kindIfPresent(chunks.upperBound) == .comma
  }

  /// `sau 5 năm`, `qua 5 năm`, `trong 5 năm`.
  func isAfterWord(_ text: UnsafeBufferPointer<UInt8>, _ sentence: Sentence, _ index: Int) -> Bool {
    guard index > 0 else { return false }
    let before = term(sentence, index - 1)?.bound != nil ? index - 2 : index - 1
    return isWord(text, sentence, before, Self.after)
  }

  func year(
    _ text: UnsafeBufferPointer<UInt8>, _ sentence: inout Sentence, at index: Int, into result: inout Result
  ) -> Int? {
    guard let year = isYear(integer(text, sentence, index)) else { return nil }
    let hasYearWord = index > 0 && isYearWord(sentence, index - 1)
    let hasSpanWord = index > 0 && term(sentence, index - 1)?.period == .span
    // giảm 38 vụ so với 2022
    let isCompared = term(sentence, index - 1)?.period == .compare
    if !hasYearWord, !hasSpanWord, !isCompared {
      // 2000 hộ is a count; a bare 2023 before punctuation or a verb is a year.
      if let next = term(sentence, index + 1), next.noun > 0 || next.body != .none && next.roles.isEmpty { return nil }
      if index > 0, let before = term(sentence, index - 1), before.bound != nil, !before.roles.contains(.function) {
        return nil
      }
      guard
        !sentence.chunks.indices.contains(index + 1) || sentence.kind(index + 1) != .word
          || hasRole(sentence, index + 1, [.function, .organise, .venue])
      else { return nil }
    }
    let start = hasYearWord || hasSpanWord ? index - 1 : index
    // từ năm 2014 đến nay; từ đầu năm 2023 đến nay stays within the year.
    let isFromStart = index > 0 && term(sentence, index - 1)?.period == .yearStart
    if term(sentence, index + 1)?.period == .now, !isFromStart {
      addPeriod(
        sentence, .years(YearRange(year, PeriodEvidence.openEnd)), start..<index + 2, isSpan: true, rule: "span-to-now",
        into: &result)
      mark(&sentence, index..<index + 2, .period)
      return index + 2
    }
    // kể từ năm 2017, …: until now.
    if hasYearWord, !isFromStart, isWord(text, sentence, index - 2, Self.since),
      index == 2 || sentence.kind(index - 3) != .word,
      sentence.kindIfPresent(index + 1) != .word || term(sentence, index + 1)?.period == Term.PeriodWord.none
    {
      addPeriod(
        sentence, .years(YearRange(year, PeriodEvidence.openEnd)), start - 1..<index + 1, isSpan: true,
        rule: "span-to-now", into: &result)
      mark(&sentence, index..<index + 1, .period)
      return index + 1
    }
    addPeriod(
      sentence, .years(YearRange(year)), start..<index + 1, isSpan: false, rule: "year",
      isOfLaw: hasYearWord && isOfLaw(text, sentence, start), into: &result)
    mark(&sentence, index..<index + 1, .period)
    return index + 1
  }
}
