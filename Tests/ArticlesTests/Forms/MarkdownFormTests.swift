import Foundation
import Testing

@testable import Articles

struct MarkdownFormTests {
  private func article(_ source: String) throws -> Article {
    try #require(Samples.parser.parse(bytes: Array(source.utf8), file: "a.md").article)
  }

  private func lines(_ source: String) throws -> [String] {
    let article = try article(source)
    return article[0..<article.text.count].split(separator: "\n").map(String.init)
  }

  @Test(arguments: [
    ("Xã có **184** *tổ* tự quản", "Xã có 184 tổ tự quản"), ("gần __60__ tổ", "gần 60 tổ"),
    ("[27 tổ](https://example.org/a_(b)_12?x=45) mới", "27 tổ mới"), ("có `120` tổ", "có 120 tổ"),
    (#"1\.250 tin, 20\-30 hộ, 5\/3"#, "1.250 tin, 20-30 hộ, 5/3"), ("64&nbsp;tổ &gt; 5 m&ocirc;", "64\u{A0}tổ > 5 mô"),
    ("có 45 <!-- cũ: 99 --> tổ", "có 45 tổ"), ("có <b>184</b> tổ", "có 184 tổ"),
    ("có <script>var x = 99</script> 5 tổ", "có 5 tổ"), ("có 12 tổ[^1] trong quý", "có 12 tổ trong quý"),
    (#"Xã có \*24\* tổ"#, "Xã có 24 tổ"), ("một tổ ![ảnh 7](a.jpg) mới", "một tổ mới"), ("> 40 hộ\n> dân", "40 hộ dân"),
    ("được 480\nhộ dân", "được 480 hộ dân"), ("- [x] 5 tổ", "- 5 tổ"), ("    thụt đầu dòng 5 tổ", "thụt đầu dòng 5 tổ"),
  ])
  func aParagraphIsItsWords(_ source: String, _ expected: String) throws {
    #expect(try lines(source) == [expected])
  }

  @Test(arguments: [
    "<!-- nháp: 99 tổ -->", "<!--\n99 tổ\n-->", "<style>\n.a { width: 99px }\n</style>", "[//]: # (nháp 99 tổ)",
    "<script>\nvar tổ = 99\n\nvar hộ = 98\n</script>", "---",
  ])
  func whatABrowserDoesNotShowIsNoText(_ hidden: String) throws {
    #expect(try lines("Bản Pá\n\n\(hidden)\n\nXã có 5 tổ.") == ["Bản Pá", "Xã có 5 tổ."])
  }

  @Test func aBlockOfHTMLIsItsText() throws {
    #expect(try lines(#"<p data-count="99">Xã có 26 tổ.</p>"#) == ["Xã có 26 tổ."])
  }

  @Test func aHardBreakEndsALineAndAnItemIsALine() throws {
    #expect(
      try lines("Xã có 19 tổ  \nPhường có 36 tổ<br>Ấp có 2 tổ") == ["Xã có 19 tổ", "Phường có 36 tổ", "Ấp có 2 tổ"])
    #expect(
      try lines("- Lập hơn\n  70 tổ\n- Tuần tra\n\n1. Một\n2. Hai") == [
        "- Lập hơn 70 tổ", "- Tuần tra", "- Một", "- Hai",
      ])
  }

  @Test func aNoteIsItsTextWithoutItsMark() throws {
    #expect(try lines("[^a]: Trước đó có 88 tổ.") == ["Trước đó có 88 tổ."])
  }

  @Test func aCellStandsBesideTheLabelsOfItsRowAndColumn() throws {
    let source = """
      | STT | Nội dung | ĐVT | 2022 | Năm 2023 |
      |---|---|---|--:|--:|
      | 1 | **Tổ** tự quản | tổ | 150 | 184 |
      | 2 | Kinh phí (triệu đồng) | | 35 | - |
      """
    #expect(
      try lines(source) == [
        "Năm 2022, tổ tự quản: 150 tổ. Năm 2023, tổ tự quản: 184 tổ.", "Năm 2022, kinh phí: 35 triệu đồng.",
      ])
    #expect(
      try lines("| Huyện | Số tổ | Hộ |\n|---|---|---|\n| Quế Phong | 12 | 340 |")
        == ["Quế Phong, Số tổ: 12. Quế Phong, Hộ: 340."])
    #expect(try lines("| Nội dung | Kết quả |\n|---|---|\n| Tin báo | 1.040 |") == ["Tin báo: 1.040."])
  }

  @Test func everyLineKnowsItsSource() throws {
    let source = """
      ---
      title: Thử
      ---
      # Bản Pá

      Xã lập
      3 tổ\u{20}\u{20}
      và 5 nhóm

      | Xã | Tổ |
      |---|---|
      | A | 7 |
      | B | 8 |

      Hết 9.
      """
    let article = try article(source)
    let locator = SourceLocator(article)
    let text = article[0..<article.text.count]
    for (words, line) in [
      ("title", 2), ("Bản Pá", 4), ("Xã lập", 6), ("và 5", 8), ("A, Tổ: 7", 12), ("B, Tổ: 8", 13), ("Hết", 15),
    ] {
      let range = try #require(text.range(of: words), "\(words)")
      #expect(
        locator.location(of: text.utf8.distance(from: text.startIndex, to: range.lowerBound)).line == line, "\(words)")
    }
    #expect(!locator.hasColumns)
  }

  @Test func headingsAndPicturesKeepTheirRoles() {
    let blocks = Samples.blocks("# Bản Pá\n\n![Bà con dự hội](a.jpg)\n\n\(Samples.paragraph)", file: "a.md")
    #expect(blocks.map(\.kind) == [.headline, .caption, .paragraph])
  }

  @Test func blocksKnowWhichOfThemAreHeadings() throws {
    let article = try article("# Bản Pá\n\n\(Samples.paragraph)\n\n## Năm 2022\n\nBản có 3 tổ.")
    #expect(article.blocks.map { $0.kind == .headline } == [true, false, true, false])
  }

  @Test(arguments: ["[", "![", "*", "<", "`", "| a |\n|---|\n", "- ", "> ", "&", "[^"])
  func hostileMarkdownIsReadOrIsPlainText(_ piece: String) {
    let source = String(repeating: piece, count: 5_000) + "\n\nXã có 5 tổ."
    #expect(Samples.parser.parse(bytes: Array(source.utf8), file: "a.md").article != nil)
  }
}
