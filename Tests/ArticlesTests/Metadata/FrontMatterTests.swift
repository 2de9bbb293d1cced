import Testing

@testable import Articles

struct FrontMatterTests {
  private func parse(_ source: String) -> (article: Article?, findings: [Finding]) {
    Samples.parser.parse(bytes: Array(source.utf8), file: "a.md")
  }

  @Test func blankLinesMayStandBeforeIt() {
    let (article, findings) = parse("\n \n---\nplace: VN-22\nsai: 1\n---\nBản Pá\n\nBản có 3 tổ.")
    #expect(article?.metadata.place?.value == "VN-22")
    #expect(article?.metadata.place?.line == 4)
    #expect(findings.map(\.line) == [5])
    #expect(article?.blocks.first?.kind == .frontMatter)
  }

  @Test(arguments: ["2024-03-05T00:30:00+07:00", "2024-03-05T23:30:00-05:00", "2024-03-05 00:30:00", "\"2024-03-05\""])
  func aTimestampIsItsDay(_ value: String) {
    #expect(
      parse("---\npublished: \(value)\n---\nBản có 3 tổ.").article?.metadata.published?.value
        == PartialDate(year: 2024, month: 3, day: 5))
  }

  @Test(arguments: [
    ("+++\ntitle = \"T\"\ndate = 2024-03-05\n+++", "TOML"),
    ("{\n \"title\": \"J\", \"date\": \"2024-03-05\"\n}", "JSON"),
    ("{\"title\": \"a } b\"}", "JSON"),
  ])
  func anotherKindIsNamedAndNotReadAsText(_ front: String, _ kind: String) {
    let (article, findings) = parse(front + "\nBản Pá giữ bình yên\n\nBản có 3 tổ.")
    #expect(findings.map(\.code) == ["front-matter-other"])
    #expect(findings.first?.message.english.contains(kind) == true)
    #expect(article?.blocks.first?.kind == .frontMatter)
    #expect(article?.blocks.dropFirst().first.map { article?[$0.range] } == "Bản Pá giữ bình yên")
  }

  @Test(arguments: ["{tin nhanh} Bản Pá", "{\nBản Pá", "+++ Bản Pá", "{}\nBản Pá"])
  func aTextThatOnlyBeginsSoIsText(_ source: String) {
    #expect(parse(source + "\n\nBản có 3 tổ.").article?.blocks.contains { $0.kind == .frontMatter } == false)
  }

  @Test func theHintIsInTheLanguageOfItsMessage() {
    let hint = parse("---\npublished: 5/3/2024\n---\nBản có 3 tổ.").findings.first?.hint
    #expect(hint?.vietnamese == "cần: ngày như 2023-08-22, 2023-08 hoặc 2023")
    #expect(hint?.english == "write a date such as 2023-08-22, 2023-08 or 2023")
  }
}
