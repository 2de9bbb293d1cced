import Text

/// Tells the bytes of a text that carry ink from white space and characters that take no place.
///
/// Works on UTF-8 in Normalization Form C; one pass, no allocation.
struct InkScanner {
  enum Step {
    /// A byte of a visible character.
    case ink
    /// White space or a no-break space, with its length in bytes.
    case space(Int)
    /// A zero-width character or soft hyphen, with its length in bytes.
    case nothing(Int)
  }

  /// What stands at a position.
  static func step(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Step {
    let byte = bytes[index]
    if byte < 0x80 { return byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) ? .space(1) : .ink }
    // Letters of Vietnamese are told by their lead bytes.
    if (0xC3...0xE1).contains(byte) { return .ink }
    let space = Characters.spaceLength(bytes, index)
    if space > 0 { return .space(space) }
    let nothing = Characters.invisibleLength(bytes, index)
    return nothing > 0 ? .nothing(nothing) : .ink
  }
}
