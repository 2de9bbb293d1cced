import CommonMark
import Testing

struct TableTests {
  func html(_ markdown: String, _ change: (inout MarkdownRenderer.Options) -> Void = { _ in }) throws -> String {
    try MarkdownRendererTests.html(markdown, change)
  }

  @Test func aTableWithACaptionNamesItsRegionAndHeads() throws {
    let markdown = """
      ## Kết quả

      Bảng: Mô hình *tự quản*, 2018–2023

      | Chỉ tiêu | Giá trị | |
      |:--|--:|:-:|
      | [Mô hình](../x/) | 281 | ≥ |
      | | 5 |
      """
    #expect(
      try html(markdown) == """
        <h2 id="ket-qua">Kết quả</h2>
        <div class="table-scroll" tabindex="0" role="region" aria-labelledby="bang-1">
        <table>
        <caption id="bang-1">Mô hình <em>tự quản</em>, 2018–2023</caption>
        <thead>
        <tr>
        <th scope="col" class="left">Chỉ tiêu</th>
        <th scope="col" class="num">Giá trị</th>
        <td class="center"></td>
        </tr>
        </thead>
        <tbody>
        <tr>
        <th scope="row" class="left"><a href="../x/">Mô hình</a></th>
        <td class="num">281</td>
        <td class="center">≥</td>
        </tr>
        <tr>
        <td class="left"></td>
        <td class="num">5</td>
        <td class="center"></td>
        </tr>
        </tbody>
        </table>
        </div>

        """)
  }

  @Test func withoutACaptionTheHeadingBeforeNamesTheRegion() throws {
    let html = try html("## Nguồn\n\n| a |\n|---|\n")
    #expect(html.contains("<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\"nguon\">"))
    #expect(try self.html("| a |\n|---|\n").contains("<div class=\"table-scroll\" tabindex=\"0\">\n<table>"))
  }

  @Test func tablesWithOneCaptionAreToldApartByTheirHeadings() throws {
    let table = "Bảng: x\n\n| a |\n|---|\n\n"
    let html = try html("\(table)## Một\n\n\(table)## Hai\n\n\(table)\(table)| b |\n|---|\n\n| c |\n|---|\n")
    for labels in ["bang-1", "mot bang-2", "hai bang-3", "hai"] {
      #expect(html.contains("role=\"region\" aria-labelledby=\"\(labels)\">"))
    }
    #expect(html.split(separator: "role=").count == 5)
    #expect(html.split(separator: "tabindex=").count == 7)
  }

  @Test(arguments: ["Bảng: một", "Table: một", "- Bảng: một\n", "> Bảng: một\n>"])
  func theParagraphBeforeATableIsItsCaption(paragraph: String) throws {
    let prefix = paragraph.hasPrefix(">") ? "> " : paragraph.hasPrefix("-") ? "  " : ""
    let html = try html("\(paragraph)\n\(prefix)| a |\n\(prefix)|---|\n")
    #expect(html.contains("<caption id=\"bang-1\">một</caption>"))
    #expect(!html.contains("<p>"))
  }

  @Test func aRowAnchorNamesTheRow() throws {
    let html = try html(
      """
      | a | b |
      |---|---|
      | [281](#r-1 "row") | x |
      | y | [z](#r-2 "row") |
      | [](#r-3 "row")[w](#o "mark") | |
      """)
    #expect(html.contains("<tr id=\"r-1\">\n<th scope=\"row\">281</th>"))
    #expect(html.contains("<td><a href=\"#r-2\" title=\"row\">z</a></td>"))
    #expect(html.contains("<tr id=\"r-3\">\n<th scope=\"row\"><mark id=\"o\">w</mark></th>"))
  }

  @Test func theFirstColumnNeedNotHeadItsRows() throws {
    #expect(try html("| a |\n|---|\n| b |") { $0.hasRowHeaders = false }.contains("<td>b</td>"))
  }

  @Test func cellsKnowTheDocumentsLinkReferences() throws {
    let html = try html("| [nguồn][1] |\n|---|\n| a\\|b `c\\|d` |\n\n[1]: ../articles/x/\n")
    #expect(html.contains("<a href=\"../articles/x/\">nguồn</a>"))
    #expect(html.contains("a|b <code>c|d</code>"))
  }

  @Test(arguments: [
    "a | b\n--- | --- | ---\n", "a | b\n\n--- | ---\n", "    a | b\n    - | -\n", "```\na | b\n- | -\n```\n",
    "# a | b\n- | -\n",
  ])
  func whatIsNoTableStaysAsItIs(markdown: String) throws {
    #expect(try !html(markdown).contains("<table"))
  }

  @Test func aTableEndsWhereAnotherBlockBegins() throws {
    for block in ["> trích", "# đầu", "2. mục", "---", "<div>", "    mã", "***", "```", "", "- a"] {
      let html = try html("a | b\n-|-\n1 | 2\n\(block)\nx | y\n")
      #expect(html.contains("<td>2</td>\n</tr>\n</tbody>\n</table>"), "\(block)")
    }
  }

  @Test func manyOddTablesTakeNoLongTime() throws {
    let odd = String(repeating: "a | b\n-|-\n2. x | y\n--\n", count: 20_000)
    _ = try html(odd)
    let wide = String(repeating: "a|", count: 5_000) + "\n" + String(repeating: "-|", count: 5_000) + "\n"
    let html = try html(wide + String(repeating: "x\n", count: 5_000))
    #expect(html.utf8.count < 20_000_000)
  }
}
