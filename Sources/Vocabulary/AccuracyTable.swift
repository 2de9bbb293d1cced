/// How well articles are read, measured on articles that people had read before.
///
/// The figures are data, since they change with the words and rules and since whoever reads other articles measures anew.
public struct AccuracyTable: Sendable {
  /// What one set of articles shows. Percentages are F1, the harmonic mean of precision and recall.
  public struct Measurement: Sendable, Hashable, Identifiable {
    public let id: String
    /// Which articles they are.
    public let nameVi: String
    public let nameEn: String
    public let articles: Int
    /// Figures that people found in them.
    public let figures: Int
    /// Of figures found with their value: such as `98.7`.
    public let detection: String
    /// Of figures of which every field is right.
    public let strict: String
  }

  static let columns = ["id", "name_vi", "name_en", "articles", "figures", "detection", "strict"]

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
      for percentage in cells[5...6] {
        guard let value = Double(percentage), (0...100).contains(value) else {
          throw row.error("percentage", percentage, allowed: "a number from 0 to 100")
        }
      }
      measurements.append(
        Measurement(
          id: cells[0], nameVi: cells[1], nameEn: cells[2], articles: articles, figures: figures, detection: cells[5],
          strict: cells[6]))
    }
    self.init(measurements: measurements)
  }
}
