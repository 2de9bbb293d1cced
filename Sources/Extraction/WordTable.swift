/// Words of the lexicon by the hash of their folded bytes (open addressing, a power of two of slots, at most a quarter
/// full). Words are equal where their 64-bit hashes are.
struct WordTable: Sendable {
  private var hashes: [UInt64]
  private var identities: [UInt16]
  private var mask: Int
  private(set) var count = 0
  /// Identities of the punctuation kinds that occur inside phrases.
  static let punctuation: [Token.Kind: UInt16] = [
    .comma: 1, .period: 2, .dash: 3, .slash: 4, .colon: 5, .plus: 6, .semicolon: 7,
  ]
  private static let firstWord: UInt16 = 16

  init() {
    hashes = Array(repeating: 0, count: 1 << 14)
    identities = Array(repeating: 0, count: 1 << 14)
    mask = (1 << 14) - 1
  }

  /// The identity of a word by its hash; 0 where it isn't known.
  @inline(__always)
  subscript(hash: UInt64) -> UInt16 {
    hashes.withUnsafeBufferPointer { hashes in
      identities.withUnsafeBufferPointer { identities in
        var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & mask
        while identities[slot] != 0 {
          if hashes[slot] == hash { return identities[slot] }
          slot = (slot + 1) & mask
        }
        return 0
      }
    }
  }

  /// Adds a lower-case word with its spelling variants, and returns its identity.
  mutating func intern(_ word: String) -> UInt16 {
    let known = self[LetterFolding.hash(word.utf8)]
    if known != 0 { return known }
    if count * 8 > mask { grow() }
    let identity = Self.firstWord + UInt16(count)
    count += 1
    for spelling in SpellingVariants.of(word) { insert(LetterFolding.hash(spelling.utf8), identity) }
    return identity
  }

  private mutating func insert(_ hash: UInt64, _ identity: UInt16) {
    guard self[hash] == 0 else { return }
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & mask
    while identities[slot] != 0 { slot = (slot + 1) & mask }
    hashes[slot] = hash
    identities[slot] = identity
  }

  private mutating func grow() {
    let old = zip(hashes, identities).filter { $0.1 != 0 }
    let size = (mask + 1) * 2
    hashes = Array(repeating: 0, count: size)
    identities = Array(repeating: 0, count: size)
    mask = size - 1
    for (hash, identity) in old { insert(hash, identity) }
  }
}
