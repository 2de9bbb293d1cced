import HTML

/// A table of a page that holds data; others only lay the page out.
struct DataTable {
  private(set) var rows: [[String]] = []
  /// The line of the source of each row.
  private(set) var lines: [Int] = []
  private(set) var hasHeader: Bool?
  private(set) var caption = ""
  /// Cells that reach down into the next rows, by their column.
  private var hanging: [Int: (text: String, rows: Int)] = [:]

  private static let longestCell = 240
  private static let widest = 64

  /// Reads an element `table`; `nil` where it is no table of data.
  static func rows(of table: HTMLElement) -> DataTable? {
    var data = DataTable()
    guard data.read(table, inHead: false), data.rows.contains(where: { $0.count > 1 }) else { return nil }
    let hasDigit = data.rows.contains { $0.contains { $0.utf8.contains { (0x30...0x39).contains($0) } } }
    return hasDigit ? data : nil
  }

  /// Reads the rows in an element; false where one of them holds more than data.
  private mutating func read(_ element: HTMLElement, inHead: Bool) -> Bool {
    for child in element.elements {
      switch child.name {
      case "thead", "tbody", "tfoot": if !read(child, inHead: child.name == "thead") { return false }
      case "caption": caption = InlineText.plain(child.text)
      case "tr":
        guard let cells = cells(of: child) else { return false }
        guard cells.contains(where: { !$0.isEmpty }) else { continue }
        let isAllHeads = child.elements.allSatisfy { $0.name == "th" } && cells.count > 1
        if rows.isEmpty, inHead || isAllHeads { hasHeader = true }
        rows.append(cells)
        lines.append(child.line)
      default: continue
      }
    }
    return true
  }

  /// The cells of a row, one over several columns followed by empty ones, one over several rows in each of them; `nil`
  /// where one holds more than a cell of data does.
  private mutating func cells(of row: HTMLElement) -> [String]? {
    var cells: [String] = []
    func fillFromAbove() {
      while cells.count < Self.widest, let above = hanging[cells.count] {
        hanging[cells.count] = above.rows > 1 ? (above.text, above.rows - 1) : nil
        cells.append(above.text)
      }
    }
    for cell in row.elements where cell.name == "td" || cell.name == "th" {
      fillFromAbove()
      if cell.first(where: { $0.name == "table" }) != nil { return nil }
      let text = StoryWriter.lines(of: cell).map { InlineText.plain($0.text) }.joined(separator: " ")
      guard text.utf8.count <= Self.longestCell, cells.count < Self.widest else { return nil }
      let depth = cell["rowspan"].flatMap { Int($0) } ?? 1
      if depth > 1 { hanging[cells.count] = (text, min(depth, 1_000) - 1) }
      let width = min(max(1, cell["colspan"].flatMap { Int($0) } ?? 1), Self.widest)
      cells.append(text)
      cells += repeatElement("", count: min(width - 1, Self.widest - cells.count))
    }
    fillFromAbove()
    return cells
  }
}
