import Text
import Vocabulary

/// Reads numbers in digits, numeral words and mixtures (`2 nghìn 5 trăm`, `1,5 triệu`, `một trăm linh năm`).
struct NumberParser {
  /// The number that begins at token `start`; `nil` where there is none or it leaves the range of `Int64`.
  ///
  /// - Parameter joins: whether groups of three digits behind it, parted by a blank, may be its thousands.
  func parse(_ sentence: Sentence, at start: Int, joins: Bool = true) -> ParsedNumber? {
    let whole =
      sentence.tokens[start].kind == .number
      ? digits(sentence, at: start, joins: joins) : words(sentence, at: start).map { digitsBehind(sentence, $0) }
    return whole.map { decimal(sentence, $0) ?? $0 }
  }

  private func words(_ sentence: Sentence, at start: Int) -> ParsedNumber? {
    var words = NumeralWords(sentence)
    return words.parse(at: start)
  }

  /// `hai phẩy năm`, `1 phẩy 23 triệu`: the number with the decimals that follow in words.
  private func decimal(_ sentence: Sentence, _ whole: ParsedNumber) -> ParsedNumber? {
    let mark = whole.tokens.upperBound
    guard sentence.numeral(mark) == .point, whole.value.scale == 0, !whole.hasScale,
      let fraction = fraction(sentence, at: mark + 1),
      let value = whole.value.adding(Quantity(significand: fraction.significand, scale: fraction.length))
    else { return nil }
    var number = whole
    number.value = value
    number.tokens = whole.tokens.lowerBound..<fraction.next
    number.isBareOne = false
    if let exponent = sentence.numeral(fraction.next)?.exponent, let scaled = value.multiplied(byPowerOfTen: exponent) {
      let (sum, next) = continueScaled(sentence, scaled, lastExponent: exponent, from: fraction.next + 1)
      number.value = sum
      number.tokens = whole.tokens.lowerBound..<next
      number.hasScale = true
    }
    return number
  }

  /// Decimals: `23`, `không năm`, `hai mươi ba`.
  private func fraction(
    _ sentence: Sentence, at start: Int
  ) -> (significand: Int64, length: UInt8, next: Int)? {
    guard start < sentence.tokens.count else { return nil }
    let token = sentence.tokens[start]
    if token.kind == .number {
      guard isPlain(sentence, token), sentence.digits(token).count <= 9 else { return nil }
      let digits = sentence.digits(token)
      let value = digits.reduce(Int64(0)) { $0 * 10 + Int64($1 - 0x30) }
      return (value, UInt8(digits.count), start + 1)
    }
    var digits: [Int] = []
    var index = start
    if sentence.numeral(index) == .ten {
      digits.append(1)
      index += 1
    }
    while digits.count < 9, case .digit(let digit, _)? = sentence.numeral(index) {
      digits.append(digit)
      index += 1
      if digits.count == 1, sentence.numeral(index) == .tens {
        index += 1
        // hai mươi: the digit that may follow is the second decimal.
        guard case .digit(1..., _)? = sentence.numeral(index) else { break }
      }
    }
    guard !digits.isEmpty else { return nil }
    return (digits.reduce(Int64(0)) { $0 * 10 + Int64($1) }, UInt8(digits.count), index)
  }

  /// What the digits of one token mean by themselves.
  ///
  /// Groups of three after `.` are thousands; after `,` likewise where there are several or where the number is whole
  /// by what follows; else `,` is the decimal mark, and a single `.` with another group length too.
  func digits(_ sentence: Sentence, _ token: Token, isMeasure: Bool = false) -> Quantity? {
    let bytes = sentence.digits(token)
    var groups = DigitGroups()
    for byte in bytes { groups.take(byte) }
    guard let fractionFrom = groups.fractionFrom(isMeasure: isMeasure, leadsWithZero: bytes.first == 0x30) else {
      return nil
    }
    var significand: Int64 = 0
    var scale: UInt8 = 0
    var group = 0
    for byte in bytes {
      if byte == 0x2E || byte == 0x2C {
        group += 1
        continue
      }
      let (product, over) = significand.multipliedReportingOverflow(by: 10)
      let (sum, carry) = product.addingReportingOverflow(Int64(byte - 0x30))
      if over || carry { return nil }
      significand = sum
      if group >= fractionFrom { scale += 1 }
    }
    return Quantity(significand: significand, scale: scale)
  }

  private func digits(_ sentence: Sentence, at start: Int, joins: Bool) -> ParsedNumber? {
    let tokens = sentence.tokens
    var index = start + 1
    let next = index < tokens.count ? tokens[index] : nil
    let isMeasure = scale(sentence, at: index) != nil || next?.kind == .percent
    guard var value = digits(sentence, tokens[start], isMeasure: isMeasure) else { return nil }
    var hasScale = false
    // 15 000: a space between thousands.
    while index < tokens.count, joins, isThousandsGroup(sentence, index, after: start),
      let more = digits(sentence, tokens[index]), let joined = value.multiplied(byPowerOfTen: 3)?.adding(more)
    {
      value = joined
      index += 1
    }
    if let (decimal, next) = spacedDecimal(sentence, value, from: index) {
      value = decimal
      index = next
    }
    let scale = self.scale(sentence, at: index)
    if let scale, index == start + 1 || index == start + 3 {
      guard let scaled = value.multiplied(byPowerOfTen: scale) else { return nil }
      hasScale = true
      let last = NumberAbbreviations.end(sentence, at: index)
      (value, index) = continueScaled(sentence, scaled, lastExponent: scale, from: last)
    }
    return ParsedNumber(value: value, tokens: start..<index, hasScale: hasScale)
  }

  func isPlain(_ sentence: Sentence, _ token: Token) -> Bool {
    !token.range.contains { sentence.text[$0] == 0x2E || sentence.text[$0] == 0x2C }
  }

  /// After a scale word: `5 trăm`, `500 triệu`, `rưỡi`, a further scale (`nghìn tỷ`).
  func continueScaled(
    _ sentence: Sentence, _ value: Quantity, lastExponent: Int, from start: Int
  ) -> (Quantity, Int) {
    var value = value
    var index = start
    var exponent = lastExponent
    while index < sentence.tokens.count {
      let current = sentence.numeral(index)
      if let further = current?.exponent, further > exponent || further == 9 {
        // nghìn tỷ, trăm triệu
        guard let scaled = value.multiplied(byPowerOfTen: further) else { break }
        value = scaled
        exponent += further
        index += 1
        continue
      }
      if current == .half, let half = Quantity(5).multiplied(byPowerOfTen: exponent - 1), let sum = value.adding(half) {
        return (sum, index + 1)
      }
      guard let part = part(sentence, at: index, below: exponent), let sum = value.adding(part.value) else { break }
      value = sum
      exponent = part.exponent
      index = part.next
    }
    return (value, index)
  }
}

extension Sentence {
  /// A sign of money that is no word, as `₫`.
  func isMoneySign(_ chunk: Int) -> Bool {
    indices.contains(chunk) && noun(chunk) == .money
      && Characters.of(text[firstToken(chunk).range.lowerBound]) != .letter
  }

  /// The digits and marks of a number as ASCII.
  func digits(_ token: Token) -> [UInt8] { Characters.number(text[token.range]) }

  /// What a token is as a numeral word.
  func numeral(_ token: Int) -> Numeral? {
    tokens.indices.contains(token) && tokens[token].kind == .word ? lexicon.numeral(tokens[token].word) : nil
  }
}
