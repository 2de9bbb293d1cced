/// One token of a sentence: a word (syllable), a number or a punctuation mark.
struct Token {
  enum Kind: UInt8 {
    case word, number
    /// Letters and digits mixed, such as `V28` or `BCA-V28`'s last part.
    case code
    case comma, semicolon, colon, period, ellipsis, dash, slash, percent, plus, openParenthesis, closeParenthesis
    case openQuote, closeQuote, straightQuote, terminator, other

    /// Which scanners have to look at such a token.
    @inline(__always)
    var traits: Chunk.Traits {
      switch self {
      case .number: .number
      case .openQuote, .closeQuote, .straightQuote: .quote
      default: []
      }
    }
  }

  var start: Int32
  var end: Int32
  var kind: Kind
  /// First letter upper case; all letters upper case; follows the token before it without white space.
  var isCapitalised: Bool
  var isUpper: Bool
  var isGlued: Bool
  /// Identity in the `WordTable`; 0 for a word that the lexicon doesn't have.
  var word: UInt16

  var range: Range<Int> { Int(start)..<Int(end) }
}
