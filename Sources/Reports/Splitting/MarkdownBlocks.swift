/// A page's Markdown as its tables and what stands between them.
struct MarkdownBlocks {
  struct Table {
    /// Caption, header and delimiter rows, each with its line end.
    let head: String
    let rows: [Substring]

    func text(rows: ArraySlice<Substring>) -> String { head + rows.map { $0 + "\n" }.joined() }
  }

  enum Block {
    /// Whole lines.
    case text(String)
    case table(Table)

    var text: String {
      switch self {
      case .text(let text): text
      case .table(let table): table.text(rows: table.rows[...])
      }
    }
  }

  let blocks: [Block]

  init(_ markdown: String) {
    let lines = markdown.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map(Substring.init)
    var blocks: [Block] = []
    var text = ""
    var position = 0
    while position < lines.count {
      let start = Self.tableStart(lines, position)
      guard let start else {
        text += lines[position] + (position + 1 < lines.count ? "\n" : "")
        position += 1
        continue
      }
      blocks.append(.text(text))
      text = ""
      let head = lines[position..<start + 2].map { $0 + "\n" }.joined()
      let end = lines[(start + 2)...].firstIndex { !$0.utf8.starts(with: "| ".utf8) } ?? lines.count
      blocks.append(.table(Table(head: head, rows: Array(lines[(start + 2)..<end]))))
      position = end
    }
    if !text.isEmpty { blocks.append(.text(text)) }
    self.blocks = blocks
  }

  /// The line of the header row where a table's caption stands at a position.
  private static func tableStart(_ lines: [Substring], _ position: Int) -> Int? {
    let header = position + 2
    guard lines[position].hasPrefix("Bảng:") || lines[position].hasPrefix("Table:"), header + 1 < lines.count,
      lines[position + 1].isEmpty, lines[header].hasPrefix("| "), lines[header + 1].hasPrefix("| ---")
    else { return nil }
    return header
  }
}
