/// Words by the hash of their bytes, each in lower case, with a capital, in capitals, and in its spellings.
///
/// Nothing is folded while a text is read: every form of a word that counts as the same leads to one identity.
package struct WordTable: Sendable {
  /// Identity of a word; 0 for a word that isn't known.
  package typealias Identity = UInt16

  private struct Slot {
    var hash: UInt64 = 0
    var word: Identity = 0
  }
  /// A power of two of them, at most half of them full; a free one has hash 0.
  private var slots = Array(repeating: Slot(), count: 1 << 13)
  private var used = 0
  /// How many words there are, with the marks that occur inside phrases.
  package private(set) var count = Int(Self.firstWord)
  private static let firstWord: Identity = 16
  /// More words than a lexicon of its size would have.
  package static let capacity = 60_000

  package init() {}

  /// The identity of a mark that may stand inside a phrase; 0 for others.
  static func mark(_ kind: Token.Kind) -> Identity {
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

  /// The identity of a word by its hash.
  package subscript(hash: UInt64) -> Identity {
    var index = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[index].hash != 0 {
      if slots[index].hash == hash { return slots[index].word }
      index = (index + 1) & (slots.count - 1)
    }
    return 0
  }

  /// The identity of a word as written; 0 where it isn't known.
  package func identity(of word: some Sequence<UInt8>) -> Identity { self[Self.hash(word)] }

  /// Adds a word in lower case with its spellings, and returns its identity.
  package mutating func intern(_ word: String) -> Identity {
    let known = identity(of: word.utf8)
    if known != 0 { return known }
    let identity = Identity(count)
    count += 1
    for spelling in SpellingVariants.of(word) {
      for form in SpellingVariants.forms(of: spelling) { insert(Self.hash(form.utf8), identity) }
    }
    return identity
  }

  private mutating func insert(_ hash: UInt64, _ word: Identity) {
    guard self[hash] == 0 else { return }
    used += 1
    if used * 2 > slots.count {
      let old = slots.filter { $0.hash != 0 }
      slots = Array(repeating: Slot(), count: slots.count * 2)
      for slot in old { place(slot) }
    }
    place(Slot(hash: hash, word: word))
  }

  private mutating func place(_ slot: Slot) {
    var index = Int(truncatingIfNeeded: slot.hash) & (slots.count - 1)
    while slots[index].hash != 0 { index = (index + 1) & (slots.count - 1) }
    slots[index] = slot
  }

  /// A word's hash (FNV-1a with a final mix); never 0.
  package static func hash(_ word: some Sequence<UInt8>) -> UInt64 {
    var hash = seed
    for byte in word { hash = step(hash, byte) }
    return finish(hash)
  }

  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
  static func finish(_ hash: UInt64) -> UInt64 { (hash ^ hash >> 29) | 1 << 63 }
}
