import Text
import Vocabulary

/// Reads a number in numeral words, from left to right: `một nghìn hai trăm linh năm`, `hai mươi tư`, `triệu rưỡi`.
struct NumeralWords {
  private let sentence: Sentence
  /// What the scales read so far make.
  private var total: Int64 = 0
  /// Hundreds, tens and units before the next scale.
  private var section: Int64 = 0
  /// A digit that waits for what it multiplies.
  private var digit: Int64?
  private var lastExponent = 0
  private var isJoined = false
  private var start = 0
  private var index = 0
  private var half: Int64 = 0

  init(_ sentence: Sentence) { self.sentence = sentence }

  /// The number that begins at a token; `nil` where there is none.
  mutating func parse(at start: Int) -> ParsedNumber? {
    self.start = start
    index = start
    while let numeral = sentence.numeral(index) {
      guard take(numeral) else { break }
      index += 1
      if half > 0 { break }
    }
    guard index > start, let value = value() else { return nil }
    let isOne = index == start + 1 && value == Quantity(1)
    return ParsedNumber(
      value: value, tokens: start..<index, isSpelled: true, isBareOne: isOne, hasScale: lastExponent >= 2)
  }

  private func value() -> Quantity? {
    var last = digit ?? 0
    // một triệu tư: a lone digit after a scale counts the next lower power; after linh or mươi it is a unit.
    if digit != nil, lastExponent >= 2, !isJoined, section == 0 || lastExponent == 2 && section % 100 == 0 {
      for _ in 1..<lastExponent { last *= 10 }
    }
    let (partial, over) = total.addingReportingOverflow(section)
    let (sum, carry) = partial.addingReportingOverflow(last + half)
    return over || carry ? nil : Quantity(sum)
  }

  /// Takes a numeral in; false where the number ends before it.
  private mutating func take(_ numeral: Numeral) -> Bool {
    switch numeral {
    case .digit(let value, _): return takeDigit(value)
    case .ten:
      guard digit == nil else { return false }
      section += 10
      // mười tư: the digit that follows adds to the ten.
      lastExponent = 1
      return true
    case .tens: return multiply(by: 10, exponent: 1)
    case .scale(2): return multiply(by: 100, exponent: 2)
    case .scale(let exponent): return takeScale(exponent)
    case .joint:
      guard index > start, case .digit(1..., _)? = sentence.numeral(index + 1), !isJoined else { return false }
      isJoined = true
      return true
    case .half: return takeHalf()
    case .point, .abbreviation: return false
    }
  }

  private mutating func takeDigit(_ value: Int) -> Bool {
    guard digit == nil else { return false }
    // mười năm, hai mươi năm: years; behind a ten, five is `lăm`.
    if section > 0, lastExponent == 1, sentence.tokens[index].word == sentence.lexicon.five { return false }
    digit = Int64(value)
    return true
  }

  /// mươi, chục and trăm; by themselves they are ten and a hundred.
  private mutating func multiply(by factor: Int64, exponent: Int) -> Bool {
    guard digit != nil || index == start else { return false }
    section += (digit ?? 1) * factor
    digit = nil
    lastExponent = exponent
    return true
  }

  private mutating func takeScale(_ exponent: Int) -> Bool {
    var amount = section + (digit ?? 0)
    if amount == 0 {
      guard index == start || lastExponent >= 3 else { return false }
      // nghìn tỷ
      amount = lastExponent >= 3 ? total : 1
      if lastExponent >= 3 { total = 0 }
    }
    var power: Int64 = 1
    for _ in 0..<exponent { power *= 10 }
    let (product, overflow) = amount.multipliedReportingOverflow(by: power)
    let (sum, carry) = total.addingReportingOverflow(product)
    if overflow || carry { return false }
    total = sum
    section = 0
    digit = nil
    isJoined = false
    lastExponent = exponent
    return true
  }

  private mutating func takeHalf() -> Bool {
    guard index > start, lastExponent >= 1, digit == nil else { return false }
    half = 5
    for _ in 1..<lastExponent { half *= 10 }
    return true
  }
}
