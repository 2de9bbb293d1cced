import Articles
import Text
import Vocabulary

/// Periods in words, and years that stand alone.
extension TemporalScanner {
  func wordPeriod(_ sentence: inout Sentence, at index: Int, into result: inout Result) -> Int? {
    guard let period = sentence.entry(index)?.period else { return nil }
    let kind: PeriodEvidence.Kind
    switch period {
    case .yearStart where sentence.integer(index + 1)?.digits == 4: return nil
    case .inYear where sentence.integer(index + 1)?.digits == 4: return nil
    case .yearStart, .thisYear: kind = .yearToDate
    case .inYear: kind = .sameYear
    case .yearly: kind = .yearly
    case .yearBefore: kind = .yearBefore
    case .lastYear
    where sentence.chunks[index].count > 1 && !sentence.isNumeric(index - 1) && isPastYear(sentence, index):
      kind = .yearBefore
    default: return nil
    }
    addPeriod(sentence, kind, index..<index + 1, isSpan: false, rule: "period-word", into: &result)
    return index + 1
  }

  /// `Năm qua, phường lập thêm …`: the year before the report's, at the head of a clause.
  private func isPastYear(_ sentence: Sentence, _ index: Int) -> Bool {
    sentence.kind(index + 1) == .comma && (index == 0 || !sentence.isWord(index - 1))
  }

  /// `năm 2023`, `từ năm 2014 đến nay`, `kể từ năm 2017, …`; a bare number where nothing is counted by it.
  func year(_ sentence: inout Sentence, at index: Int, into result: inout Result) -> Int? {
    guard let year = sentence.year(index) else { return nil }
    let hasWord = sentence.isYearWord(index - 1) || sentence.entry(index - 1)?.period == .span
    guard hasWord || isBareYear(sentence, index) else { return nil }
    let start = hasWord ? index - 1 : index
    // từ đầu năm 2023 đến nay stays within the year.
    let isFromStart = sentence.entry(index - 1)?.period == .yearStart
    if sentence.entry(index + 1)?.period == .now, !isFromStart {
      addPeriod(
        sentence, .years(YearRange(year, PeriodEvidence.openEnd)), start..<index + 2, isSpan: true, rule: "span-to-now",
        into: &result)
      sentence.mark(index..<index + 2, .period)
      return index + 2
    }
    sentence.mark(index..<index + 1, .period)
    if sentence.isYearWord(index - 1), !isFromStart, isOpenSince(sentence, index) {
      addPeriod(
        sentence, .years(YearRange(year, PeriodEvidence.openEnd)), start - 1..<index + 1, isSpan: true,
        rule: "since-year", into: &result)
      result.periods[result.periods.count - 1].background = .since
      return index + 1
    }
    addPeriod(
      sentence, .years(YearRange(year)), start..<index + 1, isSpan: false, rule: "year",
      isOfLaw: sentence.isYearWord(index - 1) && isOfLaw(sentence, start), into: &result)
    takeBirth(sentence, index, &result)
    // Trước đó, tại kỳ họp hồi cuối năm 2025: earlier than what is reported.
    if sentence.hasAny(0, [.earlier]) || sentence.has(start - 1, .earlier), result.periods.last?.background == nil {
      result.periods[result.periods.count - 1].background = .since
    }
    takeLimit(sentence, year, start..<index + 1, &result)
    return index + 1
  }

  /// Whether four digits are a year by what stands around: `2000 hộ` is a count, `2023 là năm …` a year.
  private func isBareYear(_ sentence: Sentence, _ index: Int) -> Bool {
    // giảm 38 vụ so với 2022; sinh 1985
    if sentence.entry(index - 1)?.period == .compare || sentence.has(index - 1, .birth) { return true }
    // hotline 1900 6017
    if sentence.has(index - 1, .numberLabel) { return false }
    if let next = sentence.entry(index + 1), next.noun != nil || next.body != nil && next.roles.isEmpty { return false }
    if let before = sentence.entry(index - 1), before.bound != nil, !before.roles.contains(.function) { return false }
    return !sentence.isWord(index + 1) || sentence.hasAny(index + 1, [.function, .venue])
      || sentence.verbs(index + 1).contains(.convene)
  }

  /// `Kể từ năm 2017, …`: until now.
  private func isOpenSince(_ sentence: Sentence, _ index: Int) -> Bool {
    sentence.has(index - 2, .since) && (index == 2 || !sentence.isWord(index - 3))
      && (!sentence.isWord(index + 1) || sentence.entry(index + 1)?.period == nil)
  }

  /// `Chị K, 1985, trú tại xã`: a bare year behind a name is one of birth.
  private func takeBirth(_ sentence: Sentence, _ index: Int, _ result: inout Result) {
    let isApart = sentence.kind(index - 1) == .comma || sentence.kind(index - 1) == .openBracket
    let isClosed = sentence.kind(index + 1) == .comma || sentence.kind(index + 1) == .closeBracket
    let isPerson = (max(0, index - 6)..<max(0, index - 1)).contains { sentence.has($0, .honorific) }
    guard isApart, isClosed, sentence.isName(index - 2), sentence.entry(index - 2)?.document == nil,
      sentence.kind(index - 1) == .comma || sentence.has(index + 2, .residence) || isPerson
    else { return }
    result.periods[result.periods.count - 1].background = .birth
  }

  /// `đến cuối năm 2021`, `tính đến hết năm 2019`: the date that a stock is stated for.
  private func takeLimit(_ sentence: Sentence, _ year: Int, _ chunks: Range<Int>, _ result: inout Result) {
    guard sentence.has(chunks.lowerBound, .limit) || sentence.has(chunks.lowerBound - 1, .limit) else { return }
    result.dates.append(
      DateEvidence(
        year: year, range: sentence.bytes(chunks), chunk: chunks.lowerBound,
        isCitation: isCitation(sentence, chunks.lowerBound), isLimit: true, rule: "limit-year"))
  }
}
