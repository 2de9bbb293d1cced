import Testing

@testable import Vocabulary

struct AccuracyTableTests {
  private func table(_ row: String) throws -> AccuracyTable {
    let file = VocabularyFile.accuracy
    let text = AccuracyTable.columns.joined(separator: "\t") + "\n" + row + "\n"
    return try AccuracyTable(file.table(Array(text.utf8), file: "accuracy.tsv"))
  }

  @Test func theProgramCarriesWhatWasMeasured() throws {
    let measurements = try Vocabulary.load().accuracy.measurements
    #expect(measurements.count >= 2)
    for measurement in measurements { #expect(!measurement.nameVi.isEmpty && !measurement.nameEn.isEmpty) }
  }

  private static let good = ["a", "B", "C", "5", "34", "98.5", "97", "99", "93", "90", "95.5", "2026-11-28", "1a2b3c4"]

  @Test(arguments: [
    (3, "0"), (4, "x"), (5, "101"), (8, "?"), (6, "98.6"), (10, "92"), (11, "today"),
  ])
  func whatIsNoMeasurementIsRefused(column: Int, cell: String) {
    var cells = Self.good
    cells[column] = cell
    #expect(throws: VocabularyError.self) { try table(cells.joined(separator: "\t")) }
  }

  @Test func aRowIsRead() throws {
    let measurement = try #require(try table(Self.good.joined(separator: "\t")).measurements.first)
    #expect(measurement.figures == 34)
    #expect(measurement.detection == .init(value: "98.5", low: "97", high: "99"))
    #expect(measurement.strict.high == "95.5")
    #expect(measurement.measured == "2026-11-28")
    #expect(measurement.commit == "1a2b3c4")
  }
}
