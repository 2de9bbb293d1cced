import Text
import Vocabulary

/// Reads a text that is an amount of money with its currency: `$1,42`, `không quá 7.000 đồng`, `2 đô la và 23 xen`,
/// `từ 1000 đến 2000 đồng`.
public struct AmountReader: Sendable {
  private let chunker: Chunker
  /// ISO code by lower-case name or sign without spaces.
  private let currencies: [String: String]

  /// Builds the automaton; the currencies are the lexicon's.
  public init(vocabulary: Vocabulary) {
    chunker = Chunker(lexicon: vocabulary.lexicon)
    currencies = vocabulary.lexicon.currencies
  }

  /// The amount that a text is; `nil` where it is none.
  ///
  /// - Parameter text: in Normalization Form C.
  public func read(_ text: String) -> Amount? {
    let bytes = Array(separated(text).utf8)
    return amount(chunker.chunk(bytes, 0..<bytes.count))
  }

  private func amount(_ sentence: Sentence) -> Amount? {
    var bound = Bound.exact
    var chunk = 0
    while chunk < sentence.chunks.count, let qualifier = sentence.entry(chunk)?.bound {
      if bound == .exact || bound == .about { bound = qualifier }
      chunk += 1
    }
    guard chunk < sentence.chunks.count else { return nil }
    var index = sentence.chunks[chunk].tokens.lowerBound
    let isBetween = sentence.lexicon.isWord(sentence.tokens[index].word, .between)
    if isBetween || sentence.lexicon.isWord(sentence.tokens[index].word, .since) { index += 1 }
    guard var first = money(sentence, at: index) else { return nil }
    index = first.next
    var upperEnd: Quantity?
    let joint: Role = isBetween ? .joint : .until
    if index + 1 < sentence.tokens.count,
      sentence.tokens[index].kind == .dash || sentence.lexicon.isWord(sentence.tokens[index].word, joint),
      let second = money(sentence, at: index + 1), first.value < second.value
    {
      upperEnd = second.value
      bound = .range
      index = second.next
      first.currency = first.currency ?? second.currency
    }
    let last = sentence.chunk(holding: index, from: 0)
    if last < sentence.chunks.count, let suffix = sentence.entry(last)?.suffix {
      bound = suffix
      index += sentence.chunks[last].count
    }
    if index < sentence.tokens.count, sentence.tokens[index].kind == .period { index += 1 }
    guard index == sentence.tokens.count, let currency = first.currency else { return nil }
    return Amount(currency: currency, value: first.value, upperEnd: upperEnd, bound: bound)
  }

  /// A number with a currency before or after it, and its cents; the currency of a range's lower end may be missing.
  private func money(
    _ sentence: Sentence, at start: Int
  ) -> (currency: String?, value: Quantity, next: Int)? {
    let number = TextNumber()
    if let (currency, next) = currency(sentence, at: start) {
      let first = next < sentence.tokens.count && sentence.tokens[next].kind == .period ? next + 1 : next
      return number.parse(sentence, at: first).map { (currency, $0.value, $0.next) }
    }
    guard let (value, afterNumber) = number.parse(sentence, at: start) else { return nil }
    guard let (currency, next) = currency(sentence, at: afterNumber) else { return (nil, value, afterNumber) }
    if currency != "VND", let (cents, end) = cents(sentence, at: next), let sum = value.adding(cents) {
      return (currency, sum, end)
    }
    return (currency, value, next)
  }

  /// `và 23 xen`, `23 xu`, or a bare `23` at the end.
  private func cents(
    _ sentence: Sentence, at start: Int
  ) -> (value: Quantity, next: Int)? {
    guard start < sentence.tokens.count else { return nil }
    let isJoined = sentence.lexicon.isWord(sentence.tokens[start].word, .and)
    let number = NumberParser()
    let first = isJoined ? start + 1 : start
    guard first < sentence.tokens.count,
      let count = number.parse(sentence, at: first), count.value < Quantity(100), count.value.scale == 0
    else { return nil }
    let value = Quantity(significand: count.value.significand, scale: 2)
    if let (unit, next) = currency(sentence, at: count.tokens.upperBound) {
      return unit == "cent" ? (value, next) : nil
    }
    return !isJoined && count.tokens.upperBound == sentence.tokens.count ? (value, sentence.tokens.count) : nil
  }

  /// The longest currency name or sign at a token.
  private func currency(
    _ sentence: Sentence, at start: Int
  ) -> (code: String, next: Int)? {
    for end in stride(from: min(start + 4, sentence.tokens.count), to: start, by: -1) {
      let words = (start..<end).map { sentence.string(ofToken: $0).lowercased() }
      if let code = currencies[words.joined()] { return (code, end) }
    }
    return nil
  }

  /// The text with a space between a currency's letters and the digits after them (`USD1,23`).
  private func separated(_ text: String) -> String {
    var result = ""
    var letters = ""
    for character in text {
      if character.isNumber, currencies[letters.lowercased()] != nil { result += " " }
      letters = character.isLetter ? letters + String(character) : ""
      result.append(character)
    }
    return result
  }
}
