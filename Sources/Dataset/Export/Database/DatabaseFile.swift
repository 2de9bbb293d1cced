import Foundation
import GRDB

/// Writes the tables as an SQLite database: same names and types as the CSV files, keys enforced, sentences searchable
/// without diacritics, and views for the common questions.
///
/// The bytes depend on the tables (and on the version of the SQLite library) alone: rows go in in their order, the page
/// size is fixed, and `VACUUM INTO` lays all pages out anew.
enum DatabaseFile {
  /// The whole database file.
  ///
  /// - Parameter tables: referenced ones before those that refer to them.
  /// - Throws: `DatabaseExportError`.
  static func bytes(of tables: [Table]) throws(DatabaseExportError) -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "dataset-\(UUID().uuidString)")
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(at: folder) }
      let file = folder.appending(path: "dataset.sqlite")
      let queue = try DatabaseQueue(path: folder.appending(path: "draft.sqlite").path, configuration: configuration)
      try queue.write { try fill($0, with: tables) }
      try queue.vacuum(into: file.path)
      try queue.close()
      return Array(try Data(contentsOf: file))
    } catch let error as DatabaseExportError {
      throw error
    } catch {
      throw .failed(reason: "\(error)")
    }
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    configuration.prepareDatabase { database in
      try database.execute(
        sql: "PRAGMA page_size = 4096; PRAGMA encoding = 'UTF-8'; PRAGMA auto_vacuum = NONE; PRAGMA synchronous = OFF")
      // Identifiers come in no order: with little room, indexes larger than it are read and written over and over.
      try database.execute(sql: "PRAGMA cache_size = -524288")
    }
    return configuration
  }

  private static func fill(_ database: Database, with tables: [Table]) throws {
    // What is left on pages of rows that moved would differ in nothing, but belongs to nobody.
    try database.execute(sql: "PRAGMA secure_delete = ON")
    let schema = DatabaseSchema(tables: tables)
    for table in tables {
      try database.execute(sql: schema.definition(of: table))
      try insert(table, into: database)
    }
    for index in schema.indexes { try database.execute(sql: index) }
    try SentenceIndex(tables: tables).write(to: database)
    for view in DatabaseView.all where view.tables.isSubset(of: tables.map(\.name)) {
      try database.execute(sql: view.definition)
    }
    let faults = try Row.fetchAll(database, sql: "PRAGMA foreign_key_check")
    if let fault = faults.first {
      throw DatabaseExportError.danglingReference(
        table: fault["table"], row: fault["rowid"], referenced: fault["parent"])
    }
  }

  private static func insert(_ table: Table, into database: Database) throws {
    let marks = table.columns.map { _ in "?" }.joined(separator: ", ")
    let statement = try database.makeStatement(
      sql: "INSERT INTO \(DatabaseSchema.quoted(table.name)) VALUES (\(marks))")
    for row in table.rows {
      let values = zip(table.columns, row).map { column, cell in
        // SQLite has no truth values; numbers are converted by the column's affinity.
        column.kind == .boolean ? cell.map { $0 == "true" ? "1" : "0" } : cell
      }
      try statement.execute(arguments: StatementArguments(values))
    }
  }
}
