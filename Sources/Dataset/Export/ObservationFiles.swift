/// The observations of one report as files of their own.
public enum ObservationFiles {
  /// A CSV file with the columns of `observations`, and a JSON file with the same rows as objects, whose numbers are
  /// numbers and which leave out what is not known.
  ///
  /// - Parameter folder: where they stand, with `/` at the end.
  /// - Returns: nothing for no observation.
  public static func files(of observations: [Dataset.Observation], in folder: String) -> [OutputFile] {
    guard !observations.isEmpty else { return [] }
    let table = Table.observations(observations)
    return [
      OutputFile(path: folder + "figures.csv", bytes: CSVWriter.bytes(of: table)),
      OutputFile(path: folder + "figures.json", text: JSONValue.array(table.rows.map { object($0, table) }).text),
    ]
  }

  private static func object(_ row: [String?], _ table: Table) -> JSONValue {
    .object(
      zip(table.columns, row).compactMap { column, cell in
        cell.map { JSONValue.Member(column.name, value($0, column.kind)) }
      })
  }

  private static func value(_ cell: String, _ kind: Column.Kind) -> JSONValue {
    switch kind {
    case .string: .string(cell)
    case .integer, .number, .year: .number(cell)
    case .boolean: .bool(cell == "true")
    }
  }
}
