/// The tables' definitions in SQL.
struct DatabaseSchema {
  let tables: [Table]

  /// `CREATE TABLE` with keys and constraints.
  func definition(of table: Table) -> String {
    var lines = table.columns.map { Self.definition(of: $0, isKey: $0.name == table.primaryKey) }
    for columns in referencedKeys(of: table) { lines.append("UNIQUE (\(Self.list(columns)))") }
    for key in table.foreignKeys {
      // Rows may refer to later ones of their own table.
      lines.append(
        "FOREIGN KEY (\(Self.list(key.columns))) REFERENCES "
          + "\(Self.quoted(key.table.isEmpty ? table.name : key.table)) (\(Self.list(key.references))) "
          + "DEFERRABLE INITIALLY DEFERRED")
    }
    return "CREATE TABLE \(Self.quoted(table.name)) (\n  \(lines.joined(separator: ",\n  "))\n)"
  }

  /// One index for every foreign key, so that joins are quick.
  var indexes: [String] {
    tables.flatMap { table in
      table.foreignKeys.map { key in
        let name = Self.quoted("\(table.name)_\(key.columns.joined(separator: "_"))")
        return "CREATE INDEX \(name) ON \(Self.quoted(table.name)) (\(Self.list(key.columns)))"
      }
    }
  }

  /// Columns other than the primary key that foreign keys refer to.
  private func referencedKeys(of table: Table) -> [[String]] {
    var keys: [[String]] = []
    for other in tables {
      for key in other.foreignKeys where (key.table.isEmpty ? other.name : key.table) == table.name {
        if key.references != [table.primaryKey], !keys.contains(key.references) { keys.append(key.references) }
      }
    }
    return keys
  }

  private static func definition(of column: Column, isKey: Bool) -> String {
    let name = quoted(column.name)
    var text = "\(name) \(type(of: column.kind))"
    if isKey { text += " PRIMARY KEY" }
    if column.isRequired { text += " NOT NULL" }
    if column.isUnique, !isKey { text += " UNIQUE" }
    if !column.members.isEmpty {
      let members = column.members.map { "'\($0.replacing("'", with: "''"))'" }
      text += " CHECK (\(name) IN (\(members.joined(separator: ", "))))"
    }
    switch column.kind {
    case .integer, .year: text += " CHECK (typeof(\(name)) IN ('integer', 'null'))"
    case .number: text += " CHECK (typeof(\(name)) IN ('integer', 'real', 'null'))"
    case .boolean: text += " CHECK (\(name) IN (0, 1))"
    case .string: break
    }
    return text
  }

  private static func type(of kind: Column.Kind) -> String {
    switch kind {
    case .string: "TEXT"
    case .integer, .year, .boolean: "INTEGER"
    case .number: "NUMERIC"
    }
  }

  /// A name that may be a keyword, as `from` and `of` are.
  static func quoted(_ name: String) -> String { "\"\(name.replacing("\"", with: "\"\""))\"" }

  private static func list(_ names: [String]) -> String { names.map(quoted).joined(separator: ", ") }
}
