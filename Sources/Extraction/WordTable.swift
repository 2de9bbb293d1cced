import Articles

/// Words of the lexicon by the hash of their bytes, each in lower case, with a capital, in capitals, and in its spellings.
/// Words are equal where the upper 48 bits of their hashes are.
///
/// A word is in one of two slots (Pagh and Rodler, "Cuckoo hashing", 2001), so that looking it up takes two loads and no
/// branch: nothing tells which of a text's words are unknown (one in eight of the seeds'), and a branch on that would be
/// guessed wrong and only be mended when the table's memory has come.
struct WordTable: Sendable {
  /// The hash's upper 48 bits and the identity below; 0 where the slot is free. A power of two of them.
  private var slots: [UInt64]
  private var used = 0
  private var count = 0
  /// The highest identity that a word has.
  var highestIdentity: UInt16 { Self.firstWord + UInt16(max(count, 1) - 1) }
  /// Identities of the punctuation kinds that occur inside phrases.
  static func punctuation(_ kind: Token.Kind) -> UInt16 {
    switch kind {
    case .comma: 1
    case .period: 2
    case .dash: 3
    case .slash: 4
    case .colon: 5
    case .plus: 6
    case .semicolon: 7
    default: 0
    }
  }
  private static let firstWord: UInt16 = 16

  init() { slots = Array(repeating: 0, count: 1 << 13) }

  /// The identity of a word by its hash; 0 where it isn't known.
  @inline(__always)
  subscript(hash: UInt64) -> UInt16 {
    withTable { $0[hash] }
  }

  /// The table's memory, to look many words up.
  struct View {
    fileprivate let slots: UnsafePointer<UInt64>
    fileprivate let mask: UInt64

    /// The identity of a word by its hash; 0 where it isn't known.
    @inline(__always)
    subscript(hash: UInt64) -> UInt16 {
      let first = slots[WordTable.first(hash, mask)]
      let second = slots[WordTable.second(hash, mask)]
      let inFirst = (first ^ hash) >> 16 == 0 ? first : 0
      let inSecond = (second ^ hash) >> 16 == 0 ? second : 0
      return UInt16(truncatingIfNeeded: inFirst | inSecond)
    }
  }

  @inline(__always)
  func withTable<Result>(_ body: (View) -> Result) -> Result {
    slots.withUnsafeBufferPointer {
      body(View(slots: $0.baseAddress.unsafelyUnwrapped, mask: UInt64($0.count - 1)))
    }
  }

  /// Adds a lower-case word with its spelling variants, and returns its identity.
  mutating func intern(_ word: String) -> UInt16 {
    let known = self[WordHash.hash(Array(word.utf8))]
    if known != 0 { return known }
    let identity = Self.firstWord + UInt16(count)
    count += 1
    for spelling in SpellingVariants.of(word) {
      for form in SpellingVariants.forms(of: spelling) { insert(WordHash.hash(Array(form.utf8)), identity) }
    }
    return identity
  }

  private mutating func insert(_ hash: UInt64, _ identity: UInt16) {
    guard self[hash] == 0 else { return }
    used += 1
    if used * 5 > slots.count * 2 { grow() }
    place(hash & ~0xFFFF | UInt64(identity))
  }

  /// Puts an entry into one of its slots; what is there moves to its other one, and so on.
  private mutating func place(_ entry: UInt64) {
    let mask = UInt64(slots.count - 1)
    var entry = entry
    var slot = Self.first(entry, mask)
    for _ in 0..<64 {
      swap(&entry, &slots[slot])
      if entry == 0 { return }
      let first = Self.first(entry, mask)
      slot = slot == first ? Self.second(entry, mask) : first
    }
    // They go round in a circle.
    grow()
    place(entry)
  }

  private mutating func grow() {
    let old = slots.filter { $0 != 0 }
    slots = Array(repeating: 0, count: slots.count * 2)
    for entry in old { place(entry) }
  }

  // Both slots are told by bits that an entry keeps of its hash.

  @inline(__always)
  fileprivate static func first(_ hash: UInt64, _ mask: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 16 & mask) }

  @inline(__always)
  fileprivate static func second(_ hash: UInt64, _ mask: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 38 & mask) }
}
