import Text

/// Reads plain text: what no reader sees goes, entities become characters, tables are told, wrapped lines are joined.
///
/// A text in which nothing of this occurs stays as it is, byte for byte.
struct PlainForm {
  let content: PageContent
  let wraps: HardWraps

  func read() -> PageText {
    let body = TextCharacters.cleaned(Array(content.body))
    let entities = body.contains(UInt8(ascii: "&")) ? EntityDecoder.decode(body) : nil
    var lines = (entities ?? body).split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
    let hasMarks = unmark(&lines)
    let tables = PlainTables(lines)
    let joined = wraps.joins(in: lines)
    var page: PageText
    if tables.isEmpty, joined.isEmpty {
      let isChanged = entities != nil || hasMarks || body.count != content.body.count
      let text = isChanged ? Array(lines.joined(separator: [0x0A])) : body
      page = PageText(content.start > 0 ? Array(content.text[..<content.start]) + composed(text) : composed(text))
    } else {
      page = assembled(lines, tables, joined)
    }
    if entities != nil { page.findings.append(FileFindings.entities(file: content.file, line: content.firstLine)) }
    return page
  }

  private func composed(_ text: [UInt8]) -> [UInt8] { Composer.compose(text) ?? text }

  private func assembled(_ lines: [[UInt8]], _ tables: PlainTables, _ joined: Set<Int>) -> PageText {
    var assembler = PageTextAssembler(hasColumns: true)
    // The line on which the content begins is the first of its own, or none where front matter ends before it.
    if content.start > 0 { assembler.append(verbatim: content.text[..<content.start].dropLast()) }
    let first = content.firstLine
    for (index, line) in lines.enumerated() {
      switch tables.rows[index] {
      case .text(let text): assembler.append(composed(Array(text.utf8)), line: first + index, features: .row)
      case .gone: assembler.append([], line: first + index)
      case nil:
        if joined.contains(index) {
          assembler.join(composed(Array(line.drop { $0 == 0x20 || $0 == 0x09 })), line: first + index)
        } else {
          assembler.append(composed(line), line: first + index)
        }
      }
    }
    return assembler.finish()
  }

  /// Takes the marks of emphasis off words (`**184**`), as people paste them from Markdown; whether there were any.
  private func unmark(_ lines: inout [[UInt8]]) -> Bool {
    var hasChanged = false
    for index in lines.indices {
      guard let plain = EmphasisMarks.removed(from: lines[index]) else { continue }
      lines[index] = plain
      hasChanged = true
    }
    return hasChanged
  }
}
