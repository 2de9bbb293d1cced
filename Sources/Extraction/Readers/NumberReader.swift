import Text
import Vocabulary

/// Reads a text that is one number, in digits or words: `1,2M`, `hai mươi mốt nghìn`, `âm 3`, `hai phẩy năm`.
///
/// An ordinal (`thứ nhất`, `đầu tiên`) is no number.
public struct NumberReader: Sendable {
  private let chunker: Chunker

  /// Prepares the reading of numbers.
  public init(vocabulary: Vocabulary) { chunker = Chunker(lexicon: vocabulary.lexicon) }

  /// The number that a text is; `nil` where it is none, or more than one.
  ///
  /// - Parameter text: in Normalization Form C.
  public func read(_ text: String) -> Quantity? {
    let sentence = chunker.chunk(Array(text.utf8), 0..<text.utf8.count)
    guard let first = sentence.tokens.first else { return nil }
    let isNegative = first.kind == .dash || sentence.lexicon.isWord(first.word, .minus)
    let number = TextNumber().parse(sentence, at: isNegative ? 1 : 0)
    guard let (value, next) = number, next == sentence.tokens.count else { return nil }
    return isNegative ? Quantity(significand: -value.significand, scale: value.scale) : value
  }
}
