/// Decodes UTF-16 that starts with a byte order mark.
enum UTF16Decoder {
  /// The encoding that the first two bytes announce.
  static func encoding(of bytes: [UInt8]) -> TextEncoding? {
    guard bytes.count >= 2 else { return nil }
    return switch (bytes[0], bytes[1]) {
    case (0xFF, 0xFE): .utf16LittleEndian
    case (0xFE, 0xFF): .utf16BigEndian
    default: nil
    }
  }

  /// The text as UTF-8, without the mark; a surrogate that stands alone and an odd last byte become U+FFFD.
  static func decode(_ bytes: [UInt8], as encoding: TextEncoding) -> [UInt8] {
    let high = encoding == .utf16LittleEndian ? 1 : 0
    func unit(_ index: Int) -> UInt32 { UInt32(bytes[index + high]) << 8 | UInt32(bytes[index + 1 - high]) }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var index = 2
    while index + 1 < bytes.count {
      let first = unit(index)
      index += 2
      if (0xD800..<0xDC00).contains(first), index + 1 < bytes.count {
        let second = unit(index)
        if (0xDC00..<0xE000).contains(second) {
          UTF8Scalar.append(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00), to: &text)
          index += 2
          continue
        }
      }
      UTF8Scalar.append(first, to: &text)
    }
    if index < bytes.count { UTF8Scalar.append(0xFFFD, to: &text) }
    return text
  }
}
