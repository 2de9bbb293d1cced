import Text
import Vocabulary

/// The pieces that go on with a number: scales, groups, words and digits in turn.
extension NumberParser {
  /// The power of ten of a scale word, or of `chục` (`2 chục mô hình`).
  func scale(_ sentence: Sentence, at token: Int) -> Int? {
    switch sentence.numeral(token) {
    case .tens: 1
    case .abbreviation: NumberAbbreviations.exponent(sentence, at: token)
    case let numeral: numeral?.exponent
    }
  }

  /// `hai trăm 50`, `ba triệu 500 nghìn`: a number in words that goes on in digits.
  func digitsBehind(_ sentence: Sentence, _ number: ParsedNumber) -> ParsedNumber {
    let last = number.tokens.upperBound - 1
    guard number.tokens.count > 1, let exponent = sentence.numeral(last)?.exponent else { return number }
    let (value, next) = continueScaled(sentence, number.value, lastExponent: exponent, from: last + 1)
    var number = number
    number.value = value
    number.tokens = number.tokens.lowerBound..<next
    return number
  }

  /// What follows a scale word and is smaller: `5 trăm nghìn`, `2 trăm 50 triệu`, `500 nghìn`, `5 trăm`; behind a
  /// thousand also `250`, behind a hundred `50`.
  func part(
    _ sentence: Sentence, at start: Int, below exponent: Int
  ) -> (value: Quantity, exponent: Int, next: Int)? {
    guard start < sentence.tokens.count, sentence.tokens[start].kind == .number,
      var value = digits(sentence, sentence.tokens[start])
    else { return nil }
    var next = start + 1
    var power = 0
    if exponent > 2, sentence.numeral(next)?.exponent == 2, let hundreds = value.multiplied(byPowerOfTen: 2) {
      value = hundreds
      power = 2
      next += 1
      if let scale = sentence.numeral(next + 1)?.exponent, scale > 2, scale < exponent,
        sentence.tokens[next].kind == .number, let rest = digits(sentence, sentence.tokens[next]), rest < Quantity(100),
        let sum = value.adding(rest)
      {
        value = sum
        next += 1
      }
    }
    if let scale = sentence.numeral(next)?.exponent, scale > 2, scale < exponent,
      let scaled = value.multiplied(byPowerOfTen: scale)
    {
      return (scaled, scale, next + 1)
    }
    if power > 0 { return (value, power, next) }
    let length = sentence.digits(sentence.tokens[start]).count
    let isRest = exponent == 2 && length == 2 || exponent == 3 && length == 3
    return isRest && isPlain(sentence, sentence.tokens[start]) ? (value, 0, next) : nil
  }

  /// `14, 605 tỷ`: a blank slipped in behind the decimal mark.
  func spacedDecimal(_ sentence: Sentence, _ whole: Quantity, from mark: Int) -> (value: Quantity, next: Int)? {
    let tokens = sentence.tokens
    guard mark + 2 < tokens.count, tokens[mark].kind == .comma, tokens[mark].isGlued, tokens[mark + 1].kind == .number,
      whole.scale == 0, sentence.digits(tokens[mark + 1]).count == 3, isPlain(sentence, tokens[mark + 1]),
      let exponent = sentence.numeral(mark + 2)?.exponent, exponent >= 6, let part = digits(sentence, tokens[mark + 1]),
      let sum = whole.adding(Quantity(significand: part.significand, scale: 3))
    else { return nil }
    return (sum, mark + 2)
  }

  /// Whether a token of three digits stands behind one space, so that it goes on with the number before it.
  func isThousandsGroup(_ sentence: Sentence, _ index: Int, after start: Int) -> Bool {
    let tokens = sentence.tokens
    guard tokens[index].kind == .number, isPlain(sentence, tokens[index - 1]), isPlain(sentence, tokens[index]) else {
      return false
    }
    let first = sentence.digits(tokens[start])
    let gap = sentence.text[tokens[index - 1].range.upperBound..<tokens[index].range.lowerBound]
    return first.count <= 3 && first.first != 0x30 && sentence.digits(tokens[index]).count == 3 && isOneSpace(gap)
  }

  /// A blank, or a no-break or narrow space; a tab parts columns.
  private func isOneSpace(_ gap: ArraySlice<UInt8>) -> Bool {
    gap.elementsEqual([0x20]) || gap.elementsEqual([0xC2, 0xA0]) || gap.count == 3 && gap.starts(with: [0xE2, 0x80])
  }
}
