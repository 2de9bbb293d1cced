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

  @Test(arguments: ["a\tB\tC\t0\t3\t90\t80", "a\tB\tC\t5\tx\t90\t80", "a\tB\tC\t5\t3\t101\t80", "a\tB\tC\t5\t3\t90\t?"])
  func whatIsNoMeasurementIsRefused(row: String) {
    #expect(throws: VocabularyError.self) { try table(row) }
  }

  @Test func aRowIsRead() throws {
    let measurement = try #require(try table("a\tB\tC\t5\t34\t98.5\t93").measurements.first)
    #expect(measurement.figures == 34)
    #expect(measurement.detection == "98.5")
  }
}
