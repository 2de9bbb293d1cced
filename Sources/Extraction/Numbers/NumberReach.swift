import Text
import Vocabulary

/// Numbers with the range, whole and percent sign around them.
struct NumberReach {
  let parser = NumberParser()

  /// The number at `chunk` with its range end, whole and percent sign, and the chunk after it.
  func number(_ sentence: Sentence, at chunk: Int) -> (ParsedNumber, Int)? {
    let start = sentence.chunks[chunk].tokens.lowerBound
    guard var number = parser.parse(sentence, at: start, joins: !isNameNumber(sentence, chunk)) else { return nil }
    // tâm tư đồng nghiệp: `tư` by itself is four in dates alone.
    if number.tokens.count == 1, number.isSpelled, case .digit(_, true)? = sentence.numeral(start) { return nil }
    var next = sentence.chunk(holding: number.tokens.upperBound, from: chunk)
    // A numeral word may open a longer phrase (`năm học`): the number ends at a chunk's edge.
    guard next >= sentence.count || sentence.chunks[next].tokens.lowerBound == number.tokens.upperBound else {
      return nil
    }
    takePercent(sentence, &number, &next)
    takeRepetition(sentence, number, &next)
    if !takeWhole(sentence, &number, &next) { takeRange(sentence, &number, at: chunk, &next) }
    return (number, next)
  }

  /// `Tổ 12 345 hộ`, `đợt 1 120 buổi`: the number of a name ends before the one that counts; not in `mức 15 000 đồng`.
  private func isNameNumber(_ sentence: Sentence, _ chunk: Int) -> Bool {
    guard let before = sentence.entry(chunk - 1), sentence.kind(chunk + 1) == .number,
      !sentence.digits(sentence.firstToken(chunk + 1)).elementsEqual([0x30, 0x30, 0x30])
    else { return false }
    return sentence.hasAny(chunk - 1, [.strongName, .weakName]) || before.time != nil
  }

  /// `184 (một trăm tám mươi tư) mô hình`: the same number again.
  private func takeRepetition(_ sentence: Sentence, _ number: ParsedNumber, _ next: inout Int) {
    guard sentence.kind(next) == .openBracket, sentence.isNumeric(next + 1),
      let again = parser.parse(sentence, at: sentence.chunks[next + 1].tokens.lowerBound), again.value == number.value,
      again.isSpelled != number.isSpelled
    else { return }
    let close = sentence.chunk(holding: again.tokens.upperBound, from: next)
    if sentence.kind(close) == .closeBracket { next = close + 1 }
  }

  private func takePercent(_ sentence: Sentence, _ number: inout ParsedNumber, _ next: inout Int) {
    guard sentence.kind(next) == .percent || sentence.has(next, .percentWord) else { return }
    number.isPercent = true
    next += 1
  }

  /// The number that begins at a chunk which nothing else has read.
  private func free(_ sentence: Sentence, _ chunk: Int) -> ParsedNumber? {
    guard sentence.kind(chunk) == .number, sentence.chunks[chunk].role == .free else { return nil }
    return parser.parse(sentence, at: sentence.chunks[chunk].tokens.lowerBound)
  }

  /// `12/15 đơn vị`; `12 trong tổng số 15 đơn vị`; `6 trên 10 vụ`
  private func takeWhole(_ sentence: Sentence, _ number: inout ParsedNumber, _ next: inout Int) -> Bool {
    if sentence.kind(next) == .slash, !number.isSpelled {
      guard !number.isPercent, let whole = free(sentence, next + 1), !whole.hasScale else { return false }
      number.of = whole.value
      number.tokens = number.tokens.lowerBound..<whole.tokens.upperBound
      next = sentence.chunk(holding: whole.tokens.upperBound, from: next)
      return true
    }
    let isOutOf = sentence.has(next, .outOf) && sentence.chunks[next].count > 1
    guard isOutOf || sentence.has(next, .per), let whole = free(sentence, next + 1), whole.value >= number.value else {
      return false
    }
    number.of = whole.value
    next = sentence.chunk(holding: whole.tokens.upperBound, from: next)
    return true
  }

  /// `30 - 50`, `từ 30 đến 50`, `mỗi tổ 30 đến 50 hộ`
  private func takeRange(_ sentence: Sentence, _ number: inout ParsedNumber, at chunk: Int, _ next: inout Int) {
    let isFrom = sentence.has(chunk - 1, .since)
    let isPlainTo =
      sentence.chunks[chunk].count == 1 && next == chunk + 1 && CountedNounRules().head(sentence, next + 2) != nil
      && !sentence.verbs(chunk - 1).contains(.change) && sentence.entry(chunk - 1)?.time == nil
    // từ 6.200 đồng đến trên 6.900 đồng/kg
    let isMeasured = isFrom && isUnit(sentence, next) && sentence.has(next + 1, .until)
    let joint = isMeasured ? next + 1 : next
    let isTo = sentence.has(joint, .until) && (isFrom || isPlainTo)
    guard sentence.kind(joint) == .dash || isTo, !number.isSpelled else { return }
    let other = isFrom && sentence.entry(joint + 1)?.bound != nil ? joint + 2 : joint + 1
    guard let second = free(sentence, other), second.hasScale && !number.hasScale || number.value < second.value,
      !isOfName(sentence, chunk, number, second)
    else { return }
    let end = sentence.chunk(holding: second.tokens.upperBound, from: other)
    if isMeasured, sentence.noun(end) != sentence.noun(next) { return }
    if second.hasScale, !number.hasScale,
      let base = parser.digits(sentence, sentence.tokens[second.tokens.lowerBound], isMeasure: true),
      let scaled = scaled(number.value, like: second.value, from: base)
    {
      number.value = scaled
    }
    number.upperEnd = second.value
    number.bound = .range
    number.tokens = number.tokens.lowerBound..<second.tokens.upperBound
    next = sentence.chunk(holding: second.tokens.upperBound, from: next)
    takePercent(sentence, &number, &next)
  }

  private func isUnit(_ sentence: Sentence, _ chunk: Int) -> Bool {
    switch sentence.noun(chunk) {
    case .money, .unitOfMeasure, .length, .extent: true
    default: false
    }
  }

  /// `Tổ 7 - 120 hộ`: a name and what is counted there.
  private func isOfName(_ sentence: Sentence, _ chunk: Int, _ number: ParsedNumber, _ second: ParsedNumber) -> Bool {
    guard !second.hasScale, sentence.hasAny(chunk - 1, [.strongName, .weakName]) else { return false }
    return sentence.chunks[chunk - 1].isCapitalised
      || number.value.multiplied(byPowerOfTen: 1).map { $0 < second.value } ?? true
  }

  /// The first of `5 - 7 triệu` takes the scale of the second.
  private func scaled(_ value: Quantity, like second: Quantity, from base: Quantity) -> Quantity? {
    (1...12).first { base.multiplied(byPowerOfTen: $0) == second }.flatMap(value.multiplied(byPowerOfTen:))
  }
}
