/// Puts an HTML comment into the source for each table, and its cells behind it as headings of level 6, so that libcmark
/// reads their markup. Knows which line of the first source each line is.
struct TableMarking {
  private(set) var source: SourceText
  /// The columns of the table whose comment stands on a 1-based line; its cells follow.
  private(set) var tables: [Int: (width: Int, cellCount: Int)] = [:]
  private var origins: [Int]

  init(_ source: SourceText) {
    self.source = source
    origins = Array(1..<source.lines.count + 1)
  }

  /// The line of the first source that a 1-based line of `source` is.
  func origin(of line: Int) -> Int { origins.indices.contains(line - 1) ? origins[line - 1] : origins.last ?? 1 }

  /// Marks tables that were found in `source`.
  mutating func mark(_ found: [Table]) {
    guard !found.isEmpty else { return }
    var result = SourceText()
    result.reserve(bytes: source.bytes.count, lines: source.lines.count)
    var lines: [Int] = []
    var moved: [Int: (width: Int, cellCount: Int)] = [:]
    var number = 1
    func copy(upTo end: Int) {
      while number < end {
        if let table = tables[number] { moved[result.lines.count + 1] = table }
        result.append(source[line: number])
        lines.append(origin(of: number))
        number += 1
      }
    }
    for table in found {
      copy(upTo: table.lines.lowerBound)
      result.append(table.firstPrefix + Array("<!-- table -->".utf8))
      lines.append(origin(of: table.lines.lowerBound))
      let width = max(1, table.alignments.count)
      moved[result.lines.count] = (width, table.cells.count)
      let opening = table.prefix + Array("###### ".utf8)
      for (index, cell) in table.cells.enumerated() {
        result.append(opening, cell: source.bytes[cell], Array(" ######".utf8))
        // The row of dashes below the header is no row of cells.
        let row = index / width
        lines.append(origin(of: min(table.lines.lowerBound + (row == 0 ? 0 : row + 1), table.lines.upperBound)))
      }
      number = table.lines.upperBound + 1
    }
    copy(upTo: source.lines.count + 1)
    source = result
    tables = moved
    origins = lines
  }
}
