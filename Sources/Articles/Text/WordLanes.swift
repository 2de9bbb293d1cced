/// The start of a word, eight bytes at a time. Masks are those of `ByteLanes`.
public enum WordLanes {
  /// Lanes that are no letter, nor part of one: all but `A` to `Z`, `a` to `z`, continuation bytes, and the lead bytes C3
  /// to DF (U+00C0 to U+07FF) and E1 (Latin Extended Additional; other scripts of that block pass as letters).
  @inlinable @inline(__always)
  public static func others(_ lanes: UInt64) -> UInt64 {
    let low = lanes & ~ByteLanes.high
    let foldedCase = low | ByteLanes.all(0x20)
    let ascii = ByteLanes.atLeast(0x61, foldedCase) & ~ByteLanes.atLeast(0x7B, foldedCase) & ~lanes
    // Continuation bytes; C3 to DF; E1.
    let beyond =
      ~ByteLanes.atLeast(0x40, low) | ByteLanes.atLeast(0x43, low) & ~ByteLanes.atLeast(0x60, low)
      | ByteLanes.atLeast(0x61, low) & ~ByteLanes.atLeast(0x62, low)
    return ~(ascii | lanes & beyond) & ByteLanes.high
  }

  /// Lanes that are small letters of ASCII, where all are letters or parts of them.
  @inlinable @inline(__always)
  public static func small(_ lanes: UInt64) -> UInt64 { lanes << 2 & ~lanes & ByteLanes.high }

  /// Lanes that are capital letters of ASCII, where all are letters or parts of them.
  @inlinable @inline(__always)
  public static func capitals(_ lanes: UInt64) -> UInt64 { ~(lanes << 2) & ~lanes & lanes << 1 & ByteLanes.high }
}
