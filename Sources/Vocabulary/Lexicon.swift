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

  public let entries: [Entry]

  public init(entries: [Entry]) { self.entries = entries }
}
