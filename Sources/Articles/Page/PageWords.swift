import Text

/// The words by which the parts of a page are told apart, from the data file, found in a line of words.
struct PageWords: Sendable {
  /// What a phrase says about the line in which it stands; the data file explains each.
  struct Classes: OptionSet, Sendable, Equatable {
    let rawValue: UInt32
    static let widget = Classes(rawValue: 1)
    static let section = Classes(rawValue: 1 << 1)
    static let label = Classes(rawValue: 1 << 2)
    static let marker = Classes(rawValue: 1 << 3)
    static let end = Classes(rawValue: 1 << 4)
    static let site = Classes(rawValue: 1 << 5)
    static let online = Classes(rawValue: 1 << 6)
    static let credit = Classes(rawValue: 1 << 7)
    static let scene = Classes(rawValue: 1 << 8)
    static let act = Classes(rawValue: 1 << 9)
    static let narration = Classes(rawValue: 1 << 10)
    static let opener = Classes(rawValue: 1 << 11)
    static let byline = Classes(rawValue: 1 << 12)
    static let weekday = Classes(rawValue: 1 << 13)
    static let datefill = Classes(rawValue: 1 << 14)
    static let story = Classes(rawValue: 1 << 15)
    static let connector = Classes(rawValue: 1 << 16)
    static let visits = Classes(rawValue: 1 << 17)
    static let report = Classes(rawValue: 1 << 18)
    static let domain = Classes(rawValue: 1 << 19)
    static let month = Classes(rawValue: 1 << 20)
    static let year = Classes(rawValue: 1 << 21)

    /// By the names in the data file.
    static let names: [String: Classes] = [
      "widget": .widget, "section": .section, "label": .label, "marker": .marker, "end": .end, "site": .site,
      "online": .online, "credit": .credit, "scene": .scene, "act": .act, "narration": .narration,
      "opener": .opener, "byline": .byline, "weekday": .weekday, "datefill": .datefill,
      "story": .story, "connector": .connector, "visits": .visits, "report": .report, "domain": .domain,
      "month": .month, "year": .year,
    ]
  }

  /// The data file.
  static var file: [UInt8] { PackageResources.page_words_tsv }
  static let shared = PageWords(file)

  private(set) var words = WordTable()
  private var phrases = PhraseTable()
  private var classes: [Classes] = []

  /// - Parameter bytes: lines of a class and phrases separated by `|`.
  init(_ bytes: [UInt8]) {
    for line in bytes.split(separator: 0x0A) where line.first != 0x23 {
      let cells = line.split(separator: 0x09)
      guard cells.count == 2, let kind = Classes.names[String(decoding: cells[0], as: UTF8.self)] else { continue }
      for phrase in cells[1].split(separator: 0x7C) { add(Array(phrase), kind) }
    }
  }

  private mutating func add(_ phrase: [UInt8], _ kind: Classes) {
    let ranges = cut(phrase).map(\.range)
    let identities = ranges.map { range in
      words.intern(String(decoding: LetterFolding.folded(phrase[range]), as: UTF8.self))
    }
    if let known = phrases.entry(of: identities) {
      classes[known].formUnion(kind)
    } else if !identities.isEmpty {
      phrases.insert(identities, entry: classes.count)
      classes.append(kind)
    }
  }

  private func cut(_ phrase: [UInt8]) -> [LineWord] {
    phrase.withUnsafeBufferPointer { LineWords($0, 0..<$0.count, words).words }
  }

  /// Calls `body` for every phrase that starts at a word, shorter ones first.
  ///
  /// - Parameter body: takes the phrase's classes and its number of words.
  func matches(in words: [LineWord], at index: Int, _ body: (Classes, Int) -> Void) {
    phrases.matches(words[index...].lazy.map(\.word)) { entry, length in body(classes[entry], length) }
  }

  /// The length in words of the longest phrase of some class that starts at a word; 0 where there is none.
  func longest(_ kind: Classes, in words: [LineWord], at index: Int) -> Int {
    guard index < words.count else { return 0 }
    var longest = 0
    matches(in: words, at: index) { classes, count in
      if !classes.isDisjoint(with: kind) { longest = count }
    }
    return longest
  }

  /// Whether one word by itself is of a class.
  func contains(_ word: LineWord, _ kind: Classes) -> Bool { longest(kind, in: [word], at: 0) == 1 }
}
