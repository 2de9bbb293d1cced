import Text
import Vocabulary

/// Abbreviated scales of money behind digits: `30 tr`, `30trđ`, `30 tr.đ`, `500 ngđ`, `20k`.
enum NumberAbbreviations {
  /// The power of ten; `nil` where the word is none: `camera 4K`, `thông điệp 5K` are names.
  static func exponent(_ sentence: Sentence, at token: Int) -> Int? {
    guard case .abbreviation(let exponent, let isName)? = sentence.numeral(token) else { return nil }
    guard isName else { return exponent }
    guard sentence.tokens[token].isGlued else { return nil }
    let chunk = sentence.chunk(holding: token, from: 0)
    let isMoney = sentence.noun(chunk + 1) == .money || sentence.kind(chunk + 1) == .slash
    let isSpent = (chunk - 4..<chunk).contains {
      sentence.noun($0) == .money || !sentence.verbs($0).isDisjoint(with: [.fund, .support, .give])
    }
    return isMoney || isSpent ? exponent : nil
  }

  /// The chunks of the abbreviation that ends a number: the money that it counts.
  static func unit(_ sentence: Sentence, _ number: ParsedNumber, from chunk: Int) -> Range<Int>? {
    guard let token = number.tokens.suffix(3).first(where: { isAbbreviation(sentence, $0) }),
      end(sentence, at: token) == number.tokens.upperBound
    else { return nil }
    let first = sentence.chunk(holding: token, from: chunk)
    return first..<sentence.chunk(holding: number.tokens.upperBound, from: first)
  }

  private static func isAbbreviation(_ sentence: Sentence, _ token: Int) -> Bool {
    if case .abbreviation? = sentence.numeral(token) { true } else { false }
  }

  /// Behind the abbreviation, with the unit glued to it (`tr.đ`).
  static func end(_ sentence: Sentence, at token: Int) -> Int {
    guard case .abbreviation? = sentence.numeral(token), token + 2 < sentence.tokens.count,
      sentence.tokens[token + 1].kind == .period, sentence.tokens[token + 1].isGlued,
      sentence.tokens[token + 2].isGlued,
      sentence.noun(sentence.chunk(holding: token + 2, from: 0)) == .money
    else { return token + 1 }
    return token + 3
  }
}
