/// Cuts a line into the cells of a GFM pipe table.
///
/// See GitHub Flavored Markdown, section 4.10. `\|` is a pipe inside a cell, in code spans too.
enum TableRow {
  /// The cells' bytes, without white space around them; `nil` where the line has no cell.
  ///
  /// - Parameter line: Without indentation and line end.
  static func cells(of line: ArraySlice<UInt8>) -> [Range<Int>]? {
    var cells: [Range<Int>] = []
    cells.reserveCapacity(8)
    line.withUnsafeBufferPointer { bytes in
      var position = 0
      passPipe(in: bytes, &position)
      while position < bytes.count {
        let start = position
        while position < bytes.count, bytes[position] != UInt8(ascii: "|") {
          position += bytes[position] == UInt8(ascii: "\\") && isPipe(bytes, position + 1) ? 2 : 1
        }
        let cell = trimmed(bytes, start..<position)
        cells.append(line.startIndex + cell.lowerBound..<line.startIndex + cell.upperBound)
        passPipe(in: bytes, &position)
      }
    }
    return cells.isEmpty || cells.count > Int(UInt16.max) ? nil : cells
  }

  /// The columns' alignments where the line is a delimiter row.
  static func alignments(of line: ArraySlice<UInt8>) -> [SubstitutedTable.Alignment]? {
    guard let cells = cells(of: line) else { return nil }
    var alignments: [SubstitutedTable.Alignment] = []
    for cell in cells {
      var dashes = line[cell]
      let isLeft = dashes.first == UInt8(ascii: ":")
      if isLeft { dashes.removeFirst() }
      let isRight = dashes.last == UInt8(ascii: ":")
      if isRight { dashes.removeLast() }
      guard !dashes.isEmpty, dashes.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
      alignments.append(isLeft ? (isRight ? .center : .left) : (isRight ? .right : .standard))
    }
    return alignments
  }

  private static func passPipe(in line: UnsafeBufferPointer<UInt8>, _ position: inout Int) {
    guard isPipe(line, position) else { return }
    position += 1
    while position < line.count, isSpace(line[position]) { position += 1 }
  }

  private static func isPipe(_ line: UnsafeBufferPointer<UInt8>, _ position: Int) -> Bool {
    position < line.count && line[position] == UInt8(ascii: "|")
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == 0x09 || byte == 0x0B || byte == 0x0C
  }

  private static func trimmed(_ line: UnsafeBufferPointer<UInt8>, _ cell: Range<Int>) -> Range<Int> {
    var start = cell.lowerBound
    var end = cell.upperBound
    while start < end, isSpace(line[start]) { start += 1 }
    while start < end, isSpace(line[end - 1]) { end -= 1 }
    return start..<end
  }
}
