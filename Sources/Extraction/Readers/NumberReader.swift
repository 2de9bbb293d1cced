import Vocabulary

/// Reads a text that is one number, in digits or words: `1,2M`, `hai mươi mốt nghìn`, `âm 3`, `hai phẩy năm`.
///
/// An ordinal (`thứ nhất`, `đầu tiên`) is no number.
public struct NumberReader: Sendable {
  private let lexicon: CompiledLexicon

  /// Builds the automaton.
  public init(vocabulary: Vocabulary) { lexicon = CompiledLexicon(vocabulary: vocabulary) }

  /// The number that a text is; `nil` where it is none, or more than one.
  ///
  /// - Parameter text: in Normalization Form C.
  public func read(_ text: String) -> Quantity? {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { text in
      Tokenizer(words: lexicon.words).tokens(text, in: 0..<text.count).withUnsafeBufferPointer { number(text, $0) }
    }
  }

  private func number(_ text: UnsafeBufferPointer<UInt8>, _ tokens: UnsafeBufferPointer<Token>) -> Quantity? {
    guard let first = tokens.first else { return nil }
    let isNegative = first.kind == .dash || Self.minus.contains(text, first.range)
    let number = TextNumber(parser: NumberParser(lexicon: lexicon)).parse(text, tokens, at: isNegative ? 1 : 0)
    guard let (value, next) = number, next == tokens.count else { return nil }
    return isNegative ? Quantity(significand: -value.significand, scale: value.scale) : value
  }

  private static let minus: StaticWords = ["âm"]
}
