/// Tells of places in a text, asked in their order, whether they stand between quotation marks of their line; all of them
/// in one pass.
struct QuoteTracker {
  private let text: [UInt8]
  private var index = 0
  private var depth = 0
  private var isStraightOpen = false

  /// - Parameter text: UTF-8.
  init(text: [UInt8]) { self.text = text }

  /// - Parameter offset: no smaller than the one before.
  mutating func isQuoted(at offset: Int) -> Bool {
    while index < min(offset, text.count) { take(text[index]) }
    return depth > 0 || isStraightOpen
  }

  private mutating func take(_ byte: UInt8) {
    index += 1
    switch byte {
    case 0x0A:
      depth = 0
      isStraightOpen = false
    case 0x22: isStraightOpen.toggle()
    // « and »
    case 0xC2 where follows(0xAB): depth += 1
    case 0xC2 where follows(0xBB): depth = max(0, depth - 1)
    // “ and ”
    case 0xE2 where follows(0x80) && index + 1 < text.count:
      if text[index + 1] == 0x9C { depth += 1 }
      if text[index + 1] == 0x9D { depth = max(0, depth - 1) }
    default: break
    }
  }

  private func follows(_ byte: UInt8) -> Bool { index < text.count && text[index] == byte }
}
