import Articles

/// Article text as tables and pages show it.
enum DisplayText {
  /// The text with every stretch of white space as one space, none at the ends, and without zero-width characters.
  static func clean(_ bytes: ArraySlice<UInt8>) -> String {
    var cleaned: [UInt8] = []
    cleaned.reserveCapacity(bytes.count)
    bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      var isSpaced = false
      while index < buffer.count {
        switch InkScanner.step(in: buffer, at: index) {
        case .ink:
          if isSpaced, !cleaned.isEmpty { cleaned.append(0x20) }
          isSpaced = false
          cleaned.append(buffer[index])
          index += 1
        case .space(let length):
          isSpaced = true
          index += length
        case .nothing(let length):
          index += length
        }
      }
    }
    return String(decoding: cleaned, as: UTF8.self)
  }
}

extension Article {
  /// The text in a range as tables and pages show it; the part of the range that lies in the text.
  func display(_ range: Range<Int>) -> String { DisplayText.clean(text[range.clamped(to: text.indices)]) }
}
