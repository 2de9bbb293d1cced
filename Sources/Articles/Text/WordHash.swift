/// The identity of a word: a 64-bit mixture of its bytes, eight at a time.
public enum WordHash {
  @usableFromInline
  static let first: UInt64 = 0x9E37_79B9_7F4A_7C15
  @usableFromInline
  static let second: UInt64 = 0xD6E8_FEB8_6659_FD93

  /// The hash of a word of `count` bytes whose last ones, eight at most, are `last`, and which has none before them.
  /// Never 0.
  @inlinable @inline(__always)
  public static func hash(_ last: UInt64, count: Int) -> UInt64 { finish(0, last, count) }

  /// The hash of a word of `count` bytes, nine to sixteen: the first eight, and the rest.
  @inlinable @inline(__always)
  public static func hash(_ eight: UInt64, _ last: UInt64, count: Int) -> UInt64 { finish(mix(0, eight), last, count) }

  /// Hashes a whole word.
  public static func hash(_ word: [UInt8]) -> UInt64 { word.withUnsafeBufferPointer { hash($0) } }

  /// Hashes what lies in memory.
  static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    guard let base = bytes.baseAddress else { return finish(0, 0, 0) }
    var mixed: UInt64 = 0
    var index = 0
    while bytes.count - index > 8 {
      mixed = mix(mixed, ByteLanes.load(base, at: index))
      index += 8
    }
    var last: UInt64 = 0
    for byte in bytes[index...].reversed() { last = last << 8 | UInt64(byte) }
    return finish(mixed, last, bytes.count)
  }

  /// Hashes a word whose bytes come one by one.
  struct Builder {
    private var mixed: UInt64 = 0
    private var lanes: UInt64 = 0
    private var filled: UInt64 = 0
    private var count = 0

    mutating func append(_ byte: UInt8) {
      if filled == 64 {
        mixed = WordHash.mix(mixed, lanes)
        lanes = 0
        filled = 0
      }
      lanes |= UInt64(byte) &<< filled
      filled += 8
      count += 1
    }

    var hash: UInt64 { WordHash.finish(mixed, lanes, count) }
  }

  @inlinable @inline(__always)
  static func mix(_ mixed: UInt64, _ eight: UInt64) -> UInt64 {
    let product = (mixed ^ eight) &* first
    return product ^ product >> 29
  }

  @inlinable @inline(__always)
  static func finish(_ mixed: UInt64, _ last: UInt64, _ count: Int) -> UInt64 {
    var hash = (mixed ^ last) &* first
    hash = (hash ^ hash >> 32 ^ UInt64(truncatingIfNeeded: count)) &* second
    return (hash ^ hash >> 31) | 1 << 63
  }
}
