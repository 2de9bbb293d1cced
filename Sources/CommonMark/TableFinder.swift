/// Finds GFM pipe tables in the paragraphs of libcmark's tree.
///
/// A table begins in a paragraph: its header is the line before the delimiter row, and its rows go on to a blank line,
/// to the end of the container, or to the start of another block. Text that libcmark read as the rest of a paragraph can
/// turn out to be something else once a table stands before it (a list that may not interrupt a paragraph, a heading's
/// underline). Then the search stops after that table, so that the caller parses the rest again.
struct TableFinder {
  let source: SourceText
  /// Goes on behind a table whose end changes what follows; for sources in which that happens endlessly.
  let isHasty: Bool

  /// The tables in the order of the source, not overlapping.
  func tables(in tree: MarkdownTree) -> [Table] {
    var found: [Table] = []
    for node in tree.root.blocks where isCandidate(node) {
      guard node.startLine > (found.last?.lines.upperBound ?? 0), let table = table(in: node) else { continue }
      found.append(table)
      // A heading's underline is part of the table or ends it, so that the heading is none.
      if node.kind == .heading || table.lines.upperBound != node.endLine, !isHasty { break }
    }
    return found
  }

  private func isCandidate(_ node: MarkdownNode) -> Bool {
    guard node.kind == .paragraph || node.kind == .heading, node.endLine > node.startLine else { return false }
    return (node.startLine + 1...node.endLine).contains(where: source.mayBeDelimiterRow)
  }

  private func table(in node: MarkdownNode) -> Table? {
    let path = ContainerPath(of: node, in: source)
    for number in node.startLine + 1...node.endLine where source.mayBeDelimiterRow(number) {
      var cursor = LineCursor(source[line: number])
      guard path.pass(&cursor), cursor.indent <= 3 else { continue }
      // libcmark's end of such a heading may be the line behind its underline.
      if node.kind == .heading, Self.isUnderline(cursor.content) { return nil }
      guard let alignments = TableRow.alignments(of: cursor.content),
        let header = TableRow.cells(of: header(number - 1, of: node, path)), header.count == alignments.count
      else { continue }
      let line = source[line: number]
      let prefix = Array(line[..<min(cursor.offsetBehindTab, line.endIndex)])
      let isFirst = number - 1 == node.startLine
      var table = Table(
        alignments: alignments, cells: header, lines: number - 1...number,
        firstPrefix: isFirst ? Array(source[line: number - 1].prefix(node.startColumn - 1)) : prefix, prefix: prefix)
      addRows(to: &table, path)
      return table
    }
    return nil
  }

  private static func isUnderline(_ line: ArraySlice<UInt8>) -> Bool {
    line.allSatisfy { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
  }

  private func header(_ number: Int, of node: MarkdownNode, _ path: ContainerPath) -> ArraySlice<UInt8> {
    guard number != node.startLine else { return source[line: number].dropFirst(node.startColumn - 1) }
    // The header may be a lazy continuation line. Such a line keeps its indentation in libcmark, and so cmark-gfm sees
    // an empty cell before a leading pipe.
    var cursor = LineCursor(source[line: number])
    return path.pass(&cursor) ? cursor.content : cursor.rest
  }

  private func addRows(to table: inout Table, _ path: ContainerPath) {
    var rows = TableRows(width: table.alignments.count)
    var number = table.lines.upperBound + 1
    while number <= source.lines.count {
      var cursor = LineCursor(source[line: number])
      guard path.pass(&cursor), !cursor.isBlank, cursor.indent <= 3, !startsAnotherBlock(cursor.content),
        rows.add(cursor.content, to: &table.cells)
      else { break }
      number += 1
    }
    table.lines = table.lines.lowerBound...number - 1
  }

  /// Whether a line would start another block than a paragraph; libcmark is asked.
  private func startsAnotherBlock(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first else { return false }
    switch first {
    case UInt8(ascii: ">"), UInt8(ascii: "#"), UInt8(ascii: "`"), UInt8(ascii: "~"), UInt8(ascii: "<"),
      UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      guard let kind = MarkdownTree(Array(line))?.root.firstChild?.kind else { return false }
      return kind != .paragraph
    default:
      return false
    }
  }
}
