/// A few words of the grammar, compared with text byte by byte after folding of letter case.
struct StaticWords: Sendable, ExpressibleByArrayLiteral {
  private let words: [[UInt8]]
  /// The bits of the words' lengths in bytes, which are fewer than 64.
  private let lengths: UInt64

  init(arrayLiteral elements: StaticString...) {
    words = elements.map { element in element.withUTF8Buffer { Array($0) } }
    lengths = words.reduce(0) { $0 | 1 << UInt64($1.count) }
  }

  /// Whether the text in `range` is one of the words, with any letter case in the first letter.
  func contains(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count < 64, lengths & 1 &<< UInt64(range.count) != 0 else { return false }
    for word in words where word.count == range.count {
      var isEqual = true
      for (offset, byte) in word.enumerated() where text[range.lowerBound + offset] != byte {
        // Đ (C4 90) and đ (C4 91) differ in the second byte, ASCII letters in bit 5.
        let other = text[range.lowerBound + offset]
        let isCase = offset == 0 && other | 0x20 == byte || offset == 1 && word[0] == 0xC4 && other | 1 == byte
        if !isCase {
          isEqual = false
          break
        }
      }
      if isEqual { return true }
    }
    return false
  }
}
