/// Takes white space and invisible characters from the ends of text.
package enum Trimming {
  /// The text without white space around it.
  package static func trim(_ text: String) -> String {
    let bytes = Array(text.utf8)
    return String(decoding: bytes[trim(0..<bytes.count, in: bytes)], as: UTF8.self)
  }

  /// The range without white space at its ends; empty where there is nothing else.
  package static func trim(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    bytes.withUnsafeBufferPointer { trim(range, in: $0) }
  }

  /// The range without white space at its ends; empty where there is nothing else.
  package static func trim(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
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

  /// The length in bytes of the white space or invisible character at an offset of valid UTF-8; 0 where there is none.
  package static func spaceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    max(Characters.spaceLength(bytes, index), Characters.invisibleLength(bytes, index))
  }
}
