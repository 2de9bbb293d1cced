/// Reads a number in a text that stands by itself, where more forms are safe than inside an article: a metric suffix
/// (`100K`; in an article `4G` and `2K` are names) and a missing nought (`,77`).
struct TextNumber {
  let parser: NumberParser

  /// The number at token `start` and the token after it.
  func parse(
    _ text: UnsafeBufferPointer<UInt8>, _ tokens: UnsafeBufferPointer<Token>, at start: Int
  ) -> (value: Quantity, next: Int)? {
    guard start < tokens.count else { return nil }
    if tokens[start].kind == .comma || tokens[start].kind == .period { return fraction(text, tokens, after: start) }
    if tokens[start].kind == .number, let power = suffix(text, tokens, at: start + 1) {
      guard let value = parser.digits(text, tokens[start], isMeasure: true)?.multiplied(byPowerOfTen: power) else {
        return nil
      }
      return (value, start + 2)
    }
    return parser.parse(text, tokens, at: start).map { ($0.value, $0.tokens.upperBound) }
  }

  /// `,77`
  private func fraction(
    _ text: UnsafeBufferPointer<UInt8>, _ tokens: UnsafeBufferPointer<Token>, after mark: Int
  ) -> (value: Quantity, next: Int)? {
    guard mark + 1 < tokens.count, tokens[mark + 1].kind == .number, tokens[mark + 1].isGlued,
      tokens[mark + 1].range.count <= 9
    else { return nil }
    var significand: Int64 = 0
    for byte in text[tokens[mark + 1].range] {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      significand = significand * 10 + Int64(byte - 0x30)
    }
    let value = Quantity(significand: significand, scale: UInt8(tokens[mark + 1].range.count))
    guard let power = suffix(text, tokens, at: mark + 2) else { return (value, mark + 2) }
    return value.multiplied(byPowerOfTen: power).map { ($0, mark + 3) }
  }

  /// The power of ten of a glued `K`, `M` or `G`.
  private func suffix(_ text: UnsafeBufferPointer<UInt8>, _ tokens: UnsafeBufferPointer<Token>, at index: Int) -> Int? {
    guard index < tokens.count, tokens[index].kind == .word, tokens[index].isGlued, tokens[index].range.count == 1
    else { return nil }
    switch text[Int(tokens[index].start)] {
    case UInt8(ascii: "k"), UInt8(ascii: "K"): return 3
    case UInt8(ascii: "M"): return 6
    case UInt8(ascii: "G"): return 9
    default: return nil
    }
  }
}
