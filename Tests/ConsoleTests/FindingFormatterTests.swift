import Articles
import Testing

@testable import Console

struct FindingFormatterTests {
  private func finding(
    file: String = "a.txt", line: Int? = 12, column: Int? = 5, hint: Finding.Message? = nil
  ) -> Finding {
    Finding(
      severity: .warning, code: "year-inferred", file: file, line: line, column: column,
      message: .init(vietnamese: "năm được suy ra", english: "the year is inferred"), hint: hint)
  }

  private func text(_ finding: Finding, folder: String = "seeds") -> String {
    FindingFormatter(folder: folder, palette: Palette(isColoured: false)).text(finding)
  }

  @Test func aFindingReadsLikeACompilersMessage() {
    #expect(text(finding()) == "seeds/a.txt:12:5: warning: the year is inferred [year-inferred]\n")
  }

  @Test func anUnknownColumnOrLineIsLeftOut() {
    #expect(text(finding(column: nil)).hasPrefix("seeds/a.txt:12: warning:"))
    #expect(text(finding(line: nil, column: nil)).hasPrefix("seeds/a.txt: warning:"))
  }

  @Test(arguments: [
    ("seeds", "seeds/a.txt"), ("seeds/", "seeds/a.txt"), (".", "a.txt"), ("/tin bài", "/tin bài/a.txt"),
    ("/", "/a.txt"),
  ])
  func thePathLeadsFromWhereTheUserStands(folder: String, path: String) {
    #expect(text(finding(), folder: folder).hasPrefix(path + ":12:5:"))
  }

  @Test func aFindingOnTheWholeFolderNamesTheFolder() {
    #expect(text(finding(file: "", line: nil, column: nil)).hasPrefix("seeds: warning:"))
  }

  @Test func aHintIsANoteAtTheSamePlace() {
    let hint = Finding.Message(vietnamese: "ghi năm vào tệp kèm", english: "state the year in a sidecar")
    #expect(text(finding(hint: hint)).hasSuffix("\nseeds/a.txt:12:5: note: state the year in a sidecar\n"))
  }

  @Test func aHostileFileNameCanNotSteerTheTerminal() {
    #expect(text(finding(file: "a\u{1B}[2J\n.txt")).hasPrefix("seeds/a\\u{1b}[2J .txt:12:5:"))
  }

  @Test func machinesGetBothLanguages() {
    let json = FindingFormatter(folder: "seeds", palette: Palette(isColoured: false)).json(finding()).text
    #expect(json.contains(#""message_vi": "năm được suy ra""#))
    #expect(json.contains(#""file": "seeds/a.txt""#))
    #expect(json.contains(#""hint_en": null"#))
  }
}
