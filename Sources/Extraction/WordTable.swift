/// Words of the lexicon by the hash of their bytes (open addressing, a power of two of slots, at most half full),
/// each in lower case, with a capital, in capitals, and in its spellings. Words are
/// equal where the upper 48 bits of their hashes are.
struct WordTable: Sendable {
  /// The hash's upper 48 bits and the identity below; 0 where the slot is free.
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
    let slots: UnsafeBufferPointer<UInt64>

    /// The identity of a word by its hash; 0 where it isn't known.
    @inline(__always)
    subscript(hash: UInt64) -> UInt16 {
      let mask = slots.count - 1
      var index = Int(truncatingIfNeeded: hash >> 20) & mask
      while slots[index] != 0 {
        if (slots[index] ^ hash) >> 16 == 0 { return UInt16(truncatingIfNeeded: slots[index]) }
        index = (index + 1) & mask
      }
      return 0
    }
  }

  @inline(__always)
  func withTable<Result>(_ body: (View) -> Result) -> Result {
    slots.withUnsafeBufferPointer { body(View(slots: $0)) }
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
    if used * 2 > slots.count { grow() }
    used += 1
    place(((hash >> 16) << 16) | UInt64(identity))
  }

  private mutating func place(_ slot: UInt64) {
    let mask = slots.count - 1
    var index = Int(truncatingIfNeeded: slot >> 20) & mask
    while slots[index] != 0 { index = (index + 1) & mask }
    slots[index] = slot
  }

  private mutating func grow() {
    let old = slots.filter { $0 != 0 }
    slots = Array(repeating: 0, count: slots.count * 2)
    for slot in old { place(slot) }
  }
}
