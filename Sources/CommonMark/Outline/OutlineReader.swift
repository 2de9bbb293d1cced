/// Goes over libcmark's tree and takes the text out of it, block by block.
struct OutlineReader {
  let marking: TableMarking

  func blocks(of tree: MarkdownTree) -> [MarkdownBlock] {
    var blocks: [MarkdownBlock] = []
    var rows: [MarkdownBlock.Row] = []
    var width = 1
    var missingCells = 0
    for node in tree.root.blocks {
      if missingCells > 0, node.kind == .heading {
        if rows.last.map({ $0.cells.count == width }) ?? true {
          rows.append(.init([], line: marking.origin(of: node.startLine)))
        }
        rows[rows.count - 1].cells.append(InlineText(of: node, line: node.startLine).joined)
        missingCells -= 1
        if missingCells == 0 { blocks.append(.table(rows)) }
      } else if node.kind == .htmlBlock, let table = marking.tables[node.startLine] {
        (width, missingCells) = table
        rows = []
      } else if let block = block(node) {
        blocks.append(block)
      }
    }
    return blocks
  }

  private func block(_ node: MarkdownNode) -> MarkdownBlock? {
    switch node.kind {
    case .heading: .heading(lines(of: node))
    case .paragraph: paragraph(node)
    case .codeBlock: .code(codeLines(of: node))
    case .htmlBlock: .html(node.literal, line: marking.origin(of: node.startLine))
    default: nil
    }
  }

  private func paragraph(_ node: MarkdownNode) -> MarkdownBlock? {
    let text = InlineText(of: node, line: node.startLine)
    let lines = located(text)
    if lines.isEmpty { return text.pictures.isEmpty ? nil : .picture(located(text.pictures)) }
    let isFirst = node.parent?.kind == .item && node.previous == nil
    return isFirst ? .item(lines) : .paragraph(lines)
  }

  private func lines(of node: MarkdownNode) -> [MarkdownBlock.Line] {
    located(InlineText(of: node, line: node.startLine))
  }

  private func located(_ text: InlineText) -> [MarkdownBlock.Line] { located(text.lines) }

  private func located(_ lines: [MarkdownBlock.Line]) -> [MarkdownBlock.Line] {
    lines.map { .init($0.text, line: marking.origin(of: $0.line)) }
  }

  private func codeLines(of node: MarkdownNode) -> [MarkdownBlock.Line] {
    // The text of a fenced block begins below its fence.
    let opening = marking.source[line: node.startLine].dropFirst(node.startColumn - 1).first
    let isFenced = opening == UInt8(ascii: "`") || opening == UInt8(ascii: "~")
    let first = node.startLine + (isFenced ? 1 : 0)
    return node.literal.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap {
      let text = $1.drop { $0 == " " || $0 == "\t" }
      return text.isEmpty ? nil : .init(String(text), line: marking.origin(of: first + $0))
    }
  }
}
