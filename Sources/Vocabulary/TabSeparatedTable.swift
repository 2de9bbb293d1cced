/// The rows of a data file: tab-separated UTF-8 with a header row; blank lines and lines that start with `#` are left
/// out.
struct TabSeparatedTable {
  struct Row {
    let file: String
    /// 1-based.
    let line: Int
    let cells: [String]

    func error(_ column: String, _ value: String, allowed: String) -> VocabularyError {
      .badValue(file: file, line: line, column: column, value: value, allowed: allowed)
    }

    /// The member of an enumeration that a cell names.
    func member<Member: RawRepresentable & CaseIterable>(
      _ index: Int, of type: Member.Type, column: String
    ) throws(VocabularyError) -> Member where Member.RawValue == String {
      if let member = Member(rawValue: cells[index]) { return member }
      let allowed = Member.allCases.map(\.rawValue).joined(separator: ", ")
      throw error(column, cells[index], allowed: "one of \(allowed)")
    }

    /// The non-empty parts of a cell that holds a list separated by `|`.
    func list(_ index: Int) -> [String] {
      cells[index].split(separator: "|").map { trimmed($0) }.filter { !$0.isEmpty }
    }
  }

  let rows: [Row]

  /// Parses a file's bytes.
  ///
  /// - Parameters:
  ///   - columns: what the header row must name.
  ///   - optional: how many of the last cells of a row may be left out; they are then empty.
  ///   - requiresHeader: whether the first row must be the header; otherwise it is left out where it is one.
  init(
    _ bytes: [UInt8], file: String, columns: [String], optional: Int = 0, requiresHeader: Bool = true
  ) throws(VocabularyError) {
    guard var text = String(validating: bytes, as: UTF8.self) else { throw .notUTF8(file: file) }
    if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
    var rows: [Row] = []
    var isFirst = true
    var line = 0
    for content in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      line += 1
      let content = content.last == 0x0D ? content.dropLast() : content
      guard content.first != 0x23, content.contains(where: { $0 != 0x20 && $0 != 0x09 }) else { continue }
      var cells = content.split(separator: 0x09, omittingEmptySubsequences: false).map { trimmed(Substring($0)) }
      if isFirst {
        isFirst = false
        if cells == columns { continue }
        if requiresHeader { throw .wrongHeader(file: file, line: line, expected: columns) }
      }
      while cells.count < columns.count, cells.count >= columns.count - optional { cells.append("") }
      guard cells.count == columns.count else {
        throw .wrongColumnCount(file: file, line: line, expected: columns.count, found: cells.count)
      }
      rows.append(Row(file: file, line: line, cells: cells))
    }
    self.rows = rows
  }

  private init(rows: [Row]) { self.rows = rows }

  /// The rows with those of an overlay: a row with a known key takes the known one's place, others follow at the end.
  func overlaid(with overlay: TabSeparatedTable?, key: Int = 0) throws(VocabularyError) -> TabSeparatedTable {
    try requireUniqueKeys(key)
    guard let overlay else { return self }
    try overlay.requireUniqueKeys(key)
    var merged = rows
    let known = Dictionary(rows.enumerated().map { ($1.cells[key], $0) }, uniquingKeysWith: { first, _ in first })
    for row in overlay.rows {
      if let index = known[row.cells[key]] { merged[index] = row } else { merged.append(row) }
    }
    return TabSeparatedTable(rows: merged)
  }

  private func requireUniqueKeys(_ key: Int) throws(VocabularyError) {
    var seen: [String: Int] = [:]
    for row in rows {
      if row.cells[key].isEmpty { throw row.error("key", "", allowed: "a key in column \(key + 1)") }
      if let first = seen.updateValue(row.line, forKey: row.cells[key]) {
        throw .duplicateKey(file: row.file, line: row.line, key: row.cells[key], firstLine: first)
      }
    }
  }
}

/// A cell without the spaces around it.
private func trimmed(_ text: Substring) -> String {
  var text = text
  while text.first == " " { text.removeFirst() }
  while text.last == " " { text.removeLast() }
  return String(text)
}
