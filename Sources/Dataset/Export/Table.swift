/// A table of the dataset, ready for any format.
public struct Table: Sendable, Hashable {
  /// Columns whose values stand in another table, or in this one where `table` is empty.
  public struct ForeignKey: Sendable, Hashable {
    public let columns: [String]
    public let table: String
    public let references: [String]

    init(_ columns: [String], _ table: String, _ references: [String]) {
      self.columns = columns
      self.table = table
      self.references = references
    }
  }

  public let name: String
  public let titleVi: String
  public let titleEn: String
  public let columns: [Column]
  public let primaryKey: String
  public let foreignKeys: [ForeignKey]
  /// One cell for each column; `nil` where the value is not known.
  public let rows: [[String?]]

  init(
    name: String, titleVi: String, titleEn: String, columns: [Column], primaryKey: String,
    foreignKeys: [ForeignKey] = [], rows: [[String?]]
  ) {
    self.name = name
    self.titleVi = titleVi
    self.titleEn = titleEn
    self.columns = columns
    self.primaryKey = primaryKey
    self.foreignKeys = foreignKeys
    // An empty cell says that the value is not known, whatever the row was made of.
    self.rows = rows.map { row in row.contains("") ? row.map { $0 == "" ? nil : $0 } : row }
  }

  /// The foreign key of the two columns of a period.
  static let periodKey = ForeignKey(["period_from", "period_to"], "periods", ["from", "to"])
}
