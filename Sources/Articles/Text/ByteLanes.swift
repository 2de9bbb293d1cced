/// Eight bytes looked at together, as the lanes of a 64-bit number whose lowest lane is the first byte.
///
/// What is asked of each byte comes back as a mask with the highest bit of its lane, so that a run's length is one count
/// of trailing zeros and no branch hangs on the text (SWAR: Lamport, "Multiple byte processing with full-word
/// instructions", CACM 18(8), 1975).
public enum ByteLanes {
  /// The highest bit of each lane.
  @inlinable @inline(__always)
  public static var high: UInt64 { 0x8080_8080_8080_8080 }

  /// Eight bytes from `start`, all of which must be readable.
  @inlinable @inline(__always)
  public static func load(_ bytes: UnsafePointer<UInt8>, at start: Int) -> UInt64 {
    UInt64(littleEndian: UnsafeRawPointer(bytes + start).loadUnaligned(as: UInt64.self))
  }

  /// A byte in each lane.
  @inlinable @inline(__always)
  public static func all(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// Lanes of at least `bound`, 1 to 127, where no lane is over 127.
  @inlinable @inline(__always)
  public static func atLeast(_ bound: UInt8, _ lanes: UInt64) -> UInt64 { (lanes &+ all(0x80 - bound)) & high }

  /// Lanes that are `byte`.
  @inlinable @inline(__always)
  public static func equal(_ byte: UInt8, _ lanes: UInt64) -> UInt64 {
    let other = lanes ^ all(byte)
    return ~(((other & ~high) &+ ~high) | other) & high
  }

  /// How many lanes lie before the first one of a mask; 8 where it has none.
  @inlinable @inline(__always)
  public static func count(before mask: UInt64) -> Int { mask.trailingZeroBitCount >> 3 }

  /// The bits of the first `count` lanes, fewer than 8.
  @inlinable @inline(__always)
  public static func first(_ count: Int) -> UInt64 { (1 &<< UInt64(truncatingIfNeeded: count &* 8)) &- 1 }

  /// The sum of all lanes.
  @inlinable @inline(__always)
  public static func sum(_ lanes: UInt64) -> Int {
    let pairs = lanes & 0x00FF_00FF_00FF_00FF &+ lanes >> 8 & 0x00FF_00FF_00FF_00FF
    return Int(truncatingIfNeeded: (pairs &* 0x0001_0001_0001_0001) >> 48)
  }
}
