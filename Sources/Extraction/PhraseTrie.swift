/// Phrases as a trie over word identities, as it is built; `PhraseMatcher` finds them. Children sit in one hash table.
struct PhraseTrie: Sendable {
  private struct Node {
    /// Index of the phrase's term; -1 where no phrase ends here.
    var term: Int32 = -1
    var hasChildren = false
  }

  /// Child nodes: the parent's index and the word's identity above, the child's index below; 0 where the slot is free.
  private var slots: [UInt64]
  private var used = 0
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

  /// Calls `body` with each node below another: the other's index (0 for the root), the word that leads to it, its own
  /// index, its term (-1 for none), and whether it has nodes below.
  func forEachNode(_ body: (_ parent: Int, _ word: UInt16, _ node: Int, _ term: Int32, _ hasChildren: Bool) -> Void) {
    for slot in slots where slot != 0 {
      let node = nodes[Int(slot & 0xFFFF_FFFF)]
      body(
        Int(slot >> 48), UInt16(truncatingIfNeeded: slot >> 32), Int(slot & 0xFFFF_FFFF), node.term, node.hasChildren)
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
