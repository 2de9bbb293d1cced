/// One token of a text: a word (a syllable, as Vietnamese is written), a number or a punctuation mark.
package struct Token: Sendable {
  package enum Kind: UInt8, Sendable {
    case word, number
    /// Letters and digits mixed, such as `V28`.
    case code
    case comma, semicolon, colon, period, ellipsis, dash, slash, percent, plus, openBracket, closeBracket
    case openQuote, closeQuote, straightQuote, terminator, other
  }
  /// Byte range in the text.
  package var range: Range<Int>
  package var kind: Kind
  /// The first letter is upper case.
  package var isCapitalised: Bool
  /// All letters are upper case.
  package var isUpper: Bool
  /// Follows the token before it without white space.
  package var isGlued: Bool
  /// Identity in the `WordTable`.
  package var word: WordTable.Identity
}
