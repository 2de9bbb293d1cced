/// Eight bytes of a text as nearly all of Vietnamese is: ASCII without control characters, and the letters with the lead
/// bytes C3, C4, C6 and E1 (BA, BB).
///
/// Looked at without a branch that hangs on a byte: every fourth character of Vietnamese is beyond ASCII, and nothing
/// tells which. Masks are those of `ByteLanes`.
struct PlainText {
  /// Whether all eight bytes are of that kind, and continuation bytes exactly where they are due.
  let isPlain: Bool
  /// The first bytes of letters that only Vietnamese has, and of others beyond ASCII, as far as all of the letter is here.
  let vietnamese, latin: UInt64
  /// How many bytes belong to characters that end here, 6 to 8.
  let length: Int

  /// - Parameter lanes: eight bytes, the first of which begins a character.
  @inline(__always)
  init(_ lanes: UInt64) {
    let low = lanes & ~ByteLanes.high
    let beyond = lanes & ByteLanes.high
    let lead = beyond & ByteLanes.atLeast(0x40, low)
    let from44 = ByteLanes.atLeast(0x44, low)
    let from45 = ByteLanes.atLeast(0x45, low)
    let from61 = ByteLanes.atLeast(0x61, low)
    let leadC3 = lead & ByteLanes.atLeast(0x43, low) & ~from44
    let leadC4 = lead & from44 & ~from45
    let leadC6 = lead & ByteLanes.atLeast(0x46, low) & ~ByteLanes.atLeast(0x47, low)
    let leadE1 = lead & from61 & ~ByteLanes.atLeast(0x62, low)
    var faults = lead ^ (leadC3 | leadC4 | leadC6 | leadE1)
    faults |= (beyond ^ lead) ^ (lead << 8 | leadE1 << 16)
    // C6: from A0 on, ơ and ư. E1: BA or BB, Latin Extended Additional.
    faults |= leadC6 << 8 & ~ByteLanes.atLeast(0x20, low)
    let other = (lanes | ByteLanes.all(1)) ^ ByteLanes.all(0xBB)
    faults |= leadE1 << 8 & ((other & ~ByteLanes.high) &+ ~ByteLanes.high | other)
    faults |= ~beyond & (ByteLanes.atLeast(0x20, low) ^ ByteLanes.high | ByteLanes.atLeast(0x7F, low)) & ByteLanes.high

    isPlain = faults == 0
    let pairs: UInt64 = 0x0080_8080_8080_8080
    vietnamese = (leadC4 | leadC6) & pairs | leadE1 & 0x0000_8080_8080_8080
    latin = leadC3 & pairs
    length = 8 &- Int(truncatingIfNeeded: lead >> 63) &- Int(truncatingIfNeeded: leadE1 >> 54 & 2)
  }
}
