import Articles
import Text
import Vocabulary

/// The forms in which a date is written, in the order in which they are tried.
struct DateForms {
  let sentence: Sentence
  /// Whether a word such as `ngày` or `chiều` announces a day.
  let hasCue: Bool

  /// The date that begins at a chunk.
  func read(at index: Int) -> DateForm? {
    let forms = [isoBasic, iso, english, dotted, slashed, lunar, worded, month]
    for form in forms {
      guard var date = form(index) else { continue }
      takeCalendar(&date)
      return date
    }
    return nil
  }

  /// `20240305T083000Z`
  private func isoBasic(_ index: Int) -> DateForm? {
    guard sentence.kind(index) == .number, sentence.indices.contains(index + 1), sentence.firstToken(index + 1).isGlued,
      sentence.kind(index + 1) == .code, isHourMark(index + 1)
    else { return nil }
    let digits = sentence.digits(sentence.firstToken(index)).map { Int($0) - 0x30 }
    guard digits.count == 8, digits.allSatisfy({ $0 >= 0 }) else { return nil }
    let year = digits[..<4].reduce(0) { $0 * 10 + $1 }
    return DateForm(
      day: digits[6] * 10 + digits[7], month: digits[4] * 10 + digits[5], year: year, next: behindClock(index + 1))
  }

  /// `2024-03-05`, `2024/03/05`, `2024-03-05T08:30:00+07:00`
  private func iso(_ index: Int) -> DateForm? {
    guard let year = sentence.year(index), let mark = sentence.dateMark(index + 1), sentence.isTight(index + 1),
      let month = sentence.integer(index + 2), month.digits == 2, sentence.kind(index + 3) == mark,
      sentence.isTight(index + 3), let day = sentence.integer(index + 4), day.digits == 2
    else { return nil }
    return DateForm(day: day.value, month: month.value, year: year, next: behindClock(index + 5))
  }

  /// `March 5, 2024`, `Mar 5 08:30:00 2024`
  private func english(_ index: Int) -> DateForm? {
    guard let month = sentence.entry(index - 1)?.month, let day = sentence.integer(index), day.digits <= 2 else {
      return nil
    }
    for next in index + 1...index + 7 {
      if let year = sentence.year(next) { return DateForm(day: day.value, month: month, year: year, next: next + 1) }
      guard let kind = sentence.kind(next), kind == .comma || kind == .colon || kind == .number else { return nil }
    }
    return nil
  }

  /// Behind the time of day that is glued to a date (`T08:30:00+07:00`).
  private func behindClock(_ index: Int) -> Int {
    guard isHourMark(index) else { return index }
    var next = index
    while next < min(sentence.count, index + 16), sentence.firstToken(next).isGlued { next += 1 }
    return next
  }

  private func isHourMark(_ index: Int) -> Bool {
    guard sentence.indices.contains(index), sentence.firstToken(index).isGlued, sentence.kind(index) == .code else {
      return false
    }
    return sentence.text[sentence.firstToken(index).range.lowerBound] == UInt8(ascii: "T")
  }

  /// `13.6.2005`, `28.7`
  private func dotted(_ index: Int) -> DateForm? {
    let parts = sentence.dottedParts(index)
    if parts.count == 3, let year = DateForm.fullYear((parts[2], parts[2] < 100 ? 2 : 4)) {
      return DateForm(day: parts[0], month: parts[1], year: year, next: index + 1)
    }
    guard parts.count == 2, parts[1] <= 12, hasCue || sentence.entry(index + 1)?.period == .yearly else { return nil }
    return DateForm(day: parts[0], month: parts[1], year: nil, next: index + 1)
  }

  /// `5/3/2024`, `5-3-24`, `8/2023`, `5/3`
  private func slashed(_ index: Int) -> DateForm? {
    guard let first = sentence.integer(index), first.digits <= 2, let mark = sentence.dateMark(index + 1),
      let second = sentence.integer(index + 2)
    else { return nil }
    if second.digits <= 2, sentence.kind(index + 3) == mark, let third = sentence.integer(index + 4),
      let year = DateForm.fullYear(third), third.digits == 4 || hasCue || sentence.isTight(index + 3)
    {
      return DateForm(day: first.value, month: second.value, year: year, next: index + 5)
    }
    if let year = sentence.year(index + 2), (1...12).contains(first.value) {
      return DateForm(month: first.value, year: year, next: index + 3)
    }
    let isTight = sentence.isTight(index + 1)
    guard second.digits <= 2, isTight || mark == .slash, isDayAndMonth(index, mark, isTight: isTight) else {
      return nil
    }
    return DateForm(day: first.value, month: second.value, year: nil, next: index + 3)
  }

