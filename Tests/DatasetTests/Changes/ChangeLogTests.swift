import Articles
import Extraction
import Testing

@testable import Dataset

@Suite struct ChangeLogTests {
  private static let text = "Có 68 mô hình.\nPhá 7 vụ.\nTặng 5 cá nhân."

  private static func sample(_ indicators: [String]) -> Sample {
    var sample = Sample("a", text)
    if indicators.contains("models") { sample = sample.figure("68 mô hình", "models") }
    if indicators.contains("cases") { sample = sample.figure("7 vụ", "cases") }
    if indicators.contains("awards") { sample = sample.figure("5 cá nhân", "awards-individuals") }
    return sample
  }

  private static func csv(_ dataset: Dataset) -> [UInt8] { CSVWriter.bytes(of: .observations(dataset)) }

  @Test func anUnchangedDatasetHasNoChanges() throws {
    let dataset = DatasetExporterTests.dataset
    #expect(try ChangeLog(of: dataset, since: Self.csv(dataset)).changes.isEmpty)
  }

  @Test func addedAndRemovedObservationsAreListed() throws {
    let before = Sample.dataset([Self.sample(["models", "cases"])])
    let after = Sample.dataset([Self.sample(["cases", "awards"])])
    let changes = try ChangeLog(of: after, since: Self.csv(before)).changes
    #expect(changes.map(\.kind) == [.added, .removed])
    #expect(changes.map(\.indicator) == ["awards-individuals", "models"])
    #expect(changes.map(\.new) == ["5", nil])
    #expect(changes.map(\.old) == [nil, "68"])
  }

  @Test func aRevisionGivesOldAndNewValueAndTheReason() throws {
    let before = Sample.dataset([Self.sample(["cases"])])
    var revised = Self.sample([])
    revised = revised.figure("7 vụ", "cases", bound: .atLeast, correction: "checked against the original")
    let changes = try ChangeLog(of: Sample.dataset([revised]), since: Self.csv(before)).changes
    #expect(changes.map(\.field) == ["bound", "upper"])
    #expect(changes.map(\.old) == ["exact", "7"])
    #expect(changes.map(\.new) == ["at_least", nil])
    #expect(changes.allSatisfy { $0.kind == .revised && $0.reason == "checked against the original" })
  }

  @Test func aNumberThatAnOutletCorrectsIsRevisedAndTheOthersOfItsArticleAreNoChange() throws {
    let before = Sample.dataset([Self.sample(["models", "cases", "awards"])])
    let edited = Sample("a", Self.text.replacing("7 vụ", with: "9 vụ").replacing("68 mô hình", with: "68 loại mô hình"))
      .figure("9 vụ", "cases").figure("68 loại mô hình", "models").figure("5 cá nhân", "awards-individuals")
    let after = Sample.dataset([edited])
    #expect(Set(before.observations.map(\.id)).isDisjoint(with: after.observations.map(\.id)))
    let changes = try ChangeLog(of: after, since: Self.csv(before)).changes
    #expect(changes.filter { $0.indicator != "models" }.map(\.field) == ["value", "lower", "upper"])
    #expect(changes.first { $0.field == "value" && $0.kind == .revised }?.new == "9")
    #expect(changes.filter { $0.indicator == "models" }.map(\.kind) == [.added, .removed])
  }

  @Test func aSuppressedFigureIsRemovedForTheSidecarsReason() throws {
    let before = Sample.dataset([Self.sample(["models", "cases"])])
    var sample = Self.sample(["models"])
    sample.metadata.corrections = [
      .init(
        .init(action: .suppress, quote: "Phá 7 vụ", fields: [:]), reason: "another province's", file: "a.yml", line: 3)
    ]
    let changes = try ChangeLog(of: Sample.dataset([sample]), since: Self.csv(before)).changes
    #expect(changes.map(\.kind) == [.removed])
    #expect(changes.map(\.reason) == ["another province's"])
  }

  @Test func aPlaceThatASidecarGivesIsRevisedForItsReason() throws {
    let before = Sample.dataset([Self.sample(["cases"])])
    var sample = Sample("a", Self.text, place: nil)
    sample.metadata.place = .init("VN-22", reason: "names the province's bodies", file: "a.yml", line: 1)
    sample.reading.place = Derived("VN-22", .curated)
    let changes = try ChangeLog(of: Sample.dataset([sample.figure("7 vụ", "cases")]), since: Self.csv(before)).changes
    #expect(changes.map(\.field) == ["place"])
    #expect(changes.map(\.new) == ["VN-22"])
    #expect(changes.map(\.reason) == ["names the province's bodies"])
  }

  @Test func aTableOfChangesJoinsTheFiles() throws {
    let dataset = DatasetExporterTests.dataset
    let empty = Self.csv(Sample.dataset([Self.sample([])]))
    let files = try DatasetExporter().files(dataset, changes: try ChangeLog(of: dataset, since: empty))
    let file = files.first { $0.path == "data/changes.csv" }
    #expect(file.map { CSVReader.records($0.bytes).count } == dataset.observations.count + 1)
  }

  @Test(arguments: [
    ("id,article\n", "x.csv:1: the column indicator is missing; name the data folder of an earlier build"),
    ("id,article,\(ChangeLog.fields.joined(separator: ","))\no-1,a\n", "x.csv:2: expected 16 cells, found 2"),
  ])
  func anotherFileIsAnError(text: String, message: String) throws {
    let error = #expect(throws: PreviousDataError.self) {
      try ChangeLog(of: DatasetExporterTests.dataset, since: Array(text.utf8), file: "x.csv")
    }
    #expect(error?.description.hasPrefix(message) == true)
  }
}
