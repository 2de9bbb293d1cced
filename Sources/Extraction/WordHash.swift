/// The identity of a word: a 64-bit mixture of its bytes, eight at a time.
enum WordHash {
  private static let first: UInt64 = 0x9E37_79B9_7F4A_7C15
  private static let second: UInt64 = 0xD6E8_FEB8_6659_FD93

  /// Hashes `count` bytes from `start`. Never 0.
  ///
  /// - Parameter limit: end of the readable bytes, so that eight may be loaded at once where there are eight.
  @inline(__always)
  static func hash(_ text: UnsafePointer<UInt8>, from start: Int, count: Int, limit: Int) -> UInt64 {
    var mixed = UInt64(truncatingIfNeeded: count)
    var index = start
    var rest = count
    while rest > 8 {
      mixed = (mixed ^ load(text, index)) &* first
      mixed ^= mixed >> 29
      index += 8
      rest -= 8
    }
    let last: UInt64
    if index + 8 <= limit {
      last = load(text, index) & (~0 >> UInt64(64 - rest * 8))
    } else {
      var bytes: UInt64 = 0
      for offset in 0..<rest { bytes |= UInt64(text[index + offset]) << UInt64(offset * 8) }
      last = bytes
    }
    mixed = (mixed ^ last) &* first
    mixed = (mixed ^ mixed >> 32) &* second
    return (mixed ^ mixed >> 31) | 1 << 63
  }

  /// Hashes a whole word.
  static func hash(_ word: [UInt8]) -> UInt64 {
    guard !word.isEmpty else { return 1 << 63 }
    return word.withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { hash($0, from: 0, count: bytes.count, limit: bytes.count) } ?? 1 << 63
    }
  }

  @inline(__always)
  private static func load(_ text: UnsafePointer<UInt8>, _ index: Int) -> UInt64 {
    UInt64(littleEndian: UnsafeRawPointer(text + index).loadUnaligned(as: UInt64.self))
  }
}
