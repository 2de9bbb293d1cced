import Articles
import Text
import Vocabulary

/// Spans from one year to another.
extension TemporalScanner {
  /// `2018 - 2023`, `2018-23`, `năm 2018 đến năm 2023`, `từ 2014 đến nay`, `từ 1-8-2022 đến 10-7-2023`.
  func yearSpan(_ sentence: inout Sentence, at index: Int, into result: inout Result) -> Int? {
    guard let (first, afterFirst) = yearPoint(sentence, at: index) else {
      return daySpan(&sentence, at: index, into: &result)
    }
    guard sentence.indices.contains(afterFirst) else { return nil }
    if afterFirst == index + 1 {
      if let end = yearList(&sentence, from: index, first, into: &result) { return end }
      if let end = shortSpan(&sentence, from: index, first, into: &result) { return end }
    }
    let isDash = sentence.kind(afterFirst) == .dash
    let start = isDash && afterFirst == index + 1 ? spanStart(sentence, index) : pointStart(sentence, index)
    if sentence.entry(afterFirst)?.period == .now {
      // From the start of a year until now: within that year.
      let isFromStart = sentence.entry(index - 1)?.period == .yearStart
      addPeriod(
        sentence, .years(YearRange(first, isFromStart ? first : PeriodEvidence.openEnd)), start..<afterFirst + 1,
        isSpan: true, rule: "span-to-now", into: &result)
      sentence.mark(index..<afterFirst + 1, .period)
      return afterFirst + 1
    }
    guard isDash || sentence.hasAny(afterFirst, [.until, .untilDate]),
      let (last, second) = lastPoint(sentence, behind: afterFirst), last >= first
    else { return nil }
    let isAnniversary = isSameDay(sentence, index..<afterFirst, second)
    guard isAnniversary || last - first <= 60 else { return nil }
    let isSchoolYear = last == first + 1 && sentence.has(index - 1, .school)
    addPeriod(
      sentence, .years(YearRange(first, last)), start..<second.upperBound, isSpan: !isSchoolYear,
      rule: isSchoolYear ? "school-year" : "year-span", into: &result)
    if isAnniversary { takeAnniversary(sentence, start, &result) }
    sentence.mark(index..<second.upperBound, .period)
    return second.upperBound
  }

  /// The year behind `đến (hết) (ngày, tháng, năm)`, and its chunks.
  private func lastPoint(_ sentence: Sentence, behind joint: Int) -> (year: Int, chunks: Range<Int>)? {
    var next = joint + 1
    while next <= joint + 4, sentence.isWord(next),
      sentence.entry(next)?.time != nil || sentence.hasAny(next, [.dayPart, .edge])
    { next += 1 }
    return yearPoint(sentence, at: next).map { ($0.year, next..<$0.next) }
  }

  /// `2 năm 2018, 2019`, `năm 2021 và 2022`: years that follow each other.
  private func yearList(_ sentence: inout Sentence, from index: Int, _ first: Int, into result: inout Result) -> Int? {
    // trong 3 năm (2020, 2021, 2022)
    let isBracketed =
      sentence.kind(index - 1) == .openBracket && sentence.chunks[index - 2 < 0 ? 0 : index - 2].role == .period
    guard sentence.isYearWord(index - 1) || isBracketed else { return nil }
    var last = first
    var end = index + 1
    while sentence.kind(end) == .comma || sentence.has(end, .joint), sentence.year(end + 1) == last + 1 {
      last += 1
      end += 2
    }
    guard last > first else { return nil }
    addPeriod(
      sentence, .years(YearRange(first, last)), index - 1..<end, isSpan: false, rule: "year-list", into: &result)
    sentence.mark(index..<end, .period)
    return end
  }

