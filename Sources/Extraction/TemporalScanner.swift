import Articles

/// Reads dates, clock times, durations and periods, and takes their numbers out of the running for figures.
struct TemporalScanner {
  let lexicon: CompiledLexicon

  struct Result {
    var dates: [DateEvidence] = []
    var periods: [PeriodEvidence] = []
  }

  /// Reads a sentence; marks the chunks it has read.
  func scan(_ text: UnsafeBufferPointer<UInt8>, _ sentence: inout Sentence, into result: inout Result) {
    guard !sentence.traits.isDisjoint(with: [.number, .numeral, .period]) else { return }
    var index = 0
    while index < sentence.chunks.count {
      let traits = sentence.chunks[index].traits
      if traits.contains(.period), let next = wordPeriod(&sentence, at: index, into: &result) {
        index = next
        continue
      }
      guard !traits.isDisjoint(with: .numeric), sentence.chunks[index].role == .free else {
        index += 1
        continue
      }
      if let next = clock(text, &sentence, at: index)
        ?? yearSpan(text, &sentence, at: index, into: &result)
        ?? date(text, &sentence, at: index, into: &result)
        ?? duration(text, &sentence, at: index, into: &result)
        ?? year(text, &sentence, at: index, into: &result)
      {
        index = next
      } else {
        index += 1
      }
    }
  }

  // MARK: Looking at chunks

  func term(_ sentence: Sentence, _ chunk: Int) -> Term? {
    guard sentence.chunks.indices.contains(chunk), sentence.chunks[chunk].term >= 0 else { return nil }
    return lexicon.terms[Int(sentence.chunks[chunk].term)]
  }

  func isNumeric(_ sentence: Sentence, _ chunk: Int) -> Bool {
    !sentence.chunks[chunk].traits.isDisjoint(with: .numeric)
  }

  /// The plain integer of a one-token number of at most four digits, and its number of digits.
  func integer(_ text: UnsafeBufferPointer<UInt8>, _ sentence: Sentence, _ chunk: Int) -> (value: Int, digits: Int)? {
    guard sentence.chunks.indices.contains(chunk), sentence.kind(chunk) == .number else { return nil }
    let token = sentence.firstToken(chunk)
    guard token.end - token.start <= 4 else { return nil }
    var value = 0
    for index in token.range {
      guard text[index] >= 0x30, text[index] <= 0x39 else { return nil }
      value = value * 10 + Int(text[index] - 0x30)
    }
    return (value, token.range.count)
  }

  /// The parts of `13.6.2005` or `28.7`.
  private func dotted(_ text: UnsafeBufferPointer<UInt8>, _ sentence: Sentence, _ chunk: Int) -> [Int]? {
    let token = sentence.firstToken(chunk)
    guard token.end - token.start <= 10 else { return nil }
    var parts = [0]
    var digits = 0
    for index in token.range {
      if text[index] == 0x2E {
        guard digits > 0, digits <= 2 else { return nil }
        parts.append(0)
        digits = 0
      } else if text[index] >= 0x30, text[index] <= 0x39 {
        parts[parts.count - 1] = parts[parts.count - 1] * 10 + Int(text[index] - 0x30)
        digits += 1
      } else {
        return nil
      }
    }
    guard parts.count > 1, digits == 1 || digits == 2 || digits == 4 else { return nil }
    return parts
  }

  private func isYear(_ number: (value: Int, digits: Int)?) -> Int? {
    guard let number, number.digits == 4, (1900...2100).contains(number.value) else { return nil }
    return number.value
  }

  func isYearWord(_ sentence: Sentence, _ chunk: Int) -> Bool {
    guard let term = term(sentence, chunk) else { return false }
    return term.time == .year && sentence.chunks[chunk].count == 1 || term.period == .inYear
      || term.period == .monthFirst
      || term.period == .lastYear && sentence.chunks[chunk].count == 2 || term.period == .yearStart
  }

  private func mark(_ sentence: inout Sentence, _ range: Range<Int>, _ role: Chunk.Role) {
    for index in range { sentence.chunks[index].role = role }
  }

  /// Whether a word near before `chunk` compares with that time.
  private func isComparison(_ sentence: Sentence, _ chunk: Int) -> Bool {
    for index in max(0, chunk - 4)..<chunk where term(sentence, index)?.period == .compare { return true }
    return false
  }

