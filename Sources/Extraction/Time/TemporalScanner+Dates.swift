import Articles
import Text
import Vocabulary

/// Dates, months and quarters with the words around them.
extension TemporalScanner {
  func date(_ sentence: inout Sentence, at index: Int, into result: inout Result) -> Int? {
    let cue = hasDateCue(sentence, index)
    guard let form = DateForms(sentence: sentence, hasCue: cue).read(at: index) else { return nil }
    let isSpelled = sentence.kind(index) != .number
    let hasUnit = sentence.isMonthWord(index - 1) || sentence.isQuarterWord(index - 1)
    // `ba tháng` counts months; a date in words is announced.
    if isSpelled, !cue, !hasUnit, !form.isLunar { return nil }
    let chunks = index..<form.next
    result.dates.append(evidence(sentence, form, at: index, hasCue: cue || isSpelled))
    addPeriods(&sentence, form, at: index, into: &result)
    sentence.mark(chunks, .date)
    return form.next
  }

  private func evidence(_ sentence: Sentence, _ form: DateForm, at index: Int, hasCue: Bool) -> DateEvidence {
    let month = form.isQuarter ? nil : form.month
    let day = form.day ?? edgeDay(sentence, monthAt: index, month: month, year: form.year)
    let isOfDocument = isOfDocument(sentence, index) || isIssuing(sentence, behind: form.next)
    return DateEvidence(
      year: form.year, month: month, day: day, quarter: form.isQuarter ? form.month : nil,
      weekday: weekday(sentence, before: index), range: sentence.bytes(index..<form.next), chunk: index, hasCue: hasCue,
      isToday: (1...3).contains { sentence.has(index - $0, .today) },
      isRecurring: sentence.entry(form.next)?.period == .yearly
        || (isAnniversary(sentence, index) && !hasDayPart(sentence, index)),
      isCitation: isCitation(sentence, index) || isOfDocument || isBackground(sentence, index) != nil,
      isLimit: isLimit(sentence, index), isOfDocument: isOfDocument, rule: form.rule)
  }

  /// `ngày 15/7/2021 Tỉnh ủy ra Nghị quyết số 02`: the day on which a document was issued.
  private func isIssuing(_ sentence: Sentence, behind next: Int) -> Bool {
    for index in next..<max(next, min(sentence.count, next + 10)) {
      guard sentence.kind(index) == .word || sentence.kind(index) == .comma && index == next else { return false }
      guard sentence.hasAny(index, [.issue, .issueShort]) else { continue }
      return (index + 1...index + 2).contains {
        sentence.entry($0)?.document != nil
          && (sentence.chunks[$0].isCapitalised || sentence.firstToken($0).isCapitalised)
      }
    }
    return false
  }

  /// The periods that a month or quarter makes.
  private func addPeriods(_ sentence: inout Sentence, _ form: DateForm, at index: Int, into result: inout Result) {
    let chunks = index..<form.next
    if form.day == nil, form.month != nil, let year = form.year, isAdverbial(sentence, index) {
      addPeriod(sentence, .years(YearRange(year)), chunks, isSpan: false, rule: "month-year", into: &result)
    }
    // từ tháng 3 đến nay
    if form.year == nil, sentence.entry(form.next)?.period == .now, isSince(sentence, index) {
      addPeriod(sentence, .yearToDate, chunks, isSpan: false, rule: "since-month", into: &result)
      sentence.mark(form.next..<form.next + 1, .period)
    }
  }

  /// A weekday within four chunks before: `thứ Hai`, `thứ 2`.
  private func weekday(_ sentence: Sentence, before index: Int) -> Int? {
    for chunk in stride(from: index - 1, through: max(0, index - 4), by: -1) {
      if let named = sentence.entry(chunk)?.weekday { return named }
      if let number = sentence.integer(chunk), number.digits == 1, (2...7).contains(number.value),
        sentence.has(chunk - 1, .weekdayWord)
      {
        return number.value - 1
      }
    }
    return nil
  }

  /// `từ tháng 3`, `từ ngày 15`, `từ đầu tháng 3`
  func isSince(_ sentence: Sentence, _ index: Int) -> Bool {
    var before = index - 1
    while before >= max(0, index - 3), sentence.entry(before)?.time != nil || sentence.has(before, .edge) {
      before -= 1
    }
    return sentence.has(before, .since)
  }

  /// `Trong tháng 8/2023, …`, `Tháng 8/2023, …`: the time that the sentence reports on.
  private func isAdverbial(_ sentence: Sentence, _ index: Int) -> Bool {
    let word = index - 1
    guard word >= 0, let unit = sentence.entry(word), unit.time == .month || unit.time == .quarter else { return false }
    // …; tháng 3/2022, công an khởi tố …
    return word == 0 || word == 1 && sentence.kind(0) != .word || sentence.has(word - 1, .within)
      || sentence.kind(word - 1) == .semicolon
  }

  /// `đến 31-12-2023`, `tính đến ngày 15/11`.
  func isLimit(_ sentence: Sentence, _ index: Int) -> Bool {
    let unit = sentence.entry(index - 1)?.time
    let before = unit == .day || unit == .month ? index - 2 : index - 1
    return sentence.has(before, .limit)
  }

  /// `ngày đầu tiên của tháng 3`, `ngày cuối cùng của tháng 3`: the month's first or last day.
  private func edgeDay(_ sentence: Sentence, monthAt index: Int, month: Int?, year: Int?) -> Int? {
    guard let month else { return nil }
    for chunk in stride(from: index - 1, through: max(0, index - 4), by: -1) {
      switch sentence.entry(chunk)?.period {
      case .firstDay: return 1
      case .lastDay: return PartialDate.days(in: month, of: year ?? 2023)
      default: continue
      }
    }
    return nil
  }

  /// `tối 12/8`: a part of a day tells an event.
  private func hasDayPart(_ sentence: Sentence, _ index: Int) -> Bool {
    guard let before = sentence.entry(index - 1) else { return false }
    return before.roles.contains(.dayPart) && before.time == nil
  }

  /// Whether `ngày`, `chiều`, `hôm` or the like stands before, perhaps with a weekday or `(` between, or a date in a
  /// list before (`ngày 15 và 16/5`).
  private func hasDateCue(_ sentence: Sentence, _ index: Int) -> Bool {
    for before in stride(from: index - 1, through: max(0, index - 3), by: -1) {
      if let entry = sentence.entry(before) {
        if entry.roles.contains(.dayPart) { return true }
        if entry.weekday != nil || entry.time == .day { continue }
        return false
      }
      switch sentence.kind(before) {
      case .comma, .openBracket, .number: continue
      default: return false
      }
    }
    return false
  }
}
