/// The words by which the parts of a page are told apart, from the data file, found in a line of words.
struct PageWords: Sendable {
  /// What a phrase says about the line in which it stands; the data file explains each.
  struct Classes: OptionSet, Sendable, Equatable {
    let rawValue: UInt16
    static let widget = Classes(rawValue: 1)
    static let section = Classes(rawValue: 2)
    static let label = Classes(rawValue: 4)
    static let marker = Classes(rawValue: 8)
    static let end = Classes(rawValue: 16)
    static let site = Classes(rawValue: 32)
    static let online = Classes(rawValue: 64)
    static let credit = Classes(rawValue: 128)
    static let scene = Classes(rawValue: 256)
    static let act = Classes(rawValue: 512)
    static let narration = Classes(rawValue: 1024)
    static let opener = Classes(rawValue: 2048)
    static let byline = Classes(rawValue: 4096)
    static let weekday = Classes(rawValue: 8192)
    static let datefill = Classes(rawValue: 16384)
    static let all = Classes(rawValue: .max)

    /// By the names in the data file.
    static let names: [String: Classes] = [
      "widget": .widget, "section": .section, "label": .label, "marker": .marker, "end": .end, "site": .site,
      "online": .online, "credit": .credit, "scene": .scene, "act": .act, "narration": .narration,
      "opener": .opener, "byline": .byline, "weekday": .weekday, "datefill": .datefill,
    ]
  }

  static let shared = PageWords(PackageResources.page_words_tsv)

  // Open addressing: hashes of phrases and of their beginnings; 0 is a free slot.
  private var keys: [UInt64]
  private var classes: [Classes]
  /// Of all phrases that begin with a word.
  private var reaches: [Classes]
  private let mask: Int
  /// A bit for each word that begins a phrase, by the lowest bits of its hash: most words begin none.
  private var filter = [UInt64](repeating: 0, count: 64)

  /// - Parameter bytes: lines of a class and phrases separated by `|`.
  init(_ bytes: [UInt8]) {
    var entries: [UInt64: (classes: Classes, reach: Classes)] = [:]
    var firstWords: Set<UInt64> = []
    var tokenizer = LineTokenizer()
    for line in bytes.split(separator: 0x0A) where line.first != 0x23 {
      let cells = line.split(separator: 0x09)
      guard cells.count == 2, let kind = Classes.names[String(decoding: cells[0], as: UTF8.self)] else { continue }
      for phrase in cells[1].split(separator: 0x7C).map(Array.init) {
        phrase.withUnsafeBufferPointer { tokenizer.tokenize($0, 0..<$0.count) }
        var hash = Self.start
        if let word = tokenizer.words.first { firstWords.insert(Self.extend(hash, word)) }
        for word in tokenizer.words {
          hash = Self.extend(hash, word)
          entries[hash, default: ([], [])].reach.formUnion(kind)
        }
        entries[hash, default: ([], [])].classes.formUnion(kind)
      }
    }
    var capacity = 1024
    while capacity < entries.count * 4 { capacity *= 2 }
    mask = capacity - 1
    keys = Array(repeating: 0, count: capacity)
    classes = Array(repeating: [], count: capacity)
    reaches = classes
    for (key, entry) in entries {
      var slot = Int(truncatingIfNeeded: key) & mask
      while keys[slot] != 0 { slot = (slot + 1) & mask }
      keys[slot] = key
      classes[slot] = entry.classes
      reaches[slot] = entry.reach
    }
    for key in firstWords { filter[Int(truncatingIfNeeded: key >> 6) & 63] |= 1 << (key & 63) }
  }

  /// Calls `body` for every phrase that starts at a word, shorter ones first.
  ///
  /// - Parameter body: takes the phrase's classes and its number of words.
  @inline(__always)
  func matches(in words: [LineWord], at index: Int, _ body: (Classes, Int) -> Void) {
    var hash = Self.start
    var next = index
    while next < words.count {
      hash = Self.extend(hash, words[next])
      guard let slot = slot(of: hash) else { return }
      next += 1
      if !classes[slot].isEmpty { body(classes[slot], next - index) }
    }
  }

  /// The length in words of the longest phrase of some class that starts at a word; 0 where there is none.
  func longest(_ kind: Classes, in words: [LineWord], at index: Int) -> Int {
    guard index < words.count, !words[index].reach.isDisjoint(with: kind) else { return 0 }
    var longest = 0
    matches(in: words, at: index) { classes, count in
      if !classes.isDisjoint(with: kind) { longest = count }
    }
    return longest
  }

  /// What may begin with a word.
  func reach(of word: LineWord) -> Classes {
    let hash = Self.extend(Self.start, word)
    guard filter[Int(truncatingIfNeeded: hash >> 6) & 63] & 1 &<< (hash & 63) != 0 else { return [] }
    return slot(of: hash).map { reaches[$0] } ?? []
  }

  @inline(__always)
  private func slot(of hash: UInt64) -> Int? {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while keys[slot] != 0 {
      if keys[slot] == hash { return slot }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private static let start: UInt64 = 0x9E37_79B9_7F4A_7C15

  @inline(__always)
  private static func extend(_ hash: UInt64, _ word: LineWord) -> UInt64 {
    let mixed = (hash ^ word.hash) &* 0xBF58_476D_1CE4_E5B9
    return (mixed ^ (mixed >> 31)) | 1
  }
}
