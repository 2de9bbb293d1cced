/// What tells whether an article belongs to the site's topic: the rows of `topic.tsv`, each a rule with an id.
public struct TopicCatalog: Sendable {
  /// How a row takes part in the decision.
  public enum Kind: String, Sendable, CaseIterable {
    /// A name of the movement or of what only it runs: decides by itself, wherever it stands.
    case name
    /// Words that say together, in one sentence, what articles of the topic report.
    case construction
    /// A word of the topic's vocabulary; counts in the headline, and in a sentence with a number or beside one.
    case word
    /// Words of another topic; their points are taken off.
    case against
  }

  /// One rule.
  public struct Row: Sendable, Hashable, Identifiable {
    public let id: String
    public let kind: Kind
    /// How much it counts for the topic, or of an `against` row against it; 0 switches a row off.
    public let points: Int
    /// Groups of phrases: of each group one must stand in the sentence. `#` in a phrase is any number.
    public let groups: [[String]]
    public let nameVi: String
    public let nameEn: String
    /// A sentence in which it holds, of our own.
    public let example: String
    /// A sentence with some of its words in which it doesn't hold.
    public let contrast: String

    public init(
      id: String, kind: Kind, points: Int, groups: [[String]], nameVi: String, nameEn: String, example: String,
      contrast: String = ""
    ) {
      self.id = id
      self.kind = kind
      self.points = points
      self.groups = groups
      self.nameVi = nameVi
      self.nameEn = nameEn
      self.example = example
      self.contrast = contrast
    }
  }

  /// Points that put an article into the topic where no name decides. With 6, 5 in 1 000 articles of general news are
  /// taken in; with 5, 8; with 7, articles of the topic that lack its name begin to be missed.
  public static let threshold = 6

  static let columns = ["id", "kind", "points", "words", "name_vi", "name_en", "example", "contrast"]

  /// In the order of their data file.
  public let rows: [Row]
  private let byID: [String: Int]

  public init(rows: [Row]) {
    self.rows = rows
    byID = Dictionary(rows.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  public subscript(id: String) -> Row? { byID[id].map { rows[$0] } }

  /// Makes the catalogue from the rows of `topic.tsv`.
  init(_ table: TabSeparatedTable) throws(VocabularyError) {
    var rows: [Row] = []
    for row in table.rows { rows.append(try Self.row(row)) }
    self.init(rows: rows)
  }

  private static func row(_ row: TabSeparatedTable.Row) throws(VocabularyError) -> Row {
    let cells = row.cells
    guard Slug.make(cells[0]) == cells[0], cells[0] != "none", cells[0] != "sidecar" else {
      throw row.error("id", cells[0], allowed: "lower-case letters, digits and single hyphens")
    }
    guard let points = Int(cells[2]), (0...9).contains(points) else {
      throw row.error("points", cells[2], allowed: "a whole number from 0 to 9")
    }
    let groups = cells[3].split(separator: "&", omittingEmptySubsequences: false).map { group in
      group.split(separator: "|").map { $0.split(separator: " ").joined(separator: " ") }.filter { !$0.isEmpty }
    }
    guard !groups.contains(where: \.isEmpty), groups.count <= 8 else {
      throw row.error("words", cells[3], allowed: "phrases separated by |, in up to 8 groups separated by &")
    }
    guard ![4, 5, 6].contains(where: { cells[$0].isEmpty }) else {
      throw row.error("name or example", "", allowed: "names in both languages, and a sentence in which the row holds")
    }
    return Row(
      id: cells[0], kind: try row.member(1, of: Kind.self, column: "kind"), points: points, groups: groups,
      nameVi: cells[4], nameEn: cells[5], example: cells[6], contrast: cells[7])
  }
}
