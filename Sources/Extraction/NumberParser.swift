/// A number as written, and how it was written.
struct ParsedNumber {
  var value: Quantity
  var upperEnd: Quantity?
  var of: Quantity?
  var bound: Bound = .exact
  /// Tokens from the first digit or numeral word to the last.
  var tokens: Range<Int>
  var isPercent = false
  /// Written in numeral words from the start.
  var isSpelled = false
  /// The numeral words are just `một`.
  var isBareOne = false
  /// A scale word follows the digits (`610 nghìn`).
  var hasScale = false
}

/// Reads numbers in digits, numeral words and mixtures (`2 nghìn 5 trăm`, `1,5 triệu`, `một trăm linh năm`).
struct NumberParser {
  let lexicon: CompiledLexicon

  /// The number that begins at token `start`; `nil` where there is none or it leaves the range of `Int64`.
  func parse(_ text: UnsafeBufferPointer<UInt8>, _ tokens: UnsafeBufferPointer<Token>, at start: Int) -> ParsedNumber? {
    let whole = tokens[start].kind == .number ? parseDigits(text, tokens, at: start) : parseWords(tokens, at: start)
    return whole.map { decimal(text, tokens, $0) ?? $0 }
  }

  /// `hai phẩy năm`, `1 phẩy 23 triệu`: the number with the decimals that follow in words.
  private func decimal(
    _ text: UnsafeBufferPointer<UInt8>, _ tokens: UnsafeBufferPointer<Token>, _ whole: ParsedNumber
  ) -> ParsedNumber? {
    let mark = whole.tokens.upperBound
    guard mark + 1 < tokens.count, numeral(tokens[mark]) == Numeral.point, whole.value.scale == 0, !whole.hasScale,
      let fraction = fraction(text, tokens, at: mark + 1),
      let value = whole.value.adding(Quantity(significand: fraction.significand, scale: fraction.length))
    else { return nil }
    var number = whole
    number.value = value
    number.tokens = whole.tokens.lowerBound..<fraction.next
    number.isBareOne = false
    if fraction.next < tokens.count, let exponent = Numeral.exponent(numeral(tokens[fraction.next])),
      let scaled = value.multiplied(byPowerOfTen: exponent)
    {
      let (sum, next) = continueScaled(text, tokens, scaled, lastExponent: exponent, from: fraction.next + 1)
      number.value = sum
      number.tokens = whole.tokens.lowerBound..<next
      number.hasScale = true
    }
    return number
  }

  /// Decimals: `23`, `không năm`, `hai mươi ba`.
  private func fraction(
    _ text: UnsafeBufferPointer<UInt8>, _ tokens: UnsafeBufferPointer<Token>, at start: Int
  ) -> (significand: Int64, length: UInt8, next: Int)? {
    if tokens[start].kind == .number {
      guard isPlain(text, tokens[start]), tokens[start].range.count <= 9 else { return nil }
      let value = text[tokens[start].range].reduce(Int64(0)) { $0 * 10 + Int64($1 - 0x30) }
      return (value, UInt8(tokens[start].range.count), start + 1)
    }
    var value: Int64 = 0
    var length: UInt8 = 0
    var index = start
    if numeral(tokens[index]) == Numeral.ten {
      value = 1
      length = 1
      index += 1
    }
    let hasTen = length == 1
    while index < tokens.count, length < 9, case let digit = numeral(tokens[index]), (0...9).contains(digit) {
      value = value * 10 + Int64(digit)
      length += 1
      index += 1
      if length == 1, index < tokens.count, numeral(tokens[index]) == Numeral.tens {
        index += 1
        // hai mươi: the digit that may follow is the second decimal.
        guard index < tokens.count, (1...9).contains(numeral(tokens[index])) else { return (value, 1, index) }
      }
    }
    if hasTen, length == 1 { return (1, 1, index) }
    return length > 0 ? (value, length, index) : nil
  }

