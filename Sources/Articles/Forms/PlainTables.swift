import Text

/// Tables in plain text: lines of the same number of cells between tabs, or between pipes.
struct PlainTables {
  enum Row: Equatable {
    /// The row told in sentences.
    case text(String)
    /// The head of a table, whose words stand in the rows.
    case gone
  }

  /// By the index of their line.
  private(set) var rows: [Int: Row] = [:]

  var isEmpty: Bool { rows.isEmpty }

  private static let longestCell = 240

  init(_ lines: [[UInt8]]) {
    var index = 0
    while index < lines.count {
      guard let cells = Self.cells(of: lines[index]) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < lines.count, let next = Self.cells(of: lines[end]),
        next.isRule || next.cells.count == cells.cells.count
      {
        end += 1
      }
      read(lines, index..<end)
      index = end
    }
  }

  private mutating func read(_ lines: [[UInt8]], _ range: Range<Int>) {
    let found = range.compactMap { line in Self.cells(of: lines[line]).map { (line, $0) } }
    let content = found.filter { !$0.1.isRule }
    let isRuled = content.count < found.count
    guard content.count > 1 || isRuled else {
      if let (line, row) = content.first, !row.isPiped { readSingle(row.cells, line) }
      return
    }
    // A menu has no numbers.
    guard content.contains(where: { $0.1.cells.contains(where: Self.startsWithDigit) }) else { return }
    guard content.allSatisfy({ $0.1.cells.allSatisfy { $0.utf8.count <= Self.longestCell } }) else { return }
    let table = TableText(rows: content.map(\.1.cells), hasHeader: isRuled ? true : nil)
    for (line, _) in found { rows[line] = .gone }
    for (text, row) in table.lines { rows[content[row].0] = .text(text) }
  }

  /// A label with its numbers, or a sentence in which a tab parts two numbers.
  private mutating func readSingle(_ cells: [String], _ line: Int) {
    guard cells.dropFirst().allSatisfy(Self.startsWithDigit) else { return }
    let isLabelled = !cells[0].contains { $0.isNumber } && !cells[0].hasSuffix(":")
    rows[line] = .text(
      cells[0] + (isLabelled ? ": " : cells[0].last?.isNumber ?? false ? "; " : " ")
        + cells.dropFirst().joined(separator: "; "))
  }

  private static func startsWithDigit(_ cell: String) -> Bool {
    cell.utf8.first.map { (0x30...0x39).contains($0) } ?? false
  }

  private struct Cells {
    let cells: [String]
    var isPiped = false
    /// `|---|---|`
    var isRule = false
  }

  private static func cells(of line: [UInt8]) -> Cells? {
    let tab = UInt8(ascii: "\t")
    let pipe = UInt8(ascii: "|")
    let range = Trimming.trim(0..<line.count, in: line)
    guard range.count > 2 else { return nil }
    let ink = line[range]
    if ink.first == pipe, ink.last == pipe, ink.count(where: { $0 == pipe }) > 2 {
      let cells = texts(ink.dropFirst().dropLast().split(separator: pipe, omittingEmptySubsequences: false))
      let isRule = ink.allSatisfy { [pipe, UInt8(ascii: "-"), UInt8(ascii: ":"), 0x20].contains($0) }
      return Cells(cells: cells, isPiped: true, isRule: isRule)
    }
    guard ink.contains(tab) else { return nil }
    let cells = texts(ink.split(separator: tab, omittingEmptySubsequences: true)).filter { !$0.isEmpty }
    return cells.count > 1 ? Cells(cells: cells) : nil
  }

  private static func texts(_ cells: [ArraySlice<UInt8>]) -> [String] {
    cells.map { Trimming.trim(String(decoding: $0, as: UTF8.self)) }
  }
}
