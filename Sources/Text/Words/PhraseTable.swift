/// Phrases of words, each with the index of what is known of it; the longest one wins.
package struct PhraseTable: Sendable {
  private struct Step {
    /// Index of what is known of the phrase that ends here; -1 for none.
    var entry: Int32 = -1
    /// The node from which other words lead on; 0 for none.
    var node: Int32 = 0
  }
  /// By the node (0 for the root) and the word that leads on from it.
  private var slots: [(key: UInt64, step: Step)] = Array(repeating: (0, Step()), count: 1 << 14)
  private var used = 0
  private var nodes: Int32 = 0
  /// Steps of first words, by their identities.
  private var starts: [Step] = []

  package init() {}

  /// The entry of a phrase; `nil` where it has none.
  package func entry(of phrase: some Sequence<WordTable.Identity>) -> Int? {
    var step = Step()
    var isFirst = true
    for word in phrase {
      guard isFirst || step.node != 0, let next = self.step(from: isFirst ? 0 : step.node, word) else { return nil }
      step = next
      isFirst = false
    }
    return step.entry < 0 ? nil : Int(step.entry)
  }

  /// Adds a phrase; one that is there gets the new entry.
  package mutating func insert(_ phrase: [WordTable.Identity], entry: Int) {
    var node: Int32 = 0
    for (position, word) in phrase.enumerated() {
      var step = step(from: node, word) ?? Step()
      if position == phrase.count - 1 {
        step.entry = Int32(entry)
      } else if step.node == 0 {
        nodes += 1
        step.node = nodes
      }
      set(step, from: node, word)
      node = step.node
    }
  }

  /// The longest phrase that begins at a token: its entry (-1 for none) and its number of tokens (1 for none).
  package func longestMatch(_ tokens: [Token], at index: Int) -> (entry: Int32, length: Int) {
    let first = tokens[index].word
    guard first != 0, Int(first) < starts.count else { return (-1, 1) }
    var step = starts[Int(first)]
    var best = step.entry
    var length = 1
    var next = index + 1
    while step.node != 0, next < tokens.count, tokens[next].word != 0,
      let following = self.step(from: step.node, tokens[next].word)
    {
      step = following
      next += 1
      if step.entry >= 0 {
        best = step.entry
        length = next - index
      }
    }
    return (best, length)
  }

  /// Calls `body` for every phrase that begins at a word, shorter ones first.
  ///
  /// - Parameters:
  ///   - words: the words from that one on.
  ///   - body: takes the phrase's entry and its number of words.
  package func matches(
    _ words: some Sequence<WordTable.Identity>, _ body: (_ entry: Int, _ length: Int) -> Void
  ) {
    var node: Int32 = 0
    var length = 0
    for word in words {
      guard word != 0, length == 0 || node != 0, let step = step(from: node, word) else { return }
      length += 1
      if step.entry >= 0 { body(Int(step.entry), length) }
      node = step.node
    }
  }

  private static func key(_ node: Int32, _ word: WordTable.Identity) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 16 | UInt64(word) | 1 << 63
  }

  private func slot(_ key: UInt64) -> Int {
    var index = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (slots.count - 1)
    while slots[index].key != 0, slots[index].key != key { index = (index + 1) & (slots.count - 1) }
    return index
  }

  private func step(from node: Int32, _ word: WordTable.Identity) -> Step? {
    if node == 0 { return Int(word) < starts.count ? starts[Int(word)] : nil }
    let slot = slots[slot(Self.key(node, word))]
    return slot.key == 0 ? nil : slot.step
  }

  private mutating func set(_ step: Step, from node: Int32, _ word: WordTable.Identity) {
    guard node != 0 else {
      while starts.count <= Int(word) { starts.append(Step()) }
      starts[Int(word)] = step
      return
    }
    if used * 2 > slots.count {
      let old = slots.filter { $0.key != 0 }
      slots = Array(repeating: (0, Step()), count: slots.count * 2)
      for item in old { slots[slot(item.key)] = item }
    }
    let index = slot(Self.key(node, word))
    if slots[index].key == 0 { used += 1 }
    slots[index] = (Self.key(node, word), step)
  }
}
