/// Puts each table's cells into the source as level 6 headings behind an HTML comment, so that libcmark itself reads the
/// cells' markup, with the document's link references, and what follows the table as it follows any other block.
struct TableSubstitution {
  private(set) var source: SourceText
  /// By the 1-based number of the comment's line; the cells stand on the lines behind it.
  private(set) var tables: [Int: TableShape] = [:]

  init(_ source: SourceText) { self.source = source }

  /// Substitutes tables that were found in `source`.
  mutating func substitute(_ found: [Table]) {
    guard !found.isEmpty else { return }
    var result = SourceText()
    result.reserve(
      bytes: source.bytes.count + found.reduce(0) { $0 + $1.cells.count * ($1.prefix.count + 16) },
      lines: source.lines.count + found.reduce(0) { $0 + $1.cells.count })
    var moved: [Int: TableShape] = [:]
    var number = 1
    func copy(upTo end: Int) {
      while number < end {
        if let table = tables[number] { moved[result.lines.count + 1] = table }
        result.append(source[line: number])
        number += 1
      }
    }
    for table in found {
      copy(upTo: table.lines.lowerBound)
      moved[result.lines.count + 1] = table.shape
      result.append(table.firstPrefix + Array("<!-- table -->".utf8))
      let opening = table.prefix + Array("###### ".utf8)
      // The closing marks keep marks at the cell's own end.
      let closing = Array(" ######".utf8)
      for cell in table.cells { result.append(opening, cell: source.bytes[cell], closing) }
      number = table.lines.upperBound + 1
    }
    copy(upTo: source.lines.count + 1)
    source = result
    tables = moved
  }
}
