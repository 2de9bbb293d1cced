/// Words of the lexicon by the hash of their bytes (open addressing, a power of two of slots, at most a quarter full),
/// each in lower case, with a capital, in capitals, and in its spellings. Words are equal where their 64-bit hashes are.
struct WordTable: Sendable {
  struct Slot {
    /// 0 where the slot is free.
    var hash: UInt64 = 0
    var identity: UInt16 = 0
  }

  private var slots: [Slot]
  private var used = 0
  private(set) var count = 0
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

  init() { slots = Array(repeating: Slot(), count: 1 << 15) }

  /// The identity of a word by its hash; 0 where it isn't known.
  @inline(__always)
  subscript(hash: UInt64) -> UInt16 {
    withTable { $0[hash] }
  }

  /// The table's memory, to look many words up.
  struct View {
    let slots: UnsafeBufferPointer<Slot>

    /// The identity of a word by its hash; 0 where it isn't known.
    @inline(__always)
    subscript(hash: UInt64) -> UInt16 {
      let mask = slots.count - 1
      var index = Int(truncatingIfNeeded: hash) & mask
      while slots[index].hash != 0 {
        if slots[index].hash == hash { return slots[index].identity }
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
    if used * 4 > slots.count { grow() }
    used += 1
    place(Slot(hash: hash, identity: identity))
  }

  private mutating func place(_ slot: Slot) {
    let mask = slots.count - 1
    var index = Int(truncatingIfNeeded: slot.hash) & mask
    while slots[index].hash != 0 { index = (index + 1) & mask }
    slots[index] = slot
  }

  private mutating func grow() {
    let old = slots.filter { $0.hash != 0 }
    slots = Array(repeating: Slot(), count: slots.count * 2)
    for slot in old { place(slot) }
  }
}
