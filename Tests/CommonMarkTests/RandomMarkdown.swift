import SeededRandom

/// Makes odd Markdown documents from a seed: containers in containers, lazy lines, tabs, entities, raw HTML, tables.
struct RandomMarkdown {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &generator)]
  }

  private mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &generator) < percent }

  private static let words = [
    "Sóc Trăng", "mô hình", "an", "2018", "đạt", "*nhấn*", "**đậm**", "_x_", "`mã`", "`a | b`", "``x`y``",
    "[liên kết](/u)",
    "[ref]", "[ref][]", "![ảnh](/i.png \"t\")", "<b>", "<script>", "</i>", "<!-- c -->", "<?php?>", "&amp;",
    "&#x1F600;",
    "&copy", "\\*", "\\\\", "\\|", "\\", "<https://a.vn>", "<a@b.vn>", "*a**b*", "***", "~~~", "\u{0600}", "e\u{0301}",
    "\u{00A0}", "\u{200B}", "\u{1F600}", "\"", "'", "(", ")", "]", "[", "!", "#", "=", "+", "1.", "-", ">", "|",
    "[x](javascript:alert)", "[y](#o-1 \"mark\")", "`", "*", "__", "a_b_c", "  ", "\t", "https://b.vn",
  ]

  private mutating func phrase(_ maximum: Int = 5) -> String {
    (0..<Int.random(in: 1...maximum, using: &generator)).map { _ in pick(Self.words) }
      .joined(separator: pick([" ", " ", " ", ""]))
  }

  private mutating func row(_ columns: Int) -> String {
    let count = chance(80) ? columns : Int.random(in: 1...5, using: &generator)
    let cells = (0..<count).map { _ in chance(10) ? "" : phrase(3) }
    return pick(["| ", "|", "", "  | "]) + cells.joined(separator: pick([" | ", "|", " |", "\t|\t"]))
      + pick([" |", "|", "", " | ", "|\t"])
  }

  private mutating func delimiterRow(_ columns: Int) -> String {
    let count = chance(90) ? columns : Int.random(in: 1...5, using: &generator)
    let cells = (0..<count).map { _ in pick(["-", "--", "---", ":-", "-:", ":-:", ":---:"]) }
    let lead = pick(["|", "| ", "", count == 1 ? "|" : ""])
    return lead + cells.joined(separator: pick(["|", " | "])) + pick(["|", " |", "", count == 1 ? "|" : ""])
  }

  private mutating func table() -> [String] {
    let columns = Int.random(in: 1...4, using: &generator)
    var lines: [String] = []
    if chance(20) { lines.append(phrase()) }
    lines.append(row(columns))
    lines.append(delimiterRow(columns))
    for _ in 0..<Int.random(in: 0...4, using: &generator) { lines.append(row(columns)) }
    if chance(25) { lines.append(interruption()) }
    if chance(20) { lines.append(row(columns)) }
    return lines
  }

  private mutating func interruption() -> String {
    pick([
      "---", "===", "--", "# đầu đề", "> trích", "- mục", "2. mục", "1. mục", "```", "<div>", "<b>", "</i>", "    mã",
      "***", "|", "||", "*", "+ x", "===|", "\\|", "<!-- x -->", "10) y", "\t| mã | a |", "~~~ x",
    ])
  }

  private mutating func block(depth: Int) -> [String] {
    switch Int.random(in: 0..<(depth > 4 ? 8 : 14), using: &generator) {
    case 0, 1: return (0..<Int.random(in: 1...3, using: &generator)).map { _ in phrase() }
    case 2, 3, 4: return table()
    case 5: return [pick(["# ", "## ", "###### ", "#"]) + phrase(3)]
    case 6: return [pick(["```", "~~~", "```swift x"]), phrase(), pick(["```", "~~~", ""])]
    case 7: return [interruption()]
    case 8:
      return [pick(["<div>", "<!--", "<pre>", "<b>", "<?x", "</p>"]), phrase(), pick(["-->", "</pre>", "", "?>"])]
    case 9: return ["[ref]: /dest" + pick(["", " \"t\"", " 'x'"]), ""]
    case 10, 11:
      return container(depth: depth).enumerated().map { _, line in chance(8) ? line : "> " + line }
    default:
      let marker = pick(["- ", "* ", "1. ", "10. ", "-   ", "+\t", "-"])
      let indent = String(repeating: " ", count: pick([marker.count, marker.count, 2, 3, 4]))
      return container(depth: depth).enumerated().map { index, line in
        index == 0 ? marker + line : (line.isEmpty || chance(6) ? line : indent + line)
      }
    }
  }

  private mutating func container(depth: Int) -> [String] {
    var lines: [String] = []
    for _ in 0..<Int.random(in: 1...3, using: &generator) {
      lines += block(depth: depth + 1)
      if chance(60) { lines.append("") }
    }
    return lines
  }

  /// A document; the same for the same seed.
  mutating func document() -> String {
    var lines: [String] = []
    for _ in 0..<Int.random(in: 1...5, using: &generator) {
      lines += block(depth: 0)
      if chance(65) { lines.append("") }
    }
    return lines.map { chance(4) ? " " + $0 : $0 }.joined(separator: chance(10) ? "\r\n" : "\n")
      + (chance(90) ? "\n" : "")
  }
}