  /// Whether `2/3` or `5-3` is a day and a month, no fraction and no range.
  private func isDayAndMonth(_ index: Int, _ mark: Token.Kind, isTight: Bool) -> Bool {
    if mark == .dash { return hasCue && !isCounted(index + 3) }
    if hasCue { return true }
    guard isTight, sentence.entry(index - 1)?.bound == nil else { return false }
    // chiếm 1/3; 2/3 số hộ: parts of a whole.
    let isShare = !sentence.verbs(index - 1).isDisjoint(with: [.share, .reach, .have, .attract, .surpass])
    return !isShare
      && (!sentence.isWord(index + 3) || sentence.hasAny(index + 3, [.function, .venue, .until, .untilDate]))
      && !isCounted(index + 3) && !sentence.hasAny(index + 3, [.number, .total, .vague, .plural])
  }

  /// Whether what follows a number is counted by it.
  private func isCounted(_ index: Int) -> Bool {
    guard let entry = sentence.entry(index) else { return false }
    return entry.noun != nil && entry.time == nil && !entry.verbs.contains(.convene) || entry.body == .company
  }

  /// `mùng 7 Tết`, `28 Tết`, `23 tháng Chạp`, `rằm tháng 8`
  private func lunar(_ index: Int) -> DateForm? {
    guard let (value, next) = sentence.smallNumber(index), value <= 30 else { return nil }
    if sentence.isMonthWord(index - 1), sentence.has(index - 2, .fullMoon) {
      return DateForm(lunarIn: yearBehind(next), next: next)
    }
    if sentence.has(next, .lunarMonth) { return DateForm(lunarIn: yearBehind(next + 1), next: next + 1) }
    let isNewYear = sentence.has(next, .newYear) && sentence.chunks[next].isCapitalised
    guard isNewYear, hasCue || value > 20 else { return nil }
    return DateForm(lunarIn: yearBehind(next + 1), next: next + 1)
  }

  /// `ngày 12 tháng 10 năm 2023`, `ngày sáu tháng hai`, `05 Mar 2024`; `ngày 15 và 16/5` has its month behind the later day.
  private func worded(_ index: Int) -> DateForm? {
    guard let (day, next) = sentence.smallNumber(index) else { return nil }
    if sentence.isMonthWord(next), let (month, after) = sentence.smallNumber(next + 1) {
      let (year, end) = yearBehindMonth(after)
      return hasCue || year != nil ? DateForm(day: day, month: month, year: year, next: end) : nil
    }
    if let month = sentence.entry(next)?.month, let year = sentence.year(next + 1) {
      return DateForm(day: day, month: month, year: year, next: next + 2)
    }
    guard hasCue else { return nil }
    let isJoint = sentence.has(next, .joint) || sentence.kind(next) == .comma || sentence.kind(next) == .dash
    if isJoint, let second = sentence.integer(next + 1), second.digits <= 2, sentence.dateMark(next + 2) != nil,
      let month = sentence.integer(next + 3), month.digits <= 2, second.value > day
    {
      return DateForm(day: day, month: month.value, year: nil, next: next)
    }
    return nil
  }

  /// `tháng 9 năm 2023`, `quý 4 của năm 2018`, `tháng sáu`
  private func month(_ index: Int) -> DateForm? {
    let isQuarter = sentence.isQuarterWord(index - 1)
    guard isQuarter || sentence.isMonthWord(index - 1), let (value, next) = sentence.smallNumber(index),
      value <= (isQuarter ? 4 : 12)
    else { return nil }
    let (year, end) = yearBehindMonth(next)
    return DateForm(month: value, year: year, isQuarter: isQuarter, next: end)
  }

  /// The year behind a month: `/2023`, `năm 2023`, `của năm 2023`, or none.
  private func yearBehindMonth(_ index: Int) -> (year: Int?, next: Int) {
    if sentence.dateMark(index) != nil, let year = sentence.year(index + 1) { return (year, index + 2) }
    let word = sentence.has(index, .of) ? index + 1 : index
    if sentence.isYearWord(word), let year = sentence.year(word + 1) { return (year, word + 2) }
    return (nil, index)
  }

  /// `năm 2024` behind a lunar date: read by itself as well.
  private func yearBehind(_ index: Int) -> Int? {
    let word = sentence.kind(index) == .comma ? index + 1 : index
    return sentence.isYearWord(word) ? sentence.year(word + 1) : nil
  }

  /// `10/3 âm lịch`, `15/8/2023 (âm lịch)`: the calendar behind a date.
  private func takeCalendar(_ date: inout DateForm) {
    let bracket = sentence.kind(date.next) == .openBracket
    let word = bracket ? date.next + 1 : date.next
    guard sentence.has(word, .lunar) else { return }
    let next = bracket && sentence.kind(word + 1) == .closeBracket ? word + 2 : word + 1
    date = DateForm(lunarIn: date.year ?? yearBehind(next), next: next)
  }
}
