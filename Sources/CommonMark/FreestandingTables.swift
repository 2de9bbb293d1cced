/// Finds the tables that are no part of another block, without libcmark: all their lines begin with `|`, blank lines are
/// around them, and nothing that was opened before goes on in them.
///
/// A line that begins with `|` ends every quote, list and indented code block, and behind a blank line it continues no
/// paragraph. So only fenced code and HTML can hold it. Fences at the beginning of a line are followed to their ends. At
/// an indented fence, which may stand in a list, and at what may be HTML the search ends: `TableFinder` finds the rest.
struct FreestandingTables {
  let source: SourceText

  /// The tables in the order of the source.
  var tables: [Table] {
    var tables: [Table] = []
    var fence: CodeFence?
    var isBehindBlankLine = true
    var number = 1
    while number <= source.lines.count {
      let line = source[line: number]
      if let open = fence {
        if open.isClosed(by: line) { fence = nil }
        isBehindBlankLine = false
      } else if line.first == UInt8(ascii: "|") {
        if isBehindBlankLine, let table = table(at: number) {
          tables.append(table)
          number = table.lines.upperBound
        }
        isBehindBlankLine = false
      } else {
        let content = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        isBehindBlankLine = content.isEmpty
        if content.first == UInt8(ascii: "<") { break }
        fence = CodeFence(content)
        if fence != nil, content.startIndex != line.startIndex { break }
      }
      number += 1
    }
    return tables
  }

  /// The table whose header is a line; `nil` where not all lines up to the next blank one belong to it.
  private func table(at number: Int) -> Table? {
    guard source.mayBeDelimiterRow(number + 1), source[line: number + 1].first == UInt8(ascii: "|"),
      let alignments = TableRow.alignments(of: source[line: number + 1]),
      let header = TableRow.cells(of: source[line: number]), header.count == alignments.count
    else { return nil }
    var table = Table(alignments: alignments, cells: header, lines: number...number + 1)
    var rows = TableRows(width: alignments.count)
    for next in number + 2..<max(number + 2, source.lines.count + 1) {
      let line = source[line: next]
      if LineCursor(line).isBlank { break }
      guard line.first == UInt8(ascii: "|"), rows.add(line, to: &table.cells) else { return nil }
      table.lines = number...next
    }
    return table
  }
}
