/// Writes rows as a JSON array, one object a line.
enum RowsJSON {
  /// The bytes; numbers are numbers, and what is not known is left out.
  static func bytes(of table: Table) -> [UInt8] {
    let names = table.columns.map { Array(JSONValue.string($0.name).text.utf8.dropLast()) + Array(": ".utf8) }
    var bytes: [UInt8] = [UInt8(ascii: "[")]
    for (number, row) in table.rows.enumerated() {
      bytes += Array((number > 0 ? ",\n" : "\n").utf8)
      bytes.append(UInt8(ascii: "{"))
      var isFirst = true
      for (index, cell) in row.enumerated() {
        guard let cell else { continue }
        if !isFirst { bytes += Array(", ".utf8) }
        isFirst = false
        bytes += names[index]
        if table.columns[index].kind == .string { append(cell, to: &bytes) } else { bytes += Array(cell.utf8) }
      }
      bytes.append(UInt8(ascii: "}"))
    }
    return bytes + Array("\n]\n".utf8)
  }

  /// A string; one without anything to escape, as most are, goes in as it is.
  private static func append(_ string: String, to bytes: inout [UInt8]) {
    let isPlain = string.utf8.allSatisfy { byte in
      switch byte {
      // Controls of the second range begin with C2, line and paragraph separators with E2 80.
      case 0x00...0x1F, 0x22, 0x3C, 0x5C, 0x7F, 0xC2, 0xE2: false
      default: true
      }
    }
    guard isPlain else {
      bytes += Array(JSONValue.string(string).text.utf8.dropLast())
      return
    }
    bytes.append(UInt8(ascii: "\""))
    bytes += string.utf8
    bytes.append(UInt8(ascii: "\""))
  }
}