  private func isAnniversary(_ sentence: Sentence, _ chunk: Int) -> Bool {
    for index in max(0, chunk - 14)..<chunk {
      if term(sentence, index)?.period == .anniversary { return true }
    }
    return false
  }

  private func isCitation(_ sentence: Sentence, _ chunk: Int) -> Bool {
    if sentence.chunks[chunk].isQuoted { return true }
    for index in max(0, chunk - 10)..<chunk {
      if let term = term(sentence, index), term.document > 0, sentence.chunks[index].count < 3 {
        // A code between (`số 07/CT-BCA`) or a label: the span belongs to the document.
        let between = index + 1..<chunk
        return between.contains { sentence.kind($0) == .number || sentence.kind($0) == .code } && chunk - index <= 8
      }
    }
    return false
  }

  private func isEventYear(_ sentence: Sentence, _ chunk: Int) -> Bool {
    for index in max(0, chunk - 14)..<chunk {
      guard let term = term(sentence, index) else { continue }
      if term.roles.contains(.event) { return true }
      if sentence.chunks[index].isQuoted, index >= chunk - 3 { return true }
    }
    return false
  }

  private func addPeriod(
    _ sentence: Sentence, _ kind: PeriodEvidence.Kind, _ chunks: Range<Int>, isSpan: Bool, rule: String,
    into result: inout Result
  ) {
    result.periods.append(
      PeriodEvidence(
        kind: kind, range: sentence.bytes(chunks), chunk: chunks.lowerBound,
        isComparison: isComparison(sentence, chunks.lowerBound),
        isCitation: isCitation(sentence, chunks.lowerBound),
        isEvent: isAnniversary(sentence, chunks.lowerBound)
          || (!isSpan && isEventYear(sentence, chunks.lowerBound)),
        isAfterCitation: sentence.chunks[..<chunks.lowerBound].contains { $0.role == .document }, isSpan: isSpan,
        rule: rule))
  }

  // MARK: Periods in words

  private func wordPeriod(_ sentence: inout Sentence, at index: Int, into result: inout Result) -> Int? {
    guard let term = term(sentence, index), term.period != .none else { return nil }
    let kind: PeriodEvidence.Kind
    switch term.period {
    case .yearStart where followsYearNumber(sentence, index): return nil
    case .yearStart, .thisYear: kind = .yearToDate
    case .inYear where followsYearNumber(sentence, index): return nil
    case .inYear: kind = .sameYear
    case .yearly: kind = .yearly
    default: return nil
    }
    addPeriod(sentence, kind, index..<index + 1, isSpan: false, rule: "period-word", into: &result)
    return index + 1
  }

  private func followsYearNumber(_ sentence: Sentence, _ index: Int) -> Bool {
    guard sentence.chunks.indices.contains(index + 1), sentence.kind(index + 1) == .number else { return false }
    let token = sentence.firstToken(index + 1)
    return token.end - token.start == 4
  }

  // MARK: Clock times

