import Articles
import Testing
import Vocabulary

@testable import Dataset

struct ReportRowsTests {
  private let dataset = Sample.dataset([
    Sample("a", "Toàn tỉnh có 68 mô hình; hơn 70% đơn vị đạt chuẩn.").figure("68 mô hình", "models")
      .figure("70%", "units-meeting-standard", bound: .over)
  ])

  @Test func theSameRowsStandInBothFiles() throws {
    let files = ReportRows.figures(dataset.observations).files(in: "provinces/soc-trang/")
    #expect(files.map(\.path) == ["provinces/soc-trang/figures.csv", "provinces/soc-trang/figures.json"])
    #expect(CSVReader.records(files[0].bytes).count == 3)
    let json = String(decoding: files[1].bytes, as: UTF8.self)
    #expect(json.hasPrefix("[\n{\"id\": \"o-") && json.hasSuffix("}\n]\n"))
    #expect(json.contains("\"value\": 68,") && json.contains("\"id\": \"\(dataset.observations[1].id)\""))
    #expect(!json.contains("null") && !json.contains("\"of\""))
  }

  @Test func truthValuesAreNoText() throws {
    let json = String(decoding: ReportRows.totals(dataset.aggregates).files(in: "")[1].bytes, as: UTF8.self)
    #expect(json.contains("\"approximate\": false,"))
  }

  @Test func noRowsMakeNoFile() {
    #expect(ReportRows.figures([]).files(in: "x/").isEmpty)
    #expect(ReportRows.schemes([]).files(in: "x/").isEmpty)
  }

  @Test func theColumnsAreThoseOfTheTableOfTheDataset() {
    let dataset = DatasetExporterTests.dataset
    let rows: [(ReportRows, Table)] = [
      (.articles(dataset.articleRows), .articles(dataset)), (.checks(dataset.checks), .checks(dataset)),
      (.places(dataset.places), .places(dataset)), (.periods(dataset.periods), .periods(dataset)),
      (.indicators(dataset.indicators), .indicators(dataset)), (.totals(dataset.aggregates), .aggregates(dataset)),
    ]
    for (rows, table) in rows { #expect(rows.files(in: "").first?.bytes == CSVWriter.bytes(of: table)) }
  }
}
