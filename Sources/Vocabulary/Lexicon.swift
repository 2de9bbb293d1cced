/// The words and phrases that the reading rules look for, as data: `lexicon.tsv` has one entry a line, in the columns
/// `class`, `phrases` (separated by `|`), `value`.
public struct Lexicon: Sendable {
  /// One entry: phrases that mean the same.
  public struct Entry: Sendable, Hashable {
    /// What the rules use it as, such as `noun`, `qualifier`, `body`, `honour`.
    public let category: String
    public let phrases: [String]
    /// What it stands for, in the terms of its category.
    public let value: String
    /// 1-based line in its file.
    public let line: Int
    public let file: String

    public init(category: String, phrases: [String], value: String, line: Int, file: String) {
      self.category = category
      self.phrases = phrases
      self.value = value
      self.line = line
      self.file = file
    }
  }

  /// A phrase that two entries of one category claim.
  public struct Conflict: Sendable, Hashable {
    public let phrase: String
    public let first: Entry
    public let second: Entry
  }

  static let columns = ["class", "phrases", "value"]
  /// Classes whose phrases may stand for several values: a word can be a cue for more than one indicator.
  static let manyValued: Set<String> = ["cue"]

  public let entries: [Entry]

  public init(entries: [Entry]) { self.entries = entries }

  /// The phrases that stand twice in one category (in `cue`: twice for one value), in the order of the entries.
  public func conflicts() -> [Conflict] {
    var conflicts: [Conflict] = []
    var owners: [[String]: Entry] = [:]
    for entry in entries {
      for phrase in entry.phrases {
        if let first = owners.updateValue(entry, forKey: entry.key(of: phrase)) {
          conflicts.append(Conflict(phrase: phrase, first: first, second: entry))
        }
      }
    }
    return conflicts
  }

  /// The entries with those of an overlay, which takes the phrases that it names from the entries of their category.
  func overlaid(with overlay: Lexicon) -> Lexicon {
    let claimed = Set(overlay.entries.flatMap { entry in entry.phrases.map(entry.key) })
    let kept = entries.compactMap { entry -> Entry? in
      let phrases = entry.phrases.filter { !claimed.contains(entry.key(of: $0)) }
      if phrases.isEmpty { return nil }
      return Entry(
        category: entry.category, phrases: phrases, value: entry.value, line: entry.line, file: entry.file)
    }
    return Lexicon(entries: kept + overlay.entries)
  }

  /// Makes the lexicon from the rows of a `lexicon.tsv`.
  init(_ table: TabSeparatedTable) throws(VocabularyError) {
    var entries: [Entry] = []
    for row in table.rows {
      let phrases = row.list(1)
      if row.cells[0].isEmpty { throw row.error("class", "", allowed: "the class that the phrases belong to") }
      if phrases.isEmpty { throw row.error("phrase", row.cells[1], allowed: "phrases separated by |") }
      entries.append(
        Entry(category: row.cells[0], phrases: phrases, value: row.cells[2], line: row.line, file: row.file))
    }
    self.init(entries: entries)
  }
}

extension Lexicon.Entry {
  /// What a phrase of the entry must not share with one of another entry.
  fileprivate func key(of phrase: String) -> [String] {
    [category, phrase.lowercased()] + (Lexicon.manyValued.contains(category) ? [value] : [])
  }
}
