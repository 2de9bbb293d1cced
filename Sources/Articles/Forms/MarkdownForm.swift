import CommonMark

/// Reads Markdown: libcmark's blocks as lines of plain text.
struct MarkdownForm {
  let content: PageContent

  /// - Returns: `nil` where the content is of a shape that isn't parsed; it is then plain text.
  func read() -> PageText? {
    let outline: MarkdownOutline
    do throws(MarkdownError) {
      outline = try MarkdownOutline(content.body)
    } catch {
      return nil
    }
    var assembler = PageTextAssembler(hasColumns: false)
    if content.start > 0 { assembler.append(verbatim: content.text[..<content.start]) }
    let lineOffset = content.firstLine - 1
    for block in outline.blocks { append(block, below: lineOffset, to: &assembler) }
    var page = assembler.finish()
    page.isMarkup = true
    return page
  }

  private func append(_ block: MarkdownBlock, below offset: Int, to assembler: inout PageTextAssembler) {
    func append(_ lines: [MarkdownBlock.Line], _ features: PageLine.Features = [], prefix: String = "") {
      for (index, line) in lines.enumerated() {
        let text = EmphasisMarks.removed(from: Array(line.text.utf8)).map { String(decoding: $0, as: UTF8.self) }
        assembler.appendParagraph(
          (index == 0 ? prefix : "") + (text ?? line.text), line: offset + line.line, features: features,
          isApart: index == 0)
      }
    }
    switch block {
    case .heading(let lines): append(lines, .heading)
    case .paragraph(let lines), .code(let lines): append(lines)
    case .item(let lines): append(lines.map(Self.withoutTaskMark), prefix: "- ")
    case .picture(let lines): append(lines, .picture)
    case .html(let source, let line):
      let features = HTMLForm.lines(ofFragment: source, firstLine: offset + line)
      for part in features {
        assembler.appendParagraph(part.text, line: part.line, features: part.features)
      }
    case .table(let rows):
      let table = TableText(rows: rows.map(\.cells), hasHeader: true)
      for (text, row) in table.lines {
        assembler.appendParagraph(text, line: offset + rows[row].line, features: .row)
      }
    }
  }

  /// `[x] …` in lists of tasks.
  private static func withoutTaskMark(_ line: MarkdownBlock.Line) -> MarkdownBlock.Line {
    for mark in ["[x] ", "[X] ", "[ ] "] where line.text.hasPrefix(mark) {
      return .init(String(line.text.dropFirst(mark.count)), line: line.line)
    }
    return line
  }
}
