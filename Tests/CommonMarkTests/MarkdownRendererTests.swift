import CommonMark
import Testing

struct MarkdownRendererTests {
  static func html(_ markdown: String, _ change: (inout MarkdownRenderer.Options) -> Void = { _ in }) throws -> String {
    var options = MarkdownRenderer.Options()
    change(&options)
    return String(decoding: try MarkdownRenderer(options: options).render(markdown).html, as: UTF8.self)
  }

  @Test(arguments: [
    ("<script>alert(1)</script>", "<!-- raw HTML omitted -->\n"),
    ("a <b onclick=x>b</b>", "<p>a <!-- raw HTML omitted -->b<!-- raw HTML omitted --></p>\n"),
    ("[x](javascript:alert(1))", "<p><a href=\"\">x</a></p>\n"),
    ("| <script> |\n|---|\n| [x](javascript:a) |", "<!-- raw HTML omitted -->"),
    ("x \u{0600}<script>", "&lt;script"),
  ])
  func nothingDangerousOfTheSourceReachesTheOutput(markdown: String, expected: String) throws {
    let html = try Self.html(markdown)
    #expect(html.contains(expected) || !html.contains("<script"))
    #expect(!html.contains("javascript"))
  }

  @Test func headingsGetUniqueIdentifiersWithoutDiacritics() throws {
    let markdown = "# Tỉnh Đắk Lắk\n\n## Điểm `chính`\n\n## Điểm chính\n\n## 2018\n\n## ?\n"
    let result = try MarkdownRenderer().render(markdown)
    #expect(result.title == "Tỉnh Đắk Lắk")
    #expect(result.headings.map(\.id) == ["tinh-dak-lak", "diem-chinh", "diem-chinh-2", "muc-2018", "muc"])
    #expect(result.headings.map(\.level) == [1, 2, 2, 2, 2])
    #expect(result.headings.map(\.text) == ["Tỉnh Đắk Lắk", "Điểm chính", "Điểm chính", "2018", "?"])
    let html = String(decoding: result.html, as: UTF8.self)
    #expect(html.hasPrefix("<h1 id=\"tinh-dak-lak\">Tỉnh Đắk Lắk</h1>\n<h2 id=\"diem-chinh\">"))
  }

  @Test func decomposedHeadingsGetTheSameIdentifiers() throws {
    let composed = try MarkdownRenderer().render("# Nghệ An đạt\n").headings
    let decomposed = try MarkdownRenderer().render("# Ngh\u{0065}\u{0302}\u{0323} An đạt\n").headings
    #expect(composed.map(\.id) == ["nghe-an-dat"])
    #expect(decomposed.map(\.id) == ["nghe-an-dat"])
  }

  @Test func aLinkWithTheTitleMarkMarksItsWords() throws {
    #expect(
      try Self.html("Có [hơn *281* mô hình](#o-1 \"mark\").")
        == "<p>Có <mark id=\"o-1\">hơn <em>281</em> mô hình</mark>.</p>\n")
  }

  @Test(arguments: [
    ("[x](#1a \"mark\")", "<p><a href=\"#1a\" title=\"mark\">x</a></p>\n"),
    ("[x](/u \"mark\")", "<p><a href=\"/u\" title=\"mark\">x</a></p>\n"),
    ("[x](#a%22 \"mark\")", "<p><a href=\"#a%22\" title=\"mark\">x</a></p>\n"),
    ("[x](#a \"row\")", "<p><a href=\"#a\" title=\"row\">x</a></p>\n"),
    ("[x](#a \"mark\") [y](#a \"mark\")", "<p><mark id=\"a\">x</mark> <mark>y</mark></p>\n"),
    ("# a\n\n[x](#a \"mark\")", "<h1 id=\"a-2\">a</h1>\n<p><mark id=\"a\">x</mark></p>\n"),
  ])
  func onlyPlainIdentifiersMarkAndTheFirstWins(markdown: String, expected: String) throws {
    #expect(try Self.html(markdown) == expected)
  }

  @Test func quotesCanCarryTheirLanguage() throws {
    let html = try Self.html("> Câu\n> > trong") { $0.quoteLanguage = "vi" }
    #expect(
      html == """
        <blockquote lang="vi">
        <p>Câu</p>
        <blockquote lang="vi">
        <p>trong</p>
        </blockquote>
        </blockquote>

        """)
  }

  @Test func wordsInAnotherLanguageSaySo() throws {
    #expect(try Self.html("Reason: [của bài](<> \"vi\").") == "<p>Reason: <span lang=\"vi\">của bài</span>.</p>\n")
    #expect(try Self.html("[tên](a/ \"vi\")") == "<p><a href=\"a/\" lang=\"vi\">tên</a></p>\n")
  }

  @Test func nestingDoesNotOverflowTheStack() throws {
    let depth = 10_000
    let quotes = String(repeating: ">", count: depth) + " a | b\n" + String(repeating: ">", count: depth) + " -|-\n"
    let html = try Self.html(quotes) { $0.quoteLanguage = "vi" }
    #expect(html.contains("<th scope=\"col\">a</th>"))
    _ = try Self.html(String(repeating: "- ", count: 5_000) + "a")
    _ = try Self.html(String(repeating: "*a **b ", count: 10_000))
    _ = try Self.html(String(repeating: "[", count: 50_000) + "a" + String(repeating: "](u)", count: 50_000))
  }

  @Test func sourcesThatWouldTakeQuadraticTimeAreRefused() throws {
    let images = "một\n\n" + String(repeating: "![[]()", count: 40_000)
    #expect(throws: MarkdownError.tooCostly(line: 3)) { try MarkdownRenderer().render(images) }
    let lists = String(repeating: "- ", count: 20_000) + "a\n" + String(repeating: "\n", count: 20_000)
    #expect(throws: MarkdownError.tooCostly(line: 1)) { try MarkdownRenderer().render(lists) }
    var options = MarkdownRenderer.Options()
    options.maximumBytes = 3
    #expect(throws: MarkdownError.tooLong(bytes: 4, limit: 3)) { try MarkdownRenderer(options: options).render("abcd") }
  }

  @Test func aByteOrderMarkAndNullsAreReadAsLibcmarkReadsThem() throws {
    #expect(try Self.html("\u{FEFF}a\u{0}b") == "<p>a\u{FFFD}b</p>\n")
    #expect(try Self.html("") == "")
  }
}
