import Vocabulary

/// Reads a text that is an amount of money with its currency: `$1,42`, `không quá 7.000 đồng`, `2 đô la và 23 xen`,
/// `từ 1000 đến 2000 đồng`.
public struct AmountReader: SentenceRule, Sendable {
  let lexicon: CompiledLexicon
  /// ISO code by lower-case name or sign without spaces.
  private let currencies: [String: String]

  private static let from: StaticWords = ["từ"]
  private static let until: StaticWords = ["đến", "tới"]
  private static let between: StaticWords = ["giữa"]
  private static let and: StaticWords = ["và"]

  /// Builds the automaton; the currencies are the lexicon's.
  public init(vocabulary: Vocabulary) {
    lexicon = CompiledLexicon(vocabulary: vocabulary)
    var currencies: [String: String] = [:]
    for entry in vocabulary.lexicon.entries where entry.category == "currency" {
      for phrase in entry.phrases { currencies[phrase.lowercased().filter { $0 != " " }] = entry.value }
    }
    self.currencies = currencies
  }

  /// The amount that a text is; `nil` where it is none.
  ///
  /// - Parameter text: in Normalization Form C.
  public func read(_ text: String) -> Amount? {
    let bytes = Array(separated(text).utf8)
    return bytes.withUnsafeBufferPointer { text in
      let storage = SentenceStorage()
      return withExtendedLifetime(storage) {
        amount(text, Chunker(lexicon: lexicon).chunk(text, 0..<text.count, into: storage))
      }
    }
  }

  private func amount(_ text: UnsafeBufferPointer<UInt8>, _ sentence: Sentence) -> Amount? {
    let tokens = sentence.tokens
    var bound = Bound.exact
    var chunk = 0
    while chunk < sentence.chunks.count, let qualifier = term(sentence, chunk)?.bound {
      if bound == .exact || bound == .about { bound = qualifier }
      chunk += 1
    }
    guard chunk < sentence.chunks.count else { return nil }
    var index = Int(sentence.chunks[chunk].token)
    let isBetween = Self.between.contains(text, tokens[index].range)
    if isBetween || Self.from.contains(text, tokens[index].range) { index += 1 }
    guard var first = money(text, tokens, at: index) else { return nil }
    index = first.next
    var upperEnd: Quantity?
    let joint = isBetween ? Self.and : Self.until
    if index + 1 < tokens.count, tokens[index].kind == .dash || joint.contains(text, tokens[index].range),
      let second = money(text, tokens, at: index + 1), first.value < second.value
    {
      upperEnd = second.value
      bound = .range
      index = second.next
      first.currency = first.currency ?? second.currency
    }
    let last = sentence.chunk(holding: index, from: 0)
    if last < sentence.chunks.count, let suffix = term(sentence, last)?.suffix {
      bound = suffix
      index += Int(sentence.chunks[last].count)
    }
    if index < tokens.count, tokens[index].kind == .period { index += 1 }
    guard index == tokens.count, let currency = first.currency else { return nil }
    return Amount(currency: currency, value: first.value, upperEnd: upperEnd, bound: bound)
  }

  /// A number with a currency before or after it, and its cents; the currency of a range's lower end may be missing.
  private func money(
    _ text: UnsafeBufferPointer<UInt8>, _ tokens: UnsafeBufferPointer<Token>, at start: Int
  ) -> (currency: String?, value: Quantity, next: Int)? {
    let number = TextNumber(parser: NumberParser(lexicon: lexicon))
    if let (currency, next) = currency(text, tokens, at: start) {
      let first = next < tokens.count && tokens[next].kind == .period ? next + 1 : next
      return number.parse(text, tokens, at: first).map { (currency, $0.value, $0.next) }
    }
    guard let (value, afterNumber) = number.parse(text, tokens, at: start) else { return nil }
    guard let (currency, next) = currency(text, tokens, at: afterNumber) else { return (nil, value, afterNumber) }
    if currency != "VND", let (cents, end) = cents(text, tokens, at: next), let sum = value.adding(cents) {
      return (currency, sum, end)
    }
    return (currency, value, next)
  }

  /// `và 23 xen`, `23 xu`, or a bare `23` at the end.
  private func cents(
    _ text: UnsafeBufferPointer<UInt8>, _ tokens: UnsafeBufferPointer<Token>, at start: Int
  ) -> (value: Quantity, next: Int)? {
    guard start < tokens.count else { return nil }
    let isJoined = Self.and.contains(text, tokens[start].range)
    let number = NumberParser(lexicon: lexicon)
    let first = isJoined ? start + 1 : start
    guard first < tokens.count,
      let count = number.parse(text, tokens, at: first), count.value < Quantity(100), count.value.scale == 0
    else { return nil }
    let value = Quantity(significand: count.value.significand, scale: 2)
    if let (unit, next) = currency(text, tokens, at: count.tokens.upperBound) {
      return unit == "cent" ? (value, next) : nil
    }
    return !isJoined && count.tokens.upperBound == tokens.count ? (value, tokens.count) : nil
  }

  /// The longest currency name or sign at a token.
  private func currency(
    _ text: UnsafeBufferPointer<UInt8>, _ tokens: UnsafeBufferPointer<Token>, at start: Int
  ) -> (code: String, next: Int)? {
    for end in stride(from: min(start + 4, tokens.count), to: start, by: -1) {
      let words = tokens[start..<end].map { String(decoding: text[$0.range], as: UTF8.self).lowercased() }
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
