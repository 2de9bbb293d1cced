import Testing

@testable import Dataset

@Suite struct CSVReaderTests {
  @Test(arguments: [
    ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]), ("a\r\nb", [["a"], ["b"]]),
    ("\"x, \"\"y\"\"\",\"1\n2\"\n\nz,\n", [["x, \"y\"", "1\n2"], ["z", ""]]), ("", []), ("\u{FEFF}a\n", [["a"]]),
    ("\"open", [["open"]]),
  ])
  func recordsAreRead(text: String, cells: [[String]]) {
    #expect(CSVReader.records(Array(text.utf8)).map(\.cells) == cells)
  }

  @Test func aRecordKnowsTheLineItStartsOn() {
    #expect(CSVReader.records(Array("a\n\"1\n2\"\n\nb\n".utf8)).map(\.line) == [1, 2, 5])
  }

  @Test func whatTheWriterWritesIsReadBack() {
    for table in DatasetExporter.tables(of: DatasetExporterTests.dataset) {
      let cells = CSVReader.records(CSVWriter.bytes(of: table)).map(\.cells)
      #expect(cells == [table.columns.map(\.name)] + table.rows.map { $0.map { $0 ?? "" } }, "\(table.name)")
    }
  }
}
