/// Puts an HTML comment into the source for each table, and behind it, as level 6 headings, the cells that are not plain.
/// So libcmark itself reads the cells' markup, with the document's link references, and what follows the table as it
/// follows any other block.
struct TableSubstitution {
  private(set) var source: SourceText
  /// By the 1-based number of the comment's line; the headings stand on the lines behind it.
  private(set) var tables: [Int: SubstitutedTable] = [:]
  private let hasMarks: Bool

  /// - Parameter hasMarks: Whether links with certain titles are marks.
  init(_ source: SourceText, hasMarks: Bool) {
    self.source = source
    self.hasMarks = hasMarks
  }

  /// Substitutes tables that were found in `source`.
  mutating func substitute(_ found: [Table]) {
    guard !found.isEmpty else { return }
    var result = SourceText()
    result.reserve(bytes: source.bytes.count, lines: source.lines.count)
    var moved: [Int: SubstitutedTable] = [:]
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
      result.append(table.firstPrefix + Array("<!-- table -->".utf8))
      let comment = result.lines.count
      var substituted = SubstitutedTable(
        alignments: table.alignments, cellCount: table.cells.count,
        byteCount: (table.cells.last?.upperBound ?? 0) - (table.cells.first?.lowerBound ?? 0))
      let opening = table.prefix + Array("###### ".utf8)
      // The closing marks keep marks at the cell's own end.
      let closing = Array(" ######".utf8)
      for cell in table.cells where !substituted.append(source.bytes[cell], hasMarks: hasMarks) {
        result.append(opening, cell: source.bytes[cell], closing)
      }
      moved[comment] = substituted
      number = table.lines.upperBound + 1
    }
    copy(upTo: source.lines.count + 1)
    source = result
    tables = moved
  }
}
