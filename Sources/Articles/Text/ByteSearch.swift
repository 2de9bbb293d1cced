#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Looks for single bytes with the C library's vectorised search.
enum ByteSearch {
  /// The offset of the first such byte in a range.
  @inline(__always)
  static func first(_ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    guard let base = bytes.baseAddress, !range.isEmpty,
      let found = memchr(base + range.lowerBound, Int32(byte), range.count)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// The offset of the first byte in a range that is one of four; the range's end where there is none.
  ///
  /// Eight bytes at a time: in each lane where the word and a repeated byte agree, the difference is zero, and
  /// subtracting one from a zero lane borrows its high bit (Mycroft 1987). Lanes above such a one may be marked by
  /// mistake, those below it never.
  @inline(__always)
  static func first(
    of wanted: (UInt8, UInt8, UInt8, UInt8), in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Int {
    guard let base = bytes.baseAddress else { return range.upperBound }
    let ones: UInt64 = 0x0101_0101_0101_0101
    let patterns = (
      ones &* UInt64(wanted.0), ones &* UInt64(wanted.1), ones &* UInt64(wanted.2), ones &* UInt64(wanted.3)
    )
    func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & (ones &* 0x80) }
    var index = range.lowerBound
    while index + 8 <= range.upperBound {
      let word = UInt64(littleEndian: UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self))
      let found =
        zeros(word ^ patterns.0) | zeros(word ^ patterns.1) | zeros(word ^ patterns.2) | zeros(word ^ patterns.3)
      if found != 0 { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < range.upperBound {
      let byte = bytes[index]
      if byte == wanted.0 || byte == wanted.1 || byte == wanted.2 || byte == wanted.3 { return index }
      index += 1
    }
    return range.upperBound
  }
}
