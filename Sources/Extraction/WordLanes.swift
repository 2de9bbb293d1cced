import Articles

/// The start of a word, eight bytes at a time: `ByteClass` for all of them together.
enum WordLanes {
  /// Lanes that are no letter, nor part of one; digits are among them.
  @inline(__always)
  static func others(_ lanes: UInt64) -> UInt64 {
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
  @inline(__always)
  static func small(_ lanes: UInt64) -> UInt64 { lanes << 2 & ~lanes & ByteLanes.high }
}
