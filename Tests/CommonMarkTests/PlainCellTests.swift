import CommonMark
import SeededRandom
import Testing

/// A cell is rendered as a heading of the same words, which libcmark always renders.
struct PlainCellTests {
  private static let fragments = [
    "Sóc Trăng", "7.296", "mô hình, 5%", " ", "  ", "a", "–", "\u{A0}", "\u{1}", "\t", "ê\u{301}", "(x)", "=", "+",
    "1.",
    "?", "'", ":", ";", "\"", ">", "\\>", "\\\"", "\\&", "\\<", "\\a", "\\", "\\\\", "\\*", "\\[", "\\]", "\\#", "&",
    "<",
    "&amp;", "&#62;", "<b>", "<https://a.vn>", "*", "*b*", "**", "_c_", "`", "`d`", "!", "#", "~", "@", "$", "{}", "^",
    "[a](b)", "[a b](../c/d-e/#f.g)", "[1.037](x#y \"hơn 1.000\")", "[e](f \"vi\")", "[](#g \"row\")",
    "[h](#i \"mark\")",
    "[j](#9 \"mark\")", "[k](:l \"vi\")", "[](<> \"vi\")", "[m](n \"\")", "[o](p 'q')", "[r](s (t))", "[u](<v>)",
    "[w]( x )", "[y](z \"a\\\"b\")", "[c](d \"e&f\")", "[g](h\"i\")", "[j](k  \"l\")", "[m\\]n](o)", "[p[q]](r)", "[s",
    "](t)", "[u]", "[v] (w)", "[x](y", "[z](a \"b", "[c](d \"e\" f)", "[g](h_i)", "[j](k%20l)", "[m](javascript:n)",
    "[o](https://p.vn/?q=r)", "[s](t&u)", "![v](w)", "[\\>](x)", "[\"](y)", "[z](a\\.b)", "[*c*](d)", "[](e)", "[f]()",
  ]

  private static func cell(seed: UInt64) -> String {
    var generator = SeededGenerator(seed: seed)
    return (0..<Int.random(in: 1...5, using: &generator)).map { _ in
      fragments[Int.random(in: 0..<fragments.count, using: &generator)]
    }.joined(separator: ["", "", " "][Int.random(in: 0..<3, using: &generator)])
  }

  @Test(arguments: [true, false])
  func cellsAreRenderedAsLibcmarkRendersThem(hasMarks: Bool) throws {
    var options = MarkdownRenderer.Options.plainTables
    options.hasMarks = hasMarks
    let renderer = MarkdownRenderer(options: options)
    for seed in 0..<20_000 {
      let cell = Self.cell(seed: UInt64(seed))
      let table = try renderer.render("| a | b |\n|---|---|\n| c | \(cell) |\n")
      let heading = try renderer.render("###### \(cell) ######\n")
      let content = String(decoding: table.html, as: UTF8.self).dropFirst(Self.opening.count)
        .dropLast(Self.closing.count)
      let expected = String(decoding: heading.html, as: UTF8.self).dropFirst(4).dropLast(6)
      #expect(content == expected, "seed \(seed): \(cell)")
    }
  }

  private static let opening = """
    <table>
    <thead>
    <tr>
    <th>a</th>
    <th>b</th>
    </tr>
    </thead>
    <tbody>
    <tr>
    <td>c</td>
    <td>
    """
  private static let closing = "</td>\n</tr>\n</tbody>\n</table>\n"
}