  /// `giai đoạn 2018-23`, `nhiệm kỳ 2016 - 21`, `giai đoạn 2018/2023`, `năm học 2022/23`
  private func shortSpan(_ sentence: inout Sentence, from index: Int, _ first: Int, into result: inout Result) -> Int? {
    guard let mark = sentence.dateMark(index + 1), let second = sentence.integer(index + 2),
      sentence.dateMark(index + 3) == nil || !sentence.isTight(index + 3)
    else { return nil }
    let hasWord = sentence.entry(index - 1).map { $0.period == .span || $0.roles.contains(.school) } ?? false
    let isTight = sentence.isTight(index + 1)
    var last: Int
    switch (second.digits, mark) {
    case (4, .slash) where hasWord || sentence.isYearWord(index - 1): last = second.value
    // 2008-12 is a month; 2018-23 can be none.
    case (2, _) where hasWord || isTight && (second.value > 12 || sentence.isYearWord(index - 1)):
      last = first / 100 * 100 + second.value
    default: return nil
    }
    guard last > first, last - first <= 20 else { return nil }
    let isSchoolYear = last == first + 1 && sentence.has(index - 1, .school)
    addPeriod(
      sentence, .years(YearRange(first, last)), spanStart(sentence, index)..<index + 3, isSpan: !isSchoolYear,
      rule: isSchoolYear ? "school-year" : "year-span", into: &result)
    sentence.mark(index..<index + 3, .period)
    return index + 3
  }

  /// `từ 15/10 đến 30/11/2021`: days of one year, which the last one tells.
  private func daySpan(_ sentence: inout Sentence, at index: Int, into result: inout Result) -> Int? {
    guard let day = sentence.integer(index), sentence.dateMark(index + 1) != nil,
      let month = sentence.integer(index + 2),
      DateForm(day: day.value, month: month.value, year: nil, next: index)?.day != nil,
      sentence.hasAny(index + 3, [.until, .untilDate]), isSince(sentence, index)
    else { return nil }
    var next = index + 4
    while sentence.has(next, .edge) || sentence.entry(next)?.time == .day { next += 1 }
    guard let (year, end) = yearPoint(sentence, at: next) else { return nil }
    addPeriod(sentence, .years(YearRange(year)), index..<end, isSpan: false, rule: "day-span", into: &result)
    sentence.mark(index..<end, .period)
    return end
  }

  /// `19-8-2005 - 19-8-2022`: an anniversary, unless it is looked back on (`nhìn lại chặng đường 15 năm (…)`).
  private func takeAnniversary(_ sentence: Sentence, _ start: Int, _ result: inout Result) {
    if (max(0, start - 6)..<start).contains(where: { sentence.has($0, .yearReview) }) { return }
    result.periods[result.periods.count - 1].isEvent = true
  }

  private func isSameDay(_ sentence: Sentence, _ first: Range<Int>, _ second: Range<Int>) -> Bool {
    guard first.count == 5, second.count == 5 else { return false }
    return [0, 2].allSatisfy {
      sentence.integer(first.lowerBound + $0)?.value == sentence.integer(second.lowerBound + $0)?.value
    }
  }

  private func spanStart(_ sentence: Sentence, _ index: Int) -> Int {
    guard let entry = sentence.entry(index - 1), entry.period == .span || entry.time == .year else { return index }
    return index - 1
  }

  private func pointStart(_ sentence: Sentence, _ index: Int) -> Int {
    var start = index
    while let entry = sentence.entry(start - 1), entry.time != nil || entry.roles.contains(.dayPart) { start -= 1 }
    return start
  }

  /// A year, month-year or full date at `index`: its year and the chunk after it.
  private func yearPoint(_ sentence: Sentence, at index: Int) -> (year: Int, next: Int)? {
    guard sentence.kind(index) == .number else { return nil }
    if let year = sentence.year(index) {
      let isDatesEnd =
        sentence.dateMark(index - 1) != nil && sentence.isTight(index - 1)
        && sentence.integer(index - 2)?.digits ?? 4 <= 2
      return isDatesEnd ? nil : (year, index + 1)
    }
    let parts = sentence.dottedParts(index)
    if let year = parts.last, (1900...2100).contains(year), parts.count == 3 || (1...12).contains(parts[0]) {
      return (year, index + 1)
    }
    guard let mark = sentence.dateMark(index + 1), sentence.integer(index)?.digits ?? 4 <= 2 else { return nil }
    if let year = sentence.year(index + 2) { return (year, index + 3) }
    if sentence.kind(index + 3) == mark, let year = sentence.year(index + 4) { return (year, index + 5) }
    return nil
  }
}
