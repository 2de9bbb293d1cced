/// Takes white space from the ends of text: ASCII, no-break and ideographic spaces, zero-width characters.
enum Trimming {
  /// The text without white space around it.
  static func trim(_ text: String) -> String {
    let bytes = Array(text.utf8)
    return String(decoding: bytes[trim(0..<bytes.count, in: bytes)], as: UTF8.self)
  }

  /// The range without white space at its ends; empty where there is nothing else.
  static func trim(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    bytes.withUnsafeBufferPointer { trim(range, in: $0) }
  }

  /// The range without white space at its ends; empty where there is nothing else.
  @inline(__always)
  static func trim(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound {
      let length = spaceLength(bytes, at: start)
      if length == 0 { break }
      start += length
    }
    var end = range.upperBound
    while end > start {
      var first = end - 1
      while first > start, bytes[first] & 0xC0 == 0x80 { first -= 1 }
      guard spaceLength(bytes, at: first) == end - first else { break }
      end = first
    }
    return start..<end
  }

  static func isSpace(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    spaceLength(bytes, at: index) > 0
  }

  /// The length in bytes of the white space or zero-width character at an offset of valid UTF-8; 0 where there is none.
  @inline(__always)
  static func spaceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    switch bytes[index] {
    case 0x20, 0x09, 0x0A: 1
    case 0xC2: bytes[index + 1] == 0xA0 || bytes[index + 1] == 0xAD ? 2 : 0
    case 0xE2: isWideSpace(bytes[index + 1], bytes[index + 2]) ? 3 : 0
    case 0xE3: bytes[index + 1] == 0x80 && bytes[index + 2] == 0x80 ? 3 : 0
    case 0xEF: bytes[index + 1] == 0xBB && bytes[index + 2] == 0xBF ? 3 : 0
    default: 0
    }
  }

  /// U+2000 to U+200F, U+2028, U+2029, U+202F, U+205F, U+2060.
  private static func isWideSpace(_ second: UInt8, _ third: UInt8) -> Bool {
    switch second {
    case 0x80: third <= 0x8F || third == 0xA8 || third == 0xA9 || third == 0xAF
    case 0x81: third == 0x9F || third == 0xA0
    default: false
    }
  }
}
