/// Punctuation marks in UTF-8.
enum Punctuation {
  /// The kind and length of the mark at `index`; no kind for what is skipped.
  static func read(_ text: UnsafePointer<UInt8>, _ index: Int, _ end: Int) -> (Token.Kind?, Int) {
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
    case UInt8(ascii: "("), UInt8(ascii: "["): return (.openParenthesis, 1)
    case UInt8(ascii: ")"), UInt8(ascii: "]"): return (.closeParenthesis, 1)
    case UInt8(ascii: "\""): return (.straightQuote, 1)
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return (.terminator, 1)
    case 0xC2:
      guard index + 1 < end else { return (.other, 1) }
      switch text[index + 1] {
      case 0xA0, 0xAD: return (nil, 2)
      case 0xAB: return (.openQuote, 2)
      case 0xBB: return (.closeQuote, 2)
      default: return (.other, 2)
      }
    case 0xE2: return general(text, index, end)
    case 0xE3:
      guard index + 2 < end else { return (.other, end - index) }
      return (text[index + 1] == 0x80 && text[index + 2] == 0x80 ? nil : .other, 3)
    case 0xEF:
      guard index + 2 < end else { return (.other, end - index) }
      return (text[index + 1] == 0xBB && text[index + 2] == 0xBF ? nil : .other, 3)
    default: return (.other, length(of: text[index], upTo: end - index))
    }
  }

  /// General Punctuation (U+2000 to U+206F) and what else begins with E2.
  private static func general(_ text: UnsafePointer<UInt8>, _ index: Int, _ end: Int) -> (Token.Kind?, Int) {
    guard index + 2 < end else { return (.other, end - index) }
    guard text[index + 1] == 0x80 else { return (.other, 3) }
    switch text[index + 2] {
    case 0x80...0x8F, 0xAF: return (nil, 3)
    case 0x90...0x95: return (.dash, 3)
    case 0x98, 0x99: return (.other, 3)
    case 0x9C, 0x9E, 0x9F: return (.openQuote, 3)
    case 0x9D: return (.closeQuote, 3)
    case 0xA6: return (.ellipsis, 3)
    default: return (.other, 3)
    }
  }

  private static func length(of lead: UInt8, upTo limit: Int) -> Int {
    let length = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    return min(length, limit)
  }
}
