import Text
import Vocabulary

/// Reads a number in a text that stands by itself, where more forms are safe than inside an article: a metric suffix
/// (`100K`; in an article `4G` and `2K` are names) and a missing nought (`,77`).
struct TextNumber {
  private let parser = NumberParser()

  /// The number at token `start` and the token after it.
  func parse(_ sentence: Sentence, at start: Int) -> (value: Quantity, next: Int)? {
    let tokens = sentence.tokens
    guard start < tokens.count else { return nil }
    if tokens[start].kind == .comma || tokens[start].kind == .period { return fraction(sentence, after: start) }
    if tokens[start].kind == .number, let power = suffix(sentence, at: start + 1) {
      return parser.digits(sentence, tokens[start], isMeasure: true)?.multiplied(byPowerOfTen: power).map {
        ($0, start + 2)
      }
    }
    return parser.parse(sentence, at: start).map { ($0.value, $0.tokens.upperBound) }
  }

  /// `,77`
  private func fraction(_ sentence: Sentence, after mark: Int) -> (value: Quantity, next: Int)? {
    let tokens = sentence.tokens
    guard mark + 1 < tokens.count, tokens[mark + 1].kind == .number, tokens[mark + 1].isGlued,
      tokens[mark + 1].range.count <= 9
    else { return nil }
    var significand: Int64 = 0
    for byte in sentence.text[tokens[mark + 1].range] {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      significand = significand * 10 + Int64(byte - 0x30)
    }
    let value = Quantity(significand: significand, scale: UInt8(tokens[mark + 1].range.count))
    guard let power = suffix(sentence, at: mark + 2) else { return (value, mark + 2) }
    return value.multiplied(byPowerOfTen: power).map { ($0, mark + 3) }
  }

  /// The power of ten of a glued `K`, `M` or `G`.
  private func suffix(_ sentence: Sentence, at index: Int) -> Int? {
    let tokens = sentence.tokens
    guard index < tokens.count, tokens[index].kind == .word, tokens[index].isGlued, tokens[index].range.count == 1
    else { return nil }
    switch sentence.text[tokens[index].range.lowerBound] {
    case UInt8(ascii: "k"), UInt8(ascii: "K"): return 3
    case UInt8(ascii: "M"): return 6
    case UInt8(ascii: "G"): return 9
    default: return nil
    }
  }
}
