import Testing

@testable import Dataset

@Suite struct CSVWriterTests {
  private func text(_ cells: [String?]) -> String {
    let columns = cells.indices.map { Column("c\($0)", .string, "Cell.") }
    let table = Table(name: "t", titleVi: "T", titleEn: "T", columns: columns, primaryKey: "c0", rows: [cells])
    let lines = String(decoding: CSVWriter.bytes(of: table), as: UTF8.self)
    return String(lines.drop { $0 != "\n" }.dropFirst())
  }

  @Test(arguments: [
    (["a", "b"], "a,b\n"), (["a,b", "c"], "\"a,b\",c\n"), (["nói “rõ”", "x \"y\""], "nói “rõ”,\"x \"\"y\"\"\"\n"),
    (["a\nb", "c\rd"], "\"a\nb\",\"c\rd\"\n"), (["", " "], ", \n"),
  ])
  func cellsAreQuotedWhereTheyMustBe(cells: [String], expected: String) {
    #expect(text(cells) == expected)
  }

  @Test func anUnknownValueIsEmpty() { #expect(text(["a", nil]) == "a,\n") }
}