  /// What the digits of one token mean by themselves.
  ///
  /// Groups of three after `.` are thousands; after `,` likewise where there are several or where the number is whole
  /// by what follows (`decides`); else `,` is the decimal mark, and a single `.` with another group length too.
  func digits(_ text: UnsafeBufferPointer<UInt8>, _ token: Token, isMeasure: Bool = false) -> Quantity? {
    var groups = DigitGroups()
    for index in token.range { groups.take(text[index]) }
    guard let fractionFrom = groups.fractionFrom(isMeasure: isMeasure, leadsWithZero: text[Int(token.start)] == 0x30)
    else {
      return nil
    }
    var significand: Int64 = 0
    var scale: UInt8 = 0
    var group = 0
    for index in token.range {
      if text[index] == 0x2E || text[index] == 0x2C {
        group += 1
        continue
      }
      let (product, over) = significand.multipliedReportingOverflow(by: 10)
      let (sum, carry) = product.addingReportingOverflow(Int64(text[index] - 0x30))
      if over || carry { return nil }
      significand = sum
      if group >= fractionFrom { scale += 1 }
    }
    return Quantity(significand: significand, scale: scale)
  }

  private func numeral(_ token: Token) -> Int8 {
    Int(token.word) < lexicon.numerals.count ? lexicon.numerals[Int(token.word)] : -1
  }

  private func parseDigits(_ text: UnsafeBufferPointer<UInt8>, _ tokens: UnsafeBufferPointer<Token>, at start: Int)
    -> ParsedNumber?
  {
    var index = start + 1
    let next = index < tokens.count ? tokens[index] : nil
    let scale = next.flatMap { Numeral.exponent(numeral($0)) }
    let isPercent = next?.kind == .percent
    guard var value = digits(text, tokens[start], isMeasure: scale != nil || isPercent) else { return nil }
    var hasScale = false
    // 15 000: a space between thousands.
    while index < tokens.count, tokens[index].kind == .number, tokens[start].end - tokens[start].start <= 3,
      tokens[index].end - tokens[index].start == 3, tokens[index].start - tokens[index - 1].end <= 2,
      isPlain(text, tokens[index - 1]), isPlain(text, tokens[index]), text[Int(tokens[start].start)] != 0x30,
      let more = digits(text, tokens[index]), let joined = value.multiplied(byPowerOfTen: 3)?.adding(more)
    {
      value = joined
      index += 1
    }
    if let scale, index == start + 1 {
      guard let scaled = value.multiplied(byPowerOfTen: scale) else { return nil }
      value = scaled
      index += 1
      hasScale = true
      (value, index) = continueScaled(text, tokens, value, lastExponent: scale, from: index)
    }
    return ParsedNumber(value: value, tokens: start..<index, hasScale: hasScale)
  }

  private func isPlain(_ text: UnsafeBufferPointer<UInt8>, _ token: Token) -> Bool {
    !token.range.contains { text[$0] == 0x2E || text[$0] == 0x2C }
  }

  /// After a scale word: `5 trăm`, `500 triệu`, `rưỡi`, a further scale (`nghìn tỷ`), or a lone digit (`triệu tư`).
  private func continueScaled(
    _ text: UnsafeBufferPointer<UInt8>?, _ tokens: UnsafeBufferPointer<Token>, _ value: Quantity, lastExponent: Int,
    from start: Int
  ) -> (Quantity, Int) {
    var value = value
    var index = start
    var exponent = lastExponent
    while index < tokens.count {
      let current = numeral(tokens[index])
      if let further = Numeral.exponent(current), further > exponent || further == 9 {
        // nghìn tỷ, trăm triệu
        guard let scaled = value.multiplied(byPowerOfTen: further) else { break }
        value = scaled
        exponent += further
        index += 1
        continue
      }
      if current == Numeral.half, let half = Quantity(5).multiplied(byPowerOfTen: exponent - 1),
        let sum = value.adding(half)
      {
        value = sum
        index += 1
        break
      }
      if let text, tokens[index].kind == .number, index + 1 < tokens.count,
        let smaller = Numeral.exponent(numeral(tokens[index + 1])), smaller < exponent,
        let part = digits(text, tokens[index]), let scaled = part.multiplied(byPowerOfTen: smaller),
        let sum = value.adding(scaled), !tokens[index + 1].isGlued || smaller > 0
      {
        value = sum
        exponent = smaller
        index += 2
        continue
      }
      break
    }
    return (value, index)
  }

