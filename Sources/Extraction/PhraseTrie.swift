/// Phrases as a trie over word identities; children sit in one hash table, so that a step costs one probe.
struct PhraseTrie: Sendable {
  private var keys: [UInt64]
  private var values: [Int32]
  private var mask: Int
  private var used = 0
  /// The node of each word that begins a phrase; 0 for none.
  private var starts: [Int32] = []
  /// Term index of each node; -1 for none. Node 0 is the root.
  private var terms: [Int32] = [-1]

  init() {
    keys = Array(repeating: 0, count: 1 << 14)
    values = Array(repeating: 0, count: 1 << 14)
    mask = (1 << 14) - 1
  }

  /// The node of a phrase's last word, made where it is missing.
  mutating func node(for words: [UInt16]) -> Int {
    var node: Int32 = 0
    for word in words {
      if let next = child(node, word) {
        node = next
      } else {
        terms.append(-1)
        let next = Int32(terms.count - 1)
        if node == 0 {
          while starts.count <= Int(word) { starts.append(0) }
          starts[Int(word)] = next
        }
        insert(Self.key(node, word), next)
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

  func term(at node: Int) -> Int32 { terms[node] }

  mutating func setTerm(_ term: Int32, at node: Int) { terms[node] = term }

  /// The longest phrase that begins at `start`.
  @inline(__always)
  func longestMatch(
    _ tokens: UnsafeBufferPointer<Token>, from start: Int, to end: Int
  ) -> (term: Int32, length: Int)? {
    let first = Int(tokens[start].word)
    guard first < starts.count, starts[first] != 0 else { return nil }
    var node = starts[first]
    var best = terms[Int(node)] >= 0 ? (term: terms[Int(node)], length: 1) : nil
    var index = start + 1
    while index < end, tokens[index].word != 0, let next = child(node, tokens[index].word) {
      node = next
      index += 1
      let term = terms[Int(node)]
      if term >= 0 { best = (term, index - start) }
    }
    return best
  }

  @inline(__always)
  private static func key(_ node: Int32, _ word: UInt16) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 16 | UInt64(word)
  }

  @inline(__always)
  private func slot(_ key: UInt64) -> Int { Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask }

  @inline(__always)
  private func child(_ node: Int32, _ word: UInt16) -> Int32? {
    let key = Self.key(node, word)
    return keys.withUnsafeBufferPointer { keys in
      values.withUnsafeBufferPointer { values in
        var slot = slot(key)
        while values[slot] != 0 {
          if keys[slot] == key { return values[slot] }
          slot = (slot + 1) & mask
        }
        return nil
      }
    }
  }

  private mutating func insert(_ key: UInt64, _ value: Int32) {
    used += 1
    if used * 4 > mask {
      let old = zip(keys, values).filter { $0.1 != 0 }
      mask = mask * 2 + 1
      keys = Array(repeating: 0, count: mask + 1)
      values = Array(repeating: 0, count: mask + 1)
      for (key, value) in old { place(key, value) }
    }
    place(key, value)
  }

  private mutating func place(_ key: UInt64, _ value: Int32) {
    var slot = slot(key)
    while values[slot] != 0 { slot = (slot + 1) & mask }
    keys[slot] = key
    values[slot] = value
  }
}
