import Articles
import Text
import Vocabulary

/// Clock times and durations.
extension TemporalScanner {
  /// `8:30`, `8h`, `8h30`, `8g30`
  func clock(_ sentence: inout Sentence, at index: Int) -> Int? {
    guard let hour = sentence.integer(index), hour.digits <= 2, hour.value <= 24 else { return nil }
    if sentence.kind(index + 1) == .colon, let minute = sentence.integer(index + 2), minute.digits == 2,
      minute.value < 60, sentence.firstToken(index + 1).isGlued
    {
      var end = index + 3
      // 08:30:00
      if sentence.kind(end) == .colon, sentence.isTight(end), sentence.integer(end + 1)?.digits == 2 { end += 2 }
      sentence.mark(index..<end, .clock)
      return end
    }
    guard sentence.indices.contains(index + 1) else { return nil }
    let next = sentence.firstToken(index + 1)
    let length = next.range.count
    let first = sentence.text[next.range.lowerBound] | 0x20
    guard next.isGlued, first == UInt8(ascii: "h") || first == UInt8(ascii: "g"),
      length == 1 || (next.kind == .code && length <= 3)
    else { return nil }
    sentence.mark(index..<index + 2, .clock)
    return index + 2
  }

  /// `10 năm`, `6 tháng đầu năm 2023`, `24 giờ`, `hơn ba năm`, `78 năm Cách mạng tháng Tám`.
  func duration(_ sentence: inout Sentence, at index: Int, into result: inout Result) -> Int? {
    guard let number = NumberParser().parse(sentence, at: sentence.chunks[index].tokens.lowerBound) else { return nil }
    var next = sentence.chunk(holding: number.tokens.upperBound, from: index)
    // 3 - 5 năm
    if sentence.kind(next) == .dash, sentence.integer(next + 1) != nil { next += 2 }
    guard let unit = sentence.entry(next), isUnit(unit), !(number.isSpelled && next == index) else { return nil }
    // Five, as in `năm cá nhân`, follows no number: `lần thứ 5 năm 2023`.
    if sentence.isYearWord(next), sentence.year(next + 1) != nil, unit.period == nil, number.value < Quantity(2),
      !number.isSpelled
    {
      return nil
    }
    if let end = months(sentence, unit, number, index..<next + 1, into: &result) {
      sentence.mark(index..<end, .period)
      return end
    }
    addPastYears(sentence, unit, number, index..<next + 1, into: &result)
    sentence.mark(index..<next + 1, .period)
    return next + 1
  }

  private func isUnit(_ entry: LexiconEntry) -> Bool {
    switch entry.period {
    case .monthFirst, .lastYear, .thisYear: return true
    default: return entry.time != nil
    }
  }

  /// `6 tháng đầu năm (2023)`, `10 tháng qua`, `kết quả 10 tháng`: months of one year.
  private func months(
    _ sentence: Sentence, _ unit: LexiconEntry, _ number: ParsedNumber, _ chunks: Range<Int>, into result: inout Result
  ) -> Int? {
    var end = chunks.upperBound
    let isPart = (unit.time == .month || unit.time == .quarter) && sentence.entry(end)?.period == .yearStart
    if unit.period == .monthFirst || isPart {
      if unit.period != .monthFirst { end += 1 }
      let year = sentence.year(end)
      if year != nil { end += 1 }
      addPeriod(
        sentence, year.map { .years(YearRange($0)) } ?? .yearToDate, chunks.lowerBound..<end, isSpan: false,
        rule: "months-of-year", into: &result)
      return end
    }
    guard unit.time == .month, number.value.scale == 0, (3...11).contains(number.value.significand),
      sentence.entry(end)?.period == .past || isReviewed(sentence, chunks.lowerBound)
    else { return nil }
    addPeriod(sentence, .yearToDate, chunks.lowerBound..<end, isSpan: false, rule: "past-months", into: &result)
    return end
  }

  /// `5 năm qua`, `tổng kết 10 năm`, `sau 5 năm`: the years before the report.
  private func addPastYears(
    _ sentence: Sentence, _ unit: LexiconEntry, _ number: ParsedNumber, _ chunks: Range<Int>, into result: inout Result
  ) {
    let index = chunks.lowerBound
    let isRecent = unit.period == .lastYear || unit.period == .thisYear
    guard unit.time == .year || unit.time == .decade || isRecent, number.value.scale == 0,
      number.value.significand < 100, !isAnniversary(sentence, index)
    else { return }
    // 5 năm (2018 – 2023): the span in brackets is read by itself.
    let follower = sentence.entry(chunks.upperBound)
    // Tổng kết 10 năm thực hiện … tells what the text is about; sau hai năm tạm ngưng does not.
    let isReviewed = follower?.period == .past || sentence.has(index - 1, .yearReview)
    guard
      isReviewed || follower?.roles.contains(.demonstrative) == true || isRecent || isAfterWord(sentence, index)
        || isByItself(sentence, chunks)
    else { return }
    result.periods.append(
      PeriodEvidence(
        kind: .pastYears(Int(number.value.significand) * (unit.time == .decade ? 10 : 1)),
        range: sentence.bytes(chunks),
        chunk: index, isCitation: sentence.chunks[index].isQuoted, rule: isReviewed ? "reviewed-years" : "past-years"))
  }

  /// `kết quả 10 tháng`, `sơ kết 6 tháng`: months of the year that is running.
  private func isReviewed(_ sentence: Sentence, _ index: Int) -> Bool {
    sentence.has(index - 1, .review) || sentence.has(index - 1, .during) && index <= 2
  }

  /// `Bảy năm, 534 tin báo …`: the span that a sentence begins with.
  private func isByItself(_ sentence: Sentence, _ chunks: Range<Int>) -> Bool {
    (chunks.lowerBound == 0 || sentence.entry(0)?.bound != nil && chunks.lowerBound == 1)
      && sentence.kind(chunks.upperBound) == .comma
  }

  /// `sau 5 năm`, `qua 5 năm`, `trong 5 năm`.
  private func isAfterWord(_ sentence: Sentence, _ index: Int) -> Bool {
    sentence.has(sentence.entry(index - 1)?.bound != nil ? index - 2 : index - 1, .after)
  }
}
