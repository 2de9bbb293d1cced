/// The phrases of a `PhraseTrie`, laid out for finding the longest one that begins at a token.
///
/// A step costs one probe of a hash table, which also tells the term that ends there. Which words may follow a phrase's
/// first word is told by a filter of 64 bits, so that most words cost no probe.
struct PhraseMatcher: Sendable {
  /// What a word may begin.
  fileprivate struct Start {
    /// The bits of the words that follow it, by the lowest six bits of their identities.
    var followers: UInt64 = 0
    var step = Step()
    /// `.numeral` for a numeral word by itself.
    var traits: Chunk.Traits = []
  }

  /// Where a word leads.
  fileprivate struct Step {
    /// Index of the term that ends here plus one; 0 for none.
    var term: UInt16 = 0
    /// The node from which other words lead on; 0 for none.
    var node: UInt16 = 0
  }

  /// By word identity; the first is that of unknown words.
  private let starts: [Start]
  /// The node (16 bits), the word (16), and the step it makes: node (16), term (16). 0 where the slot is free; a power of
  /// two of slots, at most a quarter of them full.
  private let slots: [UInt64]

  /// - Parameters:
  ///   - trie: the phrases; fewer than 65 536 nodes and as many terms.
  ///   - wordCount: more than the highest identity of a word.
  ///   - numerals: the value of each numeral word by word identity; -1 for none.
  init(_ trie: PhraseTrie, wordCount: Int, numerals: [Int8]) {
    var starts = Array(repeating: Start(), count: wordCount)
    for (word, value) in numerals.enumerated() where value >= 0 { starts[word].traits = .numeral }
    var entries: [UInt64] = []
    var firstWords: [Int: Int] = [:]
    trie.forEachNode { parent, word, node, term, hasChildren in
      let step = Step(
        term: UInt16(truncatingIfNeeded: term + 1), node: hasChildren ? UInt16(truncatingIfNeeded: node) : 0)
      if parent == 0 {
        starts[Int(word)].step = step
        firstWords[node] = Int(word)
      } else {
        entries.append(
          Self.key(UInt16(truncatingIfNeeded: parent), word) | UInt64(step.node) << 16 | UInt64(step.term))
      }
    }
    var slots = [UInt64](repeating: 0, count: 1 << 10)
    while slots.count < entries.count * 4 { slots += slots }
    for entry in entries {
      if let first = firstWords[Int(entry >> 48)] { starts[first].followers |= Self.bit(UInt16(entry >> 32 & 0xFFFF)) }
      var slot = Self.slot(entry, slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = entry
    }
    self.starts = starts
    self.slots = slots
  }

  /// The matcher's memory, to match many tokens.
  struct View {
    fileprivate let starts: UnsafePointer<Start>
    fileprivate let slots: UnsafePointer<UInt64>
    fileprivate let mask: Int

    /// The longest phrase that begins at a token behind which others lie: its term's index plus one (0 for none), its
    /// length in tokens (1 for none), and the traits of a first token that stands alone.
    @inline(__always)
    func longestMatch(_ tokens: UnsafePointer<Token>) -> (term: Int, length: Int, traits: Chunk.Traits) {
      let start = starts + Int(tokens.pointee.word)
      var best = Int(start.pointee.step.term)
      var length = 1
      if start.pointee.followers & PhraseMatcher.bit(tokens[1].word) != 0 {
        var node = start.pointee.step.node
        var next = 1
        while node != 0 {
          let step = step(node, tokens[next].word)
          next &+= 1
          node = step.node
          if step.term != 0 {
            best = Int(step.term)
            length = next
          }
        }
      }
      return (best, length, start.pointee.traits)
    }

    @inline(__always)
    private func step(_ node: UInt16, _ word: UInt16) -> Step {
      let key = PhraseMatcher.key(node, word)
      var slot = PhraseMatcher.slot(key, mask)
      while slots[slot] != 0 {
        if (slots[slot] ^ key) >> 32 == 0 {
          return Step(
            term: UInt16(truncatingIfNeeded: slots[slot]), node: UInt16(truncatingIfNeeded: slots[slot] >> 16))
        }
        slot = (slot &+ 1) & mask
      }
      return Step()
    }
  }

  @inline(__always)
  func withView<Result>(_ body: (View) -> Result) -> Result {
    starts.withUnsafeBufferPointer { starts in
      slots.withUnsafeBufferPointer { slots in
        body(
          View(
            starts: starts.baseAddress.unsafelyUnwrapped, slots: slots.baseAddress.unsafelyUnwrapped,
            mask: slots.count - 1))
      }
    }
  }

  @inline(__always)
  fileprivate static func bit(_ word: UInt16) -> UInt64 { 1 &<< UInt64(word & 63) }

  @inline(__always)
  fileprivate static func key(_ node: UInt16, _ word: UInt16) -> UInt64 { UInt64(node) << 48 | UInt64(word) << 32 }

  /// Where the search for a key begins; only its upper half counts.
  @inline(__always)
  fileprivate static func slot(_ key: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: ((key >> 32) &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
  }
}
