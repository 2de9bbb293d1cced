import Text

/// Tells a table in sentences: each cell after the labels of its row and column, as in `Năm 2022, mô hình: 150.`
///
/// So a number stands beside what it counts, and its quotation can be understood by itself.
struct TableText {
  /// A row's sentences, and the row's index.
  let lines: [(text: String, row: Int)]

  private let header: [String]
  private let words = TableWords.shared

  /// - Parameters:
  ///   - rows: cells as text.
  ///   - hasHeader: whether the first row names the columns; `nil` where it isn't known.
  init(rows: [[String]], hasHeader: Bool?) {
    let rows = rows.map { $0.map { Trimming.trim($0) } }
    let isHeaded = hasHeader ?? Self.looksLikeHeader(rows)
    let width = rows.map(\.count).max() ?? 0
    var header = isHeaded ? rows.first ?? [] : []
    header += repeatElement("", count: width - header.count)
    self.header = header
    let words = words
    let unitColumn = header.indices.first { words.contains(.unit, header[$0]) }
    let content = header.indices.filter { $0 != unitColumn && !words.contains(.serial, header[$0]) }
    let body = isHeaded ? rows.dropFirst() : rows[...]
    let labelColumn = content.first.flatMap { first in
      content.count > 1 && !body.allSatisfy { first >= $0.count || Self.isNumeric($0[first]) } ? first : nil
    }
    var lines: [(text: String, row: Int)] = []
    for index in body.indices {
      func cell(_ column: Int?) -> String { column.flatMap { $0 < rows[index].count ? rows[index][$0] : nil } ?? "" }
      let label = cell(labelColumn)
      let clauses = content.filter { $0 != labelColumn }.compactMap { column in
        Self.clause(row: label, column: header[column], value: cell(column), unit: cell(unitColumn), words)
      }
      let text = clauses.isEmpty ? label : clauses.joined(separator: " ")
      if text.contains(where: { $0.isLetter || $0.isNumber }) { lines.append((text, index)) }
    }
    self.lines = lines
  }

  /// Whether a first row names columns: words or years, and no other numbers, above cells that are numbers.
  private static func looksLikeHeader(_ rows: [[String]]) -> Bool {
    guard let first = rows.first, rows.count > 1, first.count > 1 else { return false }
    let isLabelled = first.dropFirst().allSatisfy { cell in
      !cell.isEmpty && (!cell.contains(where: isDigit) || TableWords.isYear(cell) || !isDigit(cell.first ?? " "))
    }
    return isLabelled && rows[1].dropFirst().contains { isDigit($0.first ?? " ") }
  }

  private static func clause(row: String, column: String, value: String, unit: String, _ words: TableWords) -> String? {
    guard value.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
    var value = value
    var labels = [row, words.contains(.generic, column) ? "" : column].filter { !$0.isEmpty }
    var unit = unit
    for index in labels.indices {
      let (label, inside) = Self.unitInBrackets(labels[index])
      guard let inside, isNumeric(value) else { continue }
      labels[index] = label
      if unit.isEmpty { unit = inside }
    }
    if isNumeric(value), !unit.isEmpty { value += (unit.hasPrefix("%") ? "" : " ") + unit }
    labels = labels.map { TableWords.isYear($0) ? "năm \($0)" : $0 }
    // What is counted stands directly before the number.
    if labels.count == 2, !words.isPlaceOrTime(labels[0]), words.isPlaceOrTime(labels[1]) { labels.swapAt(0, 1) }
    if labels.count == 2, words.isPlaceOrTime(labels[0]) { labels[1] = words.lowered(labels[1]) }
    let text = (labels.isEmpty ? "" : labels.joined(separator: ", ") + ": ") + value
    let ending = text.last.map { ".!?…;".contains($0) } ?? false
    return text.prefix(1).uppercased() + text.dropFirst() + (ending ? "" : ".")
  }

  /// `Kinh phí (triệu đồng)` as label and unit.
  private static func unitInBrackets(_ label: String) -> (label: String, unit: String?) {
    guard label.hasSuffix(")"), let open = label.lastIndex(of: "("), open > label.startIndex else {
      return (label, nil)
    }
    let inside = label[label.index(after: open)...].dropLast()
    guard !inside.isEmpty, !inside.contains(where: isDigit), inside.count <= 30 else { return (label, nil) }
    return (Trimming.trim(String(label[..<open])), String(inside))
  }

  /// Whether a cell is a number and nothing else.
  private static func isNumeric(_ cell: String) -> Bool {
    cell.contains(where: isDigit)
      && cell.allSatisfy { isDigit($0) || ".,%/-–+ \u{A0}".contains($0) }
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
}