  private func clock(_ text: UnsafeBufferPointer<UInt8>, _ sentence: inout Sentence, at index: Int) -> Int? {
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

  // MARK: Spans of years

  /// `2018 - 2023`, `2018-2023`, `năm 2018 đến năm 2023`, `từ 2014 đến nay`, `từ 1-8-2022 đến 10-7-2023`.
  private func yearSpan(
    _ text: UnsafeBufferPointer<UInt8>, _ sentence: inout Sentence, at index: Int, into result: inout Result
  ) -> Int? {
    guard let (first, afterFirst) = yearPoint(text, sentence, at: index) else { return nil }
    var next = afterFirst
    guard sentence.chunks.indices.contains(next) else { return nil }
    let isDash = sentence.kind(next) == .dash
    let joiner = term(sentence, next)
    let isUntil =
      isDash || isWord(text, sentence, next, ["đến", "tới"]) || joiner?.period == .now
      || isWord(text, sentence, next, ["đến ngày", "đến tháng", "đến năm", "đến hết"])
    guard isUntil else { return nil }
    let isShortRange = isDash && next == index + 1
    let start = isShortRange ? spanStart(sentence, index) : pointStart(sentence, index)
    if joiner?.period == .now {
      addPeriod(
        sentence, .years(YearRange(first, openEnd)), start..<next + 1, isSpan: true, rule: "span-to-now", into: &result)
      mark(&sentence, index..<next + 1, .period)
      return next + 1
    }
    next += 1
    // đến (hết) (ngày, tháng, năm) …
    while sentence.chunks.indices.contains(next), sentence.kind(next) == .word, next <= afterFirst + 4,
      let word = term(sentence, next), word.time != .none || word.roles.contains(.dayPart)
    { next += 1 }
    guard sentence.chunks.indices.contains(next), let (last, end) = yearPoint(text, sentence, at: next) else {
      return nil
    }
    guard last >= first, last - first <= 60 else { return nil }
    addPeriod(
      sentence, .years(YearRange(first, last)), start..<end, isSpan: true, rule: "year-span", into: &result)
    if isSameDay(text, sentence, index..<afterFirst, next..<end) {
      result.periods[result.periods.count - 1].isEvent = true
    }
    mark(&sentence, index..<end, .period)
    return end
  }

  /// `19-8-2005 - 19-8-2022`: an anniversary.
  private func isSameDay(
    _ text: UnsafeBufferPointer<UInt8>, _ sentence: Sentence, _ first: Range<Int>, _ second: Range<Int>
  ) -> Bool {
    guard first.count == 5, second.count == 5 else { return false }
    return [0, 2].allSatisfy { offset in
      integer(text, sentence, first.lowerBound + offset)?.value
        == integer(text, sentence, second.lowerBound + offset)?.value
    }
  }

  /// Stands for “until now”, until the publication date is known.
  let openEnd = 9999

  private func spanStart(_ sentence: Sentence, _ index: Int) -> Int {
    if index > 0, let term = term(sentence, index - 1), term.period == .span || term.time == .year { return index - 1 }
    return index
  }

  private func pointStart(_ sentence: Sentence, _ index: Int) -> Int {
    var start = index
    while start > 0, let term = term(sentence, start - 1), term.time != .none || term.roles.contains(.dayPart) {
      start -= 1
    }
    return start
  }

  /// A year, month-year or full date at `index`: its year and the chunk after it.
  private func yearPoint(
    _ text: UnsafeBufferPointer<UInt8>, _ sentence: Sentence, at index: Int
  ) -> (year: Int, next: Int)? {
    guard sentence.chunks.indices.contains(index), sentence.kind(index) == .number else { return nil }
    if let year = isYear(integer(text, sentence, index)) {
      if index > 0, sentence.kind(index - 1) == .slash || sentence.kind(index - 1) == .dash,
        sentence.firstToken(index).isGlued, sentence.firstToken(index - 1).isGlued, index > 1,
        integer(text, sentence, index - 2)?.digits ?? 4 <= 2
      {
        return nil
      }
      return (year, index + 1)
    }
    if let parts = dotted(text, sentence, index), parts.count == 3, (1900...2100).contains(parts[2]) {
      return (parts[2], index + 1)
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

  // MARK: Dates

  private func date(
    _ text: UnsafeBufferPointer<UInt8>, _ sentence: inout Sentence, at index: Int, into result: inout Result
  ) -> Int? {
    guard sentence.kind(index) == .number else { return wordDate(text, &sentence, at: index, into: &result) }
    let cue = dateCue(sentence, index)
    var found: (day: Int?, month: Int?, year: Int?, next: Int)?
    if let parts = dotted(text, sentence, index) {
      if parts.count == 3, isDay(parts[0], parts[1]) {
        found = (parts[0], parts[1], fullYear(parts[2]), index + 1)
      } else if parts.count == 2, isDay(parts[0], parts[1]), cue || isRecurring(sentence, index + 1) {
        found = (parts[0], parts[1], nil, index + 1)
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
        let isCounted = term(sentence, index + 3).map { $0.noun > 0 && $0.time == .none } ?? false
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
  private func wordDate(
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
  private func beforeYear(
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

  private func addDate(
    _ text: UnsafeBufferPointer<UInt8>, _ sentence: inout Sentence,
    _ found: (day: Int?, month: Int?, year: Int?, next: Int), from index: Int,
    hasCue: Bool, into result: inout Result
  ) -> Int {
    var weekday: UInt8 = 0
    for before in max(0, index - 4)..<index {
      if let named = term(sentence, before)?.weekday, named > 0 { weekday = named }
      // thứ 2
      if let number = integer(text, sentence, before), number.digits == 1, (2...7).contains(number.value),
        isWord(text, sentence, before - 1, ["thứ"])
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
        isRecurring: isRecurring(sentence, found.next)
          || (isAnniversary(sentence, index) && !hasDayPart(sentence, index)),
        isCitation: isCitation(sentence, index),
        rule: isQuarter ? "quarter" : day == nil ? "month-year" : "date"))
    mark(&sentence, chunks, .date)
    return found.next
  }

  private func isQuarterWord(_ sentence: Sentence, _ chunk: Int) -> Bool {
    term(sentence, chunk)?.time == .quarter && sentence.chunks[chunk].count == 1
  }

  /// `ngày đầu tiên của tháng 3`, `ngày cuối cùng của tháng 3`: the month's first or last day.
  private func edgeDay(_ sentence: Sentence, monthAt index: Int, month: Int?, year: Int?) -> Int? {
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
  private func hasDayPart(_ sentence: Sentence, _ index: Int) -> Bool {
    guard let before = term(sentence, index - 1) else { return false }
    return before.roles.contains(.dayPart) && before.time == .none
  }

  private func isDay(_ day: Int, _ month: Int) -> Bool {
    (1...12).contains(month) && day >= 1 && day <= PartialDate.days(in: month, of: 2024)
  }

  private func fullYear(_ year: Int) -> Int? {
    if (1900...2100).contains(year) { return year }
    return year < 100 ? (year < 50 ? 2000 + year : 1900 + year) : nil
  }

  private func isRecurring(_ sentence: Sentence, _ next: Int) -> Bool { term(sentence, next)?.period == .yearly }

  /// Whether `ngày`, `chiều`, `hôm` or the like stands before, perhaps with a weekday or `(` between, or a date in a
  /// list before (`ngày 15 và 16/5`).
  private func dateCue(_ sentence: Sentence, _ index: Int) -> Bool {
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

  private func monthCue(_ sentence: Sentence, _ index: Int) -> Bool {
    guard index > 0, let before = term(sentence, index - 1) else { return false }
    return (before.time == .month || before.time == .quarter) && sentence.chunks[index - 1].count == 1
  }

  /// After a day: `tháng 8 (năm 2023)`, `và 16/5`, `, 16/5`, or the `/8` forms handled before.
  private func worded(
    _ text: UnsafeBufferPointer<UInt8>, _ sentence: Sentence, day: Int, from index: Int
  ) -> (day: Int?, month: Int?, year: Int?, next: Int)? {
    if let month = term(sentence, index), month.time == .month, sentence.chunks[index].count == 1 {
      if let number = integer(text, sentence, index + 1), (1...12).contains(number.value) {
        guard let (_, value, year, next) = monthYear(text, sentence, month: number.value, from: index + 2) else {
          return nil
        }
        return (day, value, year, next)
      }
      if sentence.chunks.indices.contains(index + 1), isNumeric(sentence, index + 1),
        let word = NumberParser(lexicon: lexicon).parse(
          text, sentence.tokens, at: Int(sentence.chunks[index + 1].token)),
        case (let month, let after) = beforeYear(text, sentence, word, from: index + 1), (1...12).contains(month)
      {
        guard let (_, value, year, next) = monthYear(text, sentence, month: month, from: after) else { return nil }
        return (day, value, year, next)
      }
      return nil
    }
    // ngày 15 và 16/5: the month is the later date's.
    let isJoint =
      isWord(text, sentence, index, ["và", "đến"]) || sentence.kindIfPresent(index) == .comma
      || sentence.kindIfPresent(index) == .dash
    if isJoint, let second = integer(text, sentence, index + 1), second.digits <= 2,
      let mark = sentence.kindIfPresent(index + 2), mark == .slash || mark == .dash,
      let month = integer(text, sentence, index + 3), isDay(second.value, month.value), second.value > day
    {
      return (day, month.value, nil, index)
    }
    return nil
  }

  /// After a month: `/2023`, `năm 2023`, or nothing.
  private func monthYear(
    _ text: UnsafeBufferPointer<UInt8>, _ sentence: Sentence, month: Int, from index: Int
  ) -> (day: Int?, month: Int?, year: Int?, next: Int)? {
    if let mark = sentence.kindIfPresent(index), mark == .slash || mark == .dash,
      let year = isYear(integer(text, sentence, index + 1))
    {
      return (nil, month, year, index + 2)
    }
    // tháng 9 năm 2023, quý 4 của năm 2018
    let yearWord = isWord(text, sentence, index, ["của"]) ? index + 1 : index
    if isYearWord(sentence, yearWord), let year = isYear(integer(text, sentence, yearWord + 1)) {
      return (nil, month, year, yearWord + 2)
    }
    return (nil, month, nil, index)
  }

  // MARK: Durations

  /// `10 năm`, `6 tháng đầu năm 2023`, `24 giờ`, `hơn ba năm`, `78 năm Cách mạng tháng Tám`.
  private func duration(
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
    if isYears, number.value.scale == 0, number.value.significand < 100, !isAnniversary(sentence, index) {
      // 5 năm (2018 – 2023): the span in brackets is read by itself.
      let follower = term(sentence, end)
      if follower?.period == .past || follower?.roles.contains(.demonstrative) == true || unit.period == .lastYear
        || unit.period == .thisYear || isAfterWord(text, sentence, index)
      {
        result.periods.append(
          PeriodEvidence(
            kind: .pastYears(Int(number.value.significand) * (unit.time == .decade ? 10 : 1)),
            range: sentence.bytes(index..<end), chunk: index,
            isCitation: sentence.chunks[index].isQuoted, rule: "past-years"))
      }
    }
    mark(&sentence, index..<end, .period)
    return end
  }

  /// `sau 5 năm`, `qua 5 năm`, `trong 5 năm`.
  private func isAfterWord(_ text: UnsafeBufferPointer<UInt8>, _ sentence: Sentence, _ index: Int) -> Bool {
    guard index > 0 else { return false }
    let before = term(sentence, index - 1)?.bound != nil ? index - 2 : index - 1
    return isWord(text, sentence, before, ["sau", "qua", "trong", "trải qua"])
  }

  // MARK: Years

  private func year(
    _ text: UnsafeBufferPointer<UInt8>, _ sentence: inout Sentence, at index: Int, into result: inout Result
  ) -> Int? {
    guard let year = isYear(integer(text, sentence, index)) else { return nil }
    let hasYearWord = index > 0 && isYearWord(sentence, index - 1)
    let hasSpanWord = index > 0 && term(sentence, index - 1)?.period == .span
    if !hasYearWord, !hasSpanWord {
      // 2000 hộ is a count; a bare 2023 before punctuation or a verb is a year.
      if let next = term(sentence, index + 1), next.noun > 0 || next.body != .none && next.roles.isEmpty { return nil }
      if index > 0, let before = term(sentence, index - 1), before.bound != nil, !before.roles.contains(.function) {
        return nil
      }
      guard
        !sentence.chunks.indices.contains(index + 1) || sentence.kind(index + 1) != .word
          || term(sentence, index + 1)?.roles.contains(.function) == true
          || term(sentence, index + 1)?.roles.contains(.organise) == true
          || term(sentence, index + 1)?.roles.contains(.venue) == true
      else { return nil }
    }
    let start = hasYearWord || hasSpanWord ? index - 1 : index
    // từ năm 2014 đến nay; từ đầu năm 2023 đến nay stays within the year.
    let isFromStart = index > 0 && term(sentence, index - 1)?.period == .yearStart
    if term(sentence, index + 1)?.period == .now, !isFromStart {
      addPeriod(
        sentence, .years(YearRange(year, openEnd)), start..<index + 2, isSpan: true, rule: "span-to-now",
        into: &result)
      mark(&sentence, index..<index + 2, .period)
      return index + 2
    }
    addPeriod(sentence, .years(YearRange(year)), start..<index + 1, isSpan: false, rule: "year", into: &result)
    mark(&sentence, index..<index + 1, .period)
    return index + 1
  }

  /// Whether the chunk is one of some lower-case words (compared by the lexicon's identity of their first syllable).
  func isWord(
    _ text: UnsafeBufferPointer<UInt8>, _ sentence: Sentence, _ chunk: Int, _ words: StaticWords
  ) -> Bool {
    guard sentence.chunks.indices.contains(chunk), sentence.kind(chunk) == .word else { return false }
    let range = sentence.bytes(chunk..<chunk + 1)
    return words.contains(text, range)
  }
}
