/// Cuts a line into the cells of a GFM pipe table.
///
/// See GitHub Flavored Markdown, section 4.10. `\|` is a pipe inside a cell, in code spans too.
enum TableRow {
  /// The cells' texts, trimmed and with `\|` as `|`; `nil` where the line has no cell.
  ///
  /// - Parameter line: Without indentation and line end.
  static func cells(of line: ArraySlice<UInt8>) -> [[UInt8]]? {
    var cells: [[UInt8]] = []
    var position = line.startIndex
    passPipe(in: line, &position)
    while position < line.endIndex {
      let start = position
      var hasEscape = false
      while position < line.endIndex, line[position] != UInt8(ascii: "|") {
        if line[position] == UInt8(ascii: "\\"), position + 1 < line.endIndex, line[position + 1] == UInt8(ascii: "|") {
          hasEscape = true
          position += 1
        }
        position += 1
      }
      let cell = trimmed(line[start..<position])
      cells.append(hasEscape ? unescaped(cell) : Array(cell))
      passPipe(in: line, &position)
    }
    return cells.isEmpty || cells.count > Int(UInt16.max) ? nil : cells
  }

  /// The columns' alignments where the line is a delimiter row.
  static func alignments(of line: ArraySlice<UInt8>) -> [Table.Alignment]? {
    guard let cells = cells(of: line) else { return nil }
    var alignments: [Table.Alignment] = []
    for cell in cells {
      var dashes = cell[...]
      let isLeft = dashes.first == UInt8(ascii: ":")
      if isLeft { dashes.removeFirst() }
      let isRight = dashes.last == UInt8(ascii: ":")
      if isRight { dashes.removeLast() }
      guard !dashes.isEmpty, dashes.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
      alignments.append(isLeft ? (isRight ? .center : .left) : (isRight ? .right : .standard))
    }
    return alignments
  }

  private static func passPipe(in line: ArraySlice<UInt8>, _ position: inout Int) {
    guard position < line.endIndex, line[position] == UInt8(ascii: "|") else { return }
    position += 1
    while position < line.endIndex, isSpace(line[position]) { position += 1 }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == 0x09 || byte == 0x0B || byte == 0x0C
  }

  private static func trimmed(_ cell: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let start = cell.firstIndex(where: { !isSpace($0) }) else { return [] }
    let end = cell.lastIndex(where: { !isSpace($0) }) ?? start
    return cell[start...end]
  }

  /// The text with `\|` as `|`.
  private static func unescaped(_ cell: ArraySlice<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    for (index, byte) in zip(cell.indices, cell) {
      let isEscape = byte == UInt8(ascii: "\\") && index + 1 < cell.endIndex && cell[index + 1] == UInt8(ascii: "|")
      if !isEscape { text.append(byte) }
    }
    return text
  }
}
