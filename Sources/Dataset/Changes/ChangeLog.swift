/// Compares a dataset with an earlier build, observation by observation, as a statistics office's revision log does.
///
/// Where an outlet edited an article, its figures have other identifiers: see `EditedFigures`.
public struct ChangeLog: Sendable, Hashable {
  /// The columns whose change is a revision; positions, quotes and rules may change without one.
  public static let fields = [
    "indicator", "value", "of", "bound", "lower", "upper", "unit", "status", "scope", "place", "period_from",
    "period_to", "honour", "grantor",
  ]

  /// The columns that came later: a build before them can be compared too.
  public static let laterFields = ["measure", "as_of"]

  /// Revised and added observations in the order of the dataset, then the removed ones in their earlier order.
  public let changes: [Change]

  /// Compares with an earlier `observations.csv`.
  ///
  /// - Parameters:
  ///   - previous: bytes of the earlier build's file.
  ///   - file: its path, for error messages.
  public init(
    of dataset: Dataset, since previous: [UInt8], file: String = "observations.csv"
  ) throws(PreviousDataError) {
    let earlier = try Self.rows(of: previous, file: file)
    let reasons = ChangeReasons(dataset: dataset)
    let table = Table.observations(dataset)
    let now = table.rows.map { row in
      Dictionary(zip(table.columns.map(\.name), row.map { $0 ?? "" }), uniquingKeysWith: { first, _ in first })
    }
    let before = Dictionary(earlier.map { ($0["id"] ?? "", $0) }, uniquingKeysWith: { first, _ in first })
    let current = Set(now.compactMap { $0["id"] })
    let gone = earlier.filter { !current.contains($0["id"] ?? "") }
    let unedited = Set(earlier.filter { current.contains($0["id"] ?? "") }.compactMap { $0["article"] })
    let predecessors = EditedFigures(
      gone: gone.filter { !unedited.contains($0["article"] ?? "") }, new: now.filter { before[$0["id"] ?? ""] == nil }
    ).predecessors
    var changes: [Change] = []
    for row in now {
      guard let old = before[row["id"] ?? ""] ?? predecessors[row["id"] ?? ""] else {
        changes.append(Self.change(.added, row, field: "value", old: nil, new: row["value"], reasons))
        continue
      }
      let fields = Self.fields + Self.laterFields.filter { old.keys.contains($0) }
      for field in fields where (old[field] ?? "") != (row[field] ?? "") {
        changes.append(Self.change(.revised, row, field: field, old: old[field], new: row[field], reasons))
      }
    }
    let succeeded = Set(predecessors.values.compactMap { $0["id"] })
    for row in gone where !succeeded.contains(row["id"] ?? "") {
      changes.append(Self.change(.removed, row, field: "value", old: row["value"], new: nil, reasons))
    }
    self.changes = changes
  }

  private static func change(
    _ kind: Change.Kind, _ row: [String: String], field: String, old: String?, new: String?,
    _ reasons: ChangeReasons
  ) -> Change {
    let observation = row["id"] ?? ""
    return Change(
      id: IdentifierFactory.identifier("r", [kind.rawValue, observation, field]), kind: kind,
      observation: observation, article: row["article"] ?? "", indicator: row["indicator"] ?? "", field: field,
      old: old?.isEmpty == true ? nil : old, new: new?.isEmpty == true ? nil : new,
      reason: reasons.reason(of: kind, field: field, row: row))
  }

  private static func rows(of bytes: [UInt8], file: String) throws(PreviousDataError) -> [[String: String]] {
    let records = CSVReader.records(bytes)
    let header = records.first?.cells ?? []
    for column in ["id", "article"] + fields where !header.contains(column) {
      throw .missingColumn(file: file, column: column)
    }
    var rows: [[String: String]] = []
    for record in records.dropFirst() {
      guard record.cells.count == header.count else {
        throw .wrongCellCount(file: file, line: record.line, expected: header.count, found: record.cells.count)
      }
      rows.append(Dictionary(zip(header, record.cells), uniquingKeysWith: { first, _ in first }))
    }
    return rows
  }
}
