/// Recognises a site's line of date and time, such as `16:23 18/08/2020` or `Thứ năm, 15/01/2026 - 18:05`.
struct DateLine {
  private let words: [LineWord]
  private let vocabulary: PageWords
  private var index = 0
  private var hasDate = false
  private var hasTime = false
  private var hasWeekday = false

  /// How many words at the line's start are a full date and what goes with it (time, weekday, `Cập nhật`); 0 where
  /// there is no full date.
  static func prefixLength(of words: [LineWord], _ vocabulary: PageWords) -> Int {
    var line = DateLine(words: words, vocabulary: vocabulary)
    return line.prefix()
  }

  /// Whether a short line is a date with a time or a weekday, or an author's line with a date, and at most a few other
  /// words such as a section's name.
  static func hasDateAndMore(_ words: [LineWord], _ vocabulary: PageWords, isAuthorLine: Bool) -> Bool {
    guard words.count <= 14, words.count(where: { $0.number != nil }) >= 3 else { return false }
    var line = DateLine(words: words, vocabulary: vocabulary)
    var others = 0
    while line.index < words.count {
      if line.step() { continue }
      others += 1
      line.index += 1
    }
    return line.hasDate && (line.hasTime || line.hasWeekday || isAuthorLine || hasDomain(words, vocabulary))
      && others <= 6
  }

  /// `Baohanam.com.vn`
  private static func hasDomain(_ words: [LineWord], _ vocabulary: PageWords) -> Bool {
    words.dropFirst().contains { $0.separators == .dot && vocabulary.contains($0, .domain) }
  }

  private init(words: [LineWord], vocabulary: PageWords) {
    self.words = words
    self.vocabulary = vocabulary
  }

  private mutating func prefix() -> Int {
    while index < words.count, step() {}
    return hasDate ? index : 0
  }

  /// Steps over a date, a time, a weekday or a word that goes with them.
  private mutating func step() -> Bool {
    if let length = dateLength() {
      hasDate = true
      index += length
      return true
    }
    if let length = timeLength() {
      hasTime = true
      index += length
      return true
    }
    let weekday = vocabulary.longest(.weekday, in: words, at: index)
    if weekday > 0 {
      hasWeekday = true
      index += weekday
      return true
    }
    let filler = vocabulary.longest(.datefill, in: words, at: index)
    if filler > 0 {
      index += filler
      // `GMT+7`, `(GMT 07:00)`
      if index < words.count, hasTime, words[index].number == 7, words[index].separators.contains(.bullet) {
        index += 1
      }
    }
    return filler > 0
  }

  private func number(_ offset: Int) -> Int? { index + offset < words.count ? words[index + offset].number : nil }

  private func separators(_ offset: Int) -> LineWord.Separators { words[index + offset].separators }

  private func isYear(_ number: Int?) -> Bool { number.map { (1900...2100).contains($0) } ?? false }

  /// `18/08/2020`, `18-8-2020`, `18.8.2020`, `2020-08-18`, `18 tháng 8 năm 2020`, `tháng 8, 2020`.
  private func dateLength() -> Int? {
    guard let first = number(0), let second = number(1) ?? number(2) else { return nil }
    if number(1) != nil, let third = number(2) {
      let marks: LineWord.Separators = [.slash, .dash, .dot, .comma]
      guard !separators(1).isDisjoint(with: marks), !separators(2).isDisjoint(with: marks) else { return nil }
      if (1...31).contains(first), (1...12).contains(second), isYear(third) { return 3 }
      if isYear(first), (1...12).contains(second), (1...31).contains(third) { return 3 }
      return nil
    }
    // Day, `tháng`, month, `năm` or a comma, year.
    guard number(1) == nil, (1...31).contains(first), (1...12).contains(second) else { return nil }
    guard index + 1 < words.count, vocabulary.contains(words[index + 1], .month) else { return nil }
    if isYear(number(3)) { return 4 }
    if index + 3 < words.count, vocabulary.contains(words[index + 3], .year), isYear(number(4)) { return 5 }
    return nil
  }

  /// `16:23`, `16:23:05`, `16h23`, `16 giờ 23`.
  private func timeLength() -> Int? {
    if let hour = number(0), (0...23).contains(hour), let minute = number(1), (0...59).contains(minute),
      separators(1) == .colon
    {
      if let second = number(2), (0...59).contains(second), separators(2) == .colon { return 3 }
      return 2
    }
    return words[index].isClock ? 1 : nil
  }
}
