/// Lays out a stretch of text with its marks underlined, wrapped to a width.
///
/// Vietnamese letters in Normalization Form C are one column wide and combining marks none, so the underlines stand
/// exactly below what they mark.
struct UnderlinedText {
  /// One scalar as it is shown.
  private struct Cell {
    var offset: Int
    var shown: String
    var columns: Int
    var isSpace: Bool
  }

  private let width: Int
  private let palette: Palette

  /// - Parameter width: columns that a line may take.
  init(width: Int, palette: Palette) {
    self.width = max(1, width)
    self.palette = palette
  }

  /// Each line of text, followed by as many lines of underlines as its marks need.
  ///
  /// - Parameters:
  ///   - text: the article's text.
  ///   - range: the stretch to show.
  ///   - marks: sorted by start.
  func lines(of text: [UInt8], in range: Range<Int>, marks: [Mark]) -> [String] {
    var result: [String] = []
    var pending = marks[...]
    for line in wrapped(cells(of: text, in: range)) {
      guard let first = line.first, let last = line.last else { continue }
      result.append(line.map(\.shown).joined())
      pending = pending.drop { $0.range.upperBound <= first.offset }
      let visible = pending.prefix { $0.range.lowerBound <= last.offset }
      result += underlines(below: line, marks: visible)
    }
    return result
  }

  private func cells(of text: [UInt8], in range: Range<Int>) -> [Cell] {
    var cells: [Cell] = []
    var offset = range.lowerBound
    for scalar in String(decoding: text[range], as: UTF8.self).unicodeScalars {
      let shown = TerminalText.harmless(scalar)
      cells.append(
        Cell(offset: offset, shown: shown, columns: TerminalText.columns(of: shown), isSpace: shown == " "))
      offset += UTF8.width(scalar)
    }
    return cells
  }

  /// Breaks at spaces, and inside a word that alone is longer than a line.
  private func wrapped(_ cells: [Cell]) -> [ArraySlice<Cell>] {
    var lines: [ArraySlice<Cell>] = []
    var start = 0
    var lastSpace: Int?
    var used = 0
    var index = 0
    while index < cells.count {
      if used + cells[index].columns > width, index > start {
        let end = cells[index].isSpace ? index : lastSpace ?? index
        lines.append(cells[start..<end])
        start = end
        while start < cells.count, cells[start].isSpace { start += 1 }
        index = start
        lastSpace = nil
        used = 0
        continue
      }
      if cells[index].isSpace, index > start { lastSpace = index }
      used += cells[index].columns
      index += 1
    }
    if start < cells.count { lines.append(cells[start...]) }
    return lines
  }

  private func underlines(below line: ArraySlice<Cell>, marks: ArraySlice<Mark>) -> [String] {
    var rows: [(text: String, columns: Int)] = []
    for mark in marks {
      guard let span = columns(of: mark.range, in: line) else { continue }
      // A gap keeps two marks of one kind apart.
      let free = rows.firstIndex { $0.columns == 0 || $0.columns < span.lowerBound }
      let row = free ?? rows.count
      if free == nil { rows.append(("", 0)) }
      rows[row].text += String(repeating: " ", count: span.lowerBound - rows[row].columns)
      rows[row].text += palette(String(repeating: mark.kind.underline, count: span.count), mark.kind.style)
      rows[row].columns = span.upperBound
    }
    return rows.map(\.text)
  }

  private func columns(of range: Range<Int>, in line: ArraySlice<Cell>) -> Range<Int>? {
    var column = 0
    var start: Int?
    var end = 0
    for cell in line {
      if cell.offset >= range.upperBound { break }
      if cell.offset >= range.lowerBound {
        if start == nil { start = column }
        end = column + cell.columns
      }
      column += cell.columns
    }
    guard let start, end > start else { return nil }
    return start..<end
  }
}
