/// The kinds of unit that must not be added to one another, such as kilograms and guns.
public struct UnitCatalog: Sendable {
  /// What a counted noun says about the kind of its figure.
  public struct Kind: Sendable, Hashable {
    /// Printed as the unit of a sum: `kg`, `khẩu`, `%`.
    public let name: String
    /// Power of ten that turns a value in the stated unit into one in `name`: 3 for `tấn` as `kg`.
    public let exponent: Int

    public init(name: String, exponent: Int) {
      self.name = name
      self.exponent = exponent
    }
  }

  /// The kind that names nouns which begin like a unit but are plain counts (`đồng chí`).
  static let count = "count"
  static let columns = ["kind", "exponent", "phrases"]

  private let kinds: [String: Kind]
  private let longestPhrase: Int

  /// Makes a catalogue from phrases in lower case, words separated by one space.
  public init(kinds: [String: Kind]) {
    self.kinds = kinds
    longestPhrase = kinds.keys.map { $0.split(separator: " ").count }.max() ?? 0
  }

  /// The kind of a counted noun: that of the longest phrase it begins with; `nil` for a plain count.
  public func kind(of unit: String) -> Kind? {
    let words = unit.lowercased().split { !($0.isLetter || $0.isNumber || "%-²".contains($0)) }
    for length in stride(from: min(longestPhrase, words.count), to: 0, by: -1) {
      if let kind = kinds[words.prefix(length).joined(separator: " ")] { return kind.name == Self.count ? nil : kind }
    }
    return nil
  }

  /// The catalogue with the phrases of an overlay, which win.
  func overlaid(with overlay: UnitCatalog) -> UnitCatalog {
    UnitCatalog(kinds: kinds.merging(overlay.kinds, uniquingKeysWith: { _, new in new }))
  }

  /// Makes the catalogue from the rows of `units.tsv`.
  init(_ table: TabSeparatedTable) throws(VocabularyError) {
    var kinds: [String: Kind] = [:]
    var lines: [String: Int] = [:]
    for row in table.rows {
      guard let exponent = Int(row.cells[1]), (-9...9).contains(exponent) else {
        throw row.error("exponent", row.cells[1], allowed: "a whole number from -9 to 9")
      }
      for phrase in row.list(2).map({ $0.lowercased() }) {
        if let first = lines.updateValue(row.line, forKey: phrase) {
          throw .duplicateKey(file: row.file, line: row.line, key: phrase, firstLine: first)
        }
        kinds[phrase] = Kind(name: row.cells[0], exponent: exponent)
      }
    }
    self.init(kinds: kinds)
  }
}
