import CommonMark
import SeededRandom
import Testing

/// Tables between blank lines are found without libcmark. At a comment that search ends, so that a document and the same
/// document behind a comment are read in two ways.
struct FreestandingTableTests {
  /// Lines that open, go on or end something in which a table is none, and such as make tables odd.
  private static let lines = [
    "```", "````", "~~~", "```x", "```x`", "``", "  ```", "   ~~~", "    ```", "\t```", "- ```", "> ```", "1. ~~~",
    "<!--", "-->", "  <!-- x", "- <!--", "> <!--", "<!-- x -->", "<script>", "</script>", "<?php", "?>", "<![CDATA[",
    "]]>", "<!X", ">", "<pre>", "</pre>", "<div>", "</div>", "<b>", "- a", "* b", "1. c", "2. d", "  e", "   - f",
    "    mã", "> trích", "# đầu", "###### đề", "===", "---", "***", "[r]: /u", "[r]:", "/u", "Bảng: x", "văn bản",
    "\\", "| a", "a |", "a | b", "-|-", " | a | b |", "   |---|---|", "\t| a |", "|", "||", "| |", "|\t", "| a |\u{B}",
    "|---|---|", "|-|", "| --- |:-:|", "|---|", "|>|", "| a \\| b | `c\\|d` |", "| [x][r] | *y* |", "| ``` | <!-- |",
  ]

  private static let tables = [
    ["| a | b |", "|---|---|", "| 1 | 2 |"], ["| a |", "| - |"], ["|a|b", "|:-|-:", "|1", "|1|2|3|"],
    ["| a | b |", "|---|", "| 1 | 2 |"], ["|---|", "|---|", "|---|"], ["| x |", "| a |", "|---|", "| b |"],
    ["| [x][r] | ![i](/i) |", "|---|---|", "| [](#r \"row\")1 | [m](#m \"mark\") |"],
  ]

  private static func document(seed: UInt64) -> String {
    var generator = SeededGenerator(seed: seed)
    var lines: [String] = []
    for _ in 0..<Int.random(in: 2...7, using: &generator) {
      if Int.random(in: 0..<5, using: &generator) < 3 {
        lines += tables[Int.random(in: 0..<tables.count, using: &generator)]
      }
      for _ in 0..<Int.random(in: 0...2, using: &generator) {
        lines.append(Self.lines[Int.random(in: 0..<Self.lines.count, using: &generator)])
      }
      let blank = ["", "", "", "  ", "\t"]
      if Int.random(in: 0..<6, using: &generator) > 0 {
        lines.append(blank[Int.random(in: 0..<blank.count, using: &generator)])
      }
    }
    let end = ["\n", "\n", "\n", "\r\n", "\r"][Int.random(in: 0..<5, using: &generator)]
    return lines.joined(separator: end) + (Bool.random(using: &generator) ? end : "")
  }

  private static func html(_ document: String, _ options: MarkdownRenderer.Options) throws -> String {
    String(decoding: try MarkdownRenderer(options: options).render(document).html, as: UTF8.self)
  }

  @Test(arguments: 0..<6)
  func tablesAreTheSameWhereverLibcmarkIsAskedForThem(batch: Int) throws {
    var tables = 0
    for seed in batch * 2_000..<(batch + 1) * 2_000 {
      var random = RandomMarkdown(seed: UInt64(seed))
      for document in [Self.document(seed: UInt64(seed)), random.document()] {
        for options in [MarkdownRenderer.Options(), .plainTables] {
          let html = try Self.html(document, options)
          let other = try Self.html("<!-- c -->\n\n" + document, options)
          #expect("<!-- raw HTML omitted -->\n" + html == other, "seed \(seed): \(document)")
          tables += html.contains("<table>") ? 1 : 0
        }
      }
    }
    #expect(tables > 2_000)
  }

  @Test(arguments: [
    "```\n\n| a |\n|---|\n", "~~~ x\n\n| a |\n|---|\n\n~~\n", "<!--\n\n| a |\n|---|\n", "<script>\n\n| a |\n|---|\n",
    "<?x\n\n| a |\n|---|\n", "   ```\n\n| a |\n|---|\n", "```\n\n    ```\n\n| a |\n|---|\n",
  ])
  func whatGoesOnBehindABlankLineHoldsNoTable(markdown: String) throws {
    #expect(try !Self.html(markdown, .plainTables).contains("<table"))
  }

  @Test(arguments: [
    "- ```\n\n| a |\n|---|\n", "> <!--\n\n| a |\n|---|\n", "```\n```\n\n| a |\n|---|\n",
    "```\n~~~\n````\n\n| a |\n|---|\n",
    "``` `\n\n| a |\n|---|\n", "<div>\n\n| a |\n|---|\n", "- a\n\n  b\n\n| a |\n|---|\n",
  ])
  func whatEndsBeforeHoldsNoTableBack(markdown: String) throws {
    #expect(try Self.html(markdown, .plainTables).contains("<table>"))
  }
}
