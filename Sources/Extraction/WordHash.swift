import Articles

/// The identity of a word: a 64-bit mixture of its bytes, eight at a time.
enum WordHash {
  private static let first: UInt64 = 0x9E37_79B9_7F4A_7C15
  private static let second: UInt64 = 0xD6E8_FEB8_6659_FD93

  /// The hash of a word of `count` bytes whose last ones, eight at most, are `last`, and which has none before them.
  /// Never 0.
  @inline(__always)
  static func hash(_ last: UInt64, count: Int) -> UInt64 { finish(UInt64(truncatingIfNeeded: count), last) }

  /// The hash of a word of `count` bytes, nine to sixteen: the first eight, and the rest.
  @inline(__always)
  static func hash(_ eight: UInt64, _ last: UInt64, count: Int) -> UInt64 {
    finish(mix(UInt64(truncatingIfNeeded: count), eight), last)
  }

  /// Hashes a whole word.
  static func hash(_ word: some RandomAccessCollection<UInt8>) -> UInt64 {
    var mixed = UInt64(truncatingIfNeeded: word.count)
    var rest = word[...]
    while rest.count > 8 {
      mixed = mix(mixed, lanes(rest.prefix(8)))
      rest = rest.dropFirst(8)
    }
    return finish(mixed, lanes(rest))
  }

  private static func lanes(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.enumerated().reduce(0) { $0 | UInt64($1.element) << UInt64($1.offset * 8) }
  }

  @inline(__always)
  private static func mix(_ mixed: UInt64, _ eight: UInt64) -> UInt64 {
    let product = (mixed ^ eight) &* first
    return product ^ product >> 29
  }

  @inline(__always)
  private static func finish(_ mixed: UInt64, _ last: UInt64) -> UInt64 {
    var hash = (mixed ^ last) &* first
    hash = (hash ^ hash >> 32) &* second
    return (hash ^ hash >> 31) | 1 << 63
  }
}
