/// Punctuation marks in UTF-8.
enum Punctuation {
  /// The kind and length in bytes of the mark at `index`.
  static func read(_ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> (Token.Kind, Int) {
    switch text[index] {
    case UInt8(ascii: ","): return (.comma, 1)
    case UInt8(ascii: ";"): return (.semicolon, 1)
    case UInt8(ascii: ":"): return (.colon, 1)
    case UInt8(ascii: "."):
      if index + 2 < end, text[index + 1] == 0x2E, text[index + 2] == 0x2E { return (.ellipsis, 3) }
      return (.period, 1)
    case UInt8(ascii: "-"): return (.dash, 1)
    case UInt8(ascii: "/"): return (.slash, 1)
    case UInt8(ascii: "%"): return (.percent, 1)
    case UInt8(ascii: "+"): return (.plus, 1)
    case UInt8(ascii: "("), UInt8(ascii: "["): return (.openBracket, 1)
    case UInt8(ascii: ")"), UInt8(ascii: "]"): return (.closeBracket, 1)
    case UInt8(ascii: "\""): return (.straightQuote, 1)
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return (.terminator, 1)
    case 0xC2 where index + 1 < end:
      switch text[index + 1] {
      case 0xAB: return (.openQuote, 2)
      case 0xBB: return (.closeQuote, 2)
      default: return (.other, 2)
      }
    case 0xE2 where index + 2 < end && text[index + 1] == 0x80: return general(text[index + 2])
    case 0xEF where index + 2 < end && text[index + 1] == 0xBC: return fullWidth(text[index + 2])
    default: return (.other, max(1, min(Characters.length(ledBy: text[index]), end - index)))
    }
  }

  /// Full-width marks from U+FF01 to U+FF1F, by their last byte.
  private static func fullWidth(_ last: UInt8) -> (Token.Kind, Int) {
    switch last {
    case 0x85: (.percent, 3)
    case 0x88: (.openBracket, 3)
    case 0x89: (.closeBracket, 3)
    case 0x8B: (.plus, 3)
    case 0x8C: (.comma, 3)
    case 0x8D: (.dash, 3)
    case 0x8E: (.period, 3)
    case 0x8F: (.slash, 3)
    case 0x9A: (.colon, 3)
    case 0x9B: (.semicolon, 3)
    default: (.other, 3)
    }
  }

  /// General Punctuation from U+2000 to U+203F, by its last byte.
  private static func general(_ last: UInt8) -> (Token.Kind, Int) {
    switch last {
    case 0x90...0x95: (.dash, 3)
    case 0x9C, 0x9E, 0x9F: (.openQuote, 3)
    case 0x9D: (.closeQuote, 3)
    case 0xA6: (.ellipsis, 3)
    default: (.other, 3)
    }
  }
}
