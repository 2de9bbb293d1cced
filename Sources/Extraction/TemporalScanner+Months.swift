/// What follows the day or the month of a date.
extension TemporalScanner {
  /// After a day: `tháng 8 (năm 2023)`, `và 16/5`, `, 16/5`, or the `/8` forms handled before.
  func worded(
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
      isWord(text, sentence, index, Self.joints) || sentence.kindIfPresent(index) == .comma
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
  func monthYear(
    _ text: UnsafeBufferPointer<UInt8>, _ sentence: Sentence, month: Int, from index: Int
  ) -> (day: Int?, month: Int?, year: Int?, next: Int)? {
    if let mark = sentence.kindIfPresent(index), mark == .slash || mark == .dash,
      let year = isYear(integer(text, sentence, index + 1))
    {
      return (nil, month, year, index + 2)
    }
    // tháng 9 năm 2023, quý 4 của năm 2018
    let yearWord = isWord(text, sentence, index, Self.of) ? index + 1 : index
    if isYearWord(sentence, yearWord), let year = isYear(integer(text, sentence, yearWord + 1)) {
      return (nil, month, year, yearWord + 2)
    }
    return (nil, month, nil, index)
  }
}