  /// Numeral words, read left to right; needs at least one digit word, `mười`, or a multiplier with `nửa`-like lead.
  private func parseWords(_ tokens: UnsafeBufferPointer<Token>, at start: Int) -> ParsedNumber? {
    var total: Int64 = 0
    var section: Int64 = 0
    var digit: Int64 = -1
    var index = start
    var lastExponent = 0
    var joined = false
    var result: Quantity?
    loop: while index < tokens.count, tokens[index].kind == .word {
      let current = numeral(tokens[index])
      switch current {
      case 0...9:
        if digit >= 0 { break loop }
        // mười năm, hai mươi năm: years; behind a ten, five is `lăm`.
        if section > 0, lastExponent == 1, tokens[index].word == lexicon.five { break loop }
        digit = Int64(current)
      case Numeral.ten:
        if digit >= 0 { break loop }
        section += 10
        digit = -1
        // mười tư: the digit that follows adds to the ten.
        lastExponent = 1
      case Numeral.tens:
        if digit < 0 {
          guard index == start else { break loop }
          // mươi, chục by themselves: ten.
          digit = 1
        }
        section += digit * 10
        digit = -1
        lastExponent = 1
      case Numeral.hundred:
        if digit < 0 {
          guard index == start else { break loop }
          digit = 1
        }
        section += digit * 100
        digit = -1
        lastExponent = 2
      case Numeral.joint:
        guard index > start, index + 1 < tokens.count, (1...9).contains(numeral(tokens[index + 1])), !joined else {
          break loop
        }
        joined = true
      case Numeral.thousand, Numeral.tenThousand, Numeral.million, Numeral.billion:
        let exponent = Numeral.exponent(current)!
        var amount = section + max(digit, 0)
        if amount == 0 {
          guard index == start || lastExponent >= 3 else { break loop }
          if lastExponent >= 3 {
            // nghìn tỷ
            amount = total
            total = 0
          } else {
            amount = 1
          }
        }
        var power: Int64 = 1
        for _ in 0..<exponent { power *= 10 }
        let (product, overflow) = amount.multipliedReportingOverflow(by: power)
        if overflow { return nil }
        let (sum, carry) = total.addingReportingOverflow(product)
        if carry { return nil }
        total = sum
        section = 0
        digit = -1
        joined = false
        lastExponent = exponent
      case Numeral.half:
        guard index > start, lastExponent >= 1, digit < 0 else { break loop }
        var power: Int64 = 5
        for _ in 1..<lastExponent { power *= 10 }
        result = Quantity(total + section + power)
        index += 1
        break loop
      default: break loop
      }
      index += 1
    }
    guard index > start else { return nil }
    var last = Int64(0)
    if digit >= 0 {
      // một triệu tư: a lone digit after a scale counts the next lower power; after linh or mươi it is a unit.
      if lastExponent >= 2, !joined, section % 100 == 0, section == 0 || lastExponent == 2 {
        var power: Int64 = 1
        for _ in 1..<lastExponent { power *= 10 }
        last = digit * power
      } else {
        last = digit
      }
    }
    let value = result ?? Quantity(total + section + last)
    let isOne = index == start + 1 && value == Quantity(1)
    return ParsedNumber(
      value: value, tokens: start..<index, isSpelled: true, isBareOne: isOne, hasScale: lastExponent >= 2)
  }
}
