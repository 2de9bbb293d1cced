extension LineWord.Separators {
  /// The kind of a character that belongs to no word; `nil` for one that does.
  @inline(__always)
  static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, end: Int
  ) -> Self? {
    let lead = bytes[index]
    if lead < 0x80 { return asciiSeparator(lead) }
    if lead == 0xC2, index + 1 < end {
      return switch bytes[index + 1] {
      case 0xA0: .space
      case 0xAB: .opening
      case 0xBB: .arrow
      case 0xB7: .bullet
      case 0xA9, 0xAE, 0xA6, 0xAC: .other
      default: nil
      }
    }
    if lead == 0xE2, index + 2 < end { return wideSeparator(bytes[index + 1], bytes[index + 2]) }
    return nil
  }

  /// The kind of a character from U+2000 to U+2FFF.
  private static func wideSeparator(_ second: UInt8, _ third: UInt8) -> Self? {
    switch (second, third) {
    case (0x80, 0x80...0x8A), (0x80, 0xAF): .space
    case (0x80, 0x90...0x95): .dash
    case (0x80, 0x98), (0x80, 0x9C): .opening
    case (0x80, 0x99), (0x80, 0x9D): .closing
    case (0x80, 0xA2): .bullet
    case (0x80, 0xA6): .dot
    case (0x80, 0xBA): .arrow
    case (0x80, 0x8B...0x8F): nil
    case (0x80, _): .other
    case (0x86, _), (0x87, _): .arrow
    case (0x96, 0xA0...0xBF), (0x97, _): third == 0xBA || third == 0xB6 ? .arrow : .bullet
    case (0x98...0x9E, _): .bullet
    default: nil
    }
  }

  @inline(__always)
  private static func asciiSeparator(_ byte: UInt8) -> Self? {
    if (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) { return nil }
    if byte <= 0x20 { return .space }
    return punctuation(byte)
  }

  private static func punctuation(_ byte: UInt8) -> Self {
    switch byte {
    case UInt8(ascii: "|"): .pipe
    case UInt8(ascii: ">"): .arrow
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: "-"): .dash
    case UInt8(ascii: "/"): .slash
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): .dot
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: ";"): .semicolon
    case UInt8(ascii: "("), UInt8(ascii: "["): .opening
    case UInt8(ascii: ")"), UInt8(ascii: "]"): .closing
    case UInt8(ascii: "*"), UInt8(ascii: "+"): .bullet
    default: .other
    }
  }
}
