/// Phrases as a trie over word identities; children sit in one hash table, so that a step costs one probe.
struct PhraseTrie: Sendable {
  private struct Node {
    /// Index of the phrase's term; -1 where no phrase ends here.
    var term: Int32 = -1
    var hasChildren = false
  }

  /// Child nodes: the parent's index and the word's identity above, the child's index below; 0 where the slot is free.
  private var slots: [UInt64]
  private var used = 0
  /// The node of each word that begins a phrase; 0 for none.
  private var starts: [Int32] = []
  /// Node 0 is the root.
  private var nodes = [Node()]

  init() { slots = Array(repeating: 0, count: 1 << 13) }

  /// The node of a phrase's last word, made where it is missing.
  mutating func node(for words: [UInt16]) -> Int {
    var node: Int32 = 0
    for word in words {
      if let next = child(node, word) {
        node = next
      } else {
        nodes.append(Node())
        let next = Int32(nodes.count - 1)
        if node == 0 {
          while starts.count <= Int(word) { starts.append(0) }
          starts[Int(word)] = next
        }
        nodes[Int(node)].hasChildren = true
        insert(Self.key(node, word) | UInt64(next))
        node = next
      }
    }
    return Int(node)
  }

  /// The node of a phrase's last word, where there is one.
  func existingNode(for words: some Sequence<UInt16>) -> Int? {
    var node: Int32 = 0
    for word in words {
      guard let next = child(node, word) else { return nil }
      node = next
    }
    return Int(node)
  }

  func term(at node: Int) -> Int32 { nodes[node].term }

  mutating func setTerm(_ term: Int32, at node: Int) { nodes[node].term = term }

  /// The longest phrase that begins at `start`; of length 0 where none does.
  @inline(__always)
  func longestMatch(_ tokens: UnsafeBufferPointer<Token>, from start: Int) -> (term: Int32, length: Int) {
    let first = Int(tokens[start].word)
    guard first < starts.count, starts[first] != 0 else { return (-1, 0) }
    return nodes.withUnsafeBufferPointer { nodes in
      slots.withUnsafeBufferPointer { slots in
        var node = nodes[Int(starts[first])]
        var identity = starts[first]
        var best: (term: Int32, length: Int) = node.term >= 0 ? (node.term, 1) : (-1, 0)
        var index = start + 1
        while node.hasChildren, index < tokens.count, tokens[index].word != 0 {
          identity = Self.child(slots, identity, tokens[index].word)
          guard identity != 0 else { break }
          node = nodes[Int(identity)]
          index += 1
          if node.term >= 0 { best = (node.term, index - start) }
        }
        return best
      }
    }
  }

  @inline(__always)
  private static func key(_ node: Int32, _ word: UInt16) -> UInt64 {
    (UInt64(UInt32(bitPattern: node)) << 48) | (UInt64(word) << 32)
  }

  @inline(__always)
  private static func slot(_ key: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
  }

  @inline(__always)
  private static func child(_ slots: UnsafeBufferPointer<UInt64>, _ node: Int32, _ word: UInt16) -> Int32 {
    let key = key(node, word)
    let mask = slots.count - 1
    var slot = slot(key, mask)
    while slots[slot] != 0 {
      if slots[slot] >> 32 == key >> 32 { return Int32(truncatingIfNeeded: slots[slot] & 0xFFFF_FFFF) }
      slot = (slot + 1) & mask
    }
    return 0
  }

  private func child(_ node: Int32, _ word: UInt16) -> Int32? {
    let child = slots.withUnsafeBufferPointer { Self.child($0, node, word) }
    return child == 0 ? nil : child
  }

  private mutating func insert(_ entry: UInt64) {
    used += 1
    if used * 2 > slots.count {
      let old = slots.filter { $0 != 0 }
      slots = Array(repeating: 0, count: slots.count * 2)
      for entry in old { place(entry) }
    }
    place(entry)
  }

  private mutating func place(_ entry: UInt64) {
    let mask = slots.count - 1
    var slot = Self.slot((entry >> 32) << 32, mask)
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = entry
  }
}
