/// How well articles are read that were kept apart while the rules were written.
///
/// The figures are data, since they change with the words and rules and since whoever reads other articles measures anew.
public struct AccuracyTable: Sendable {
  /// A share in percent, with the range in which it lies for 95 of 100 draws of the articles.
  public struct Rate: Sendable, Hashable {
    /// As written, such as `98.7`.
    public let value: String
    public let low: String
    public let high: String
  }

  /// What one set of articles shows. Rates are F1, the harmonic mean of precision and recall.
  public struct Measurement: Sendable, Hashable, Identifiable {
    public let id: String
    /// Which articles they are.
    public let nameVi: String
    public let nameEn: String
    public let articles: Int
    /// Figures that people found in them.
    public let figures: Int
    /// Of figures found with their value.
    public let detection: Rate
    /// Of figures of which every field is right.
    public let strict: Rate
    /// The day, `2026-11-28`.
    public let measured: String
    /// The version of the program that was measured.
    public let commit: String
  }

  static let columns = [
    "id", "name_vi", "name_en", "articles", "figures", "detection", "detection_low", "detection_high", "strict",
    "strict_low", "strict_high", "measured", "commit",
  ]

  /// In the order of their data file.
  public let measurements: [Measurement]

  public init(measurements: [Measurement]) { self.measurements = measurements }

  /// Makes the table from the rows of `accuracy.tsv`.
  init(_ table: TabSeparatedTable) throws(VocabularyError) {
    var measurements: [Measurement] = []
    for row in table.rows {
      let cells = row.cells
      guard let articles = Int(cells[3]), let figures = Int(cells[4]), articles > 0, figures > 0 else {
        throw row.error("articles or figures", "\(cells[3]), \(cells[4])", allowed: "a whole number from 1")
      }
      guard Self.isDate(cells[11]) else { throw row.error("measured", cells[11], allowed: "a day such as 2026-11-28") }
      measurements.append(
        Measurement(
          id: cells[0], nameVi: cells[1], nameEn: cells[2], articles: articles, figures: figures,
          detection: try Self.rate(row, from: 5), strict: try Self.rate(row, from: 8), measured: cells[11],
          commit: cells[12]))
    }
    self.init(measurements: measurements)
  }

  /// Three cells: the value, and the ends of its range around it.
  private static func rate(_ row: TabSeparatedTable.Row, from first: Int) throws(VocabularyError) -> Rate {
    let cells = row.cells[first...first + 2]
    var numbers: [Double] = []
    for cell in cells {
      guard let value = Double(cell), (0...100).contains(value) else {
        throw row.error("percentage", cell, allowed: "a number from 0 to 100")
      }
      numbers.append(value)
    }
    guard numbers[1] <= numbers[0], numbers[0] <= numbers[2] else {
      throw row.error("range", cells.joined(separator: ", "), allowed: "a value, its lower end and its upper end")
    }
    return Rate(value: row.cells[first], low: row.cells[first + 1], high: row.cells[first + 2])
  }

  private static func isDate(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.map(\.utf8.count) == [4, 2, 2]
      && parts.joined().utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
