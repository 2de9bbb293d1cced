import Foundation
import GRDB
import Testing
import Vocabulary

@testable import Dataset

struct DatabaseFileTests {
  private static let dataset = DatasetExporterTests.dataset

  private static func open(_ dataset: Dataset) throws -> DatabaseQueue {
    let queue = try DatabaseQueue()
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).sqlite")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(DatabaseFile.bytes(of: DatasetExporter.tables(of: dataset))).write(to: file)
    try DatabaseQueue(path: file.path).backup(to: queue)
    return queue
  }

  @Test func twoBuildsAreEqualByteForByte() throws {
    let tables = DatasetExporter.tables(of: Self.dataset)
    let first = try DatabaseFile.bytes(of: tables)
    #expect(first.starts(with: Array("SQLite format 3\0".utf8)))
    #expect(first == (try DatabaseFile.bytes(of: tables)))
  }

  @Test func itHoldsTheTablesWithTheirColumnsAndCells() throws {
    let queue = try Self.open(Self.dataset)
    for table in DatasetExporter.tables(of: Self.dataset) {
      let columns = try queue.read { try $0.columns(in: table.name).map(\.name) }
      #expect(columns == table.columns.map(\.name))
      let casts = columns.map { "CAST(\(DatabaseSchema.quoted($0)) AS TEXT)" }.joined(separator: ", ")
      let rows = try queue.read { database in
        try Row.fetchAll(database, sql: "SELECT \(casts) FROM \(table.name) ORDER BY rowid")
          .map { row in Array(row.databaseValues).map { String.fromDatabaseValue($0) } }
      }
      let expected = table.rows.map { row in
        zip(table.columns, row).map { $0.kind == .boolean ? $1.map { $0 == "true" ? "1" : "0" } : $1 }
      }
      #expect(rows == expected, "\(table.name)")
    }
  }

  @Test func everyReferenceLeadsToARow() throws {
    let queue = try Self.open(Self.dataset)
    let (faults, keys, integrity) = try queue.read { database in
      (
        try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").count,
        try Row.fetchAll(database, sql: "PRAGMA foreign_key_list(observations)").count,
        try String.fetchAll(database, sql: "PRAGMA integrity_check")
      )
    }
    #expect(faults == 0)
    #expect(keys == 6)
    #expect(integrity == ["ok"])
  }

  @Test func aReferenceToNothingIsAnError() throws {
    var dataset = Self.dataset
    dataset.observations[0].indicator = "không-có"
    #expect(throws: DatabaseExportError.self) { try DatabaseFile.bytes(of: DatasetExporter.tables(of: dataset)) }
  }

  @Test(arguments: ["soc trang", "Sóc Trăng", "SÓC TRĂNG", "ty dong", "tỷ đồng", "dong"])
  func sentencesAreFoundWithAndWithoutMarks(query: String) throws {
    let queue = try Self.open(Self.dataset)
    let found = try queue.read { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT s.quote || s.about FROM sentences_fts AS f JOIN sentences AS s ON s.id = f.rowid
          WHERE sentences_fts MATCH ? ORDER BY s.id
          """, arguments: [FTS5Pattern(matchingAllTokensIn: query)])
    }
    let isPlace = Folding.fold(query).contains("trang")
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.contains(isPlace ? "Sóc Trăng" : "đồng") })
  }

  @Test(arguments: DatabaseView.all.map(\.name)) func everyViewAnswers(name: String) throws {
    let rows = try Self.open(Self.dataset).read { database in
      try Row.fetchAll(database, sql: "SELECT * FROM \(name)").count
    }
    #expect(rows > 0 || name == "warnings")
  }

  @Test func numbersAreNumbers() throws {
    let queue = try Self.open(Self.dataset)
    let sum = try queue.read {
      try Int.fetchOne($0, sql: "SELECT value FROM figures WHERE indicator_en LIKE '%fund%' OR value > 1000000")
    }
    #expect(sum == 7_500_000_000)
  }
}
