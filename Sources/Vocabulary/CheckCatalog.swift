/// What the codes of quality checks mean and what to do about them, in both languages.
public struct CheckCatalog: Sendable {
  /// The explanation of one code.
  public struct Entry: Sendable, Hashable, Identifiable {
    /// The stable kebab-case identifier.
    public let code: String
    public let titleVi: String
    public let titleEn: String
    public let explanationVi: String
    public let explanationEn: String
    /// What a reader or editor can do.
    public let actionVi: String
    public let actionEn: String

    public var id: String { code }

    public init(
      code: String, titleVi: String, titleEn: String, explanationVi: String, explanationEn: String, actionVi: String,
      actionEn: String
    ) {
      self.code = code
      self.titleVi = titleVi
      self.titleEn = titleEn
      self.explanationVi = explanationVi
      self.explanationEn = explanationEn
      self.actionVi = actionVi
      self.actionEn = actionEn
    }
  }

  static let columns = [
    "code", "title_vi", "title_en", "explanation_vi", "explanation_en", "action_vi", "action_en",
  ]

  /// In the order of their data file.
  public let entries: [Entry]
  private let byCode: [String: Int]

  public init(entries: [Entry]) {
    self.entries = entries
    byCode = Dictionary(entries.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
  }

  public subscript(code: String) -> Entry? { byCode[code].map { entries[$0] } }

  /// Makes the catalogue from the rows of `checks.tsv`.
  init(_ table: TabSeparatedTable) throws(VocabularyError) {
    var entries: [Entry] = []
    for row in table.rows {
      let cells = row.cells
      guard !cells.contains("") else { throw row.error("text", "", allowed: "every column in both languages") }
      entries.append(
        Entry(
          code: cells[0], titleVi: cells[1], titleEn: cells[2], explanationVi: cells[3], explanationEn: cells[4],
          actionVi: cells[5], actionEn: cells[6]))
    }
    self.init(entries: entries)
  }
}
