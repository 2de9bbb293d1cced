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
    switch byte {
    case 0xC2 where index + 1 < bytes.count:
      if bytes[index + 1] == 0xA0 { return .space(2) }
      if bytes[index + 1] == 0xAD { return .nothing(2) }
    case 0xE2 where index + 2 < bytes.count:
      switch (bytes[index + 1], bytes[index + 2]) {
      case (0x80, 0x8B...0x8F), (0x81, 0xA0): return .nothing(3)
      case (0x80, 0x80...0x8A), (0x80, 0xA8...0xA9), (0x80, 0xAF): return .space(3)
      default: break
      }
    case 0xEF where index + 2 < bytes.count:
      if bytes[index + 1] == 0xBB, bytes[index + 2] == 0xBF { return .nothing(3) }
    default: break
    }
    return .ink
  }
}
