/// Writes tables as comma-separated values (RFC 4180) in UTF-8, with a header row and `\n` line ends.
public enum CSVWriter {
  /// The bytes of a table.
  public static func bytes(of table: Table) -> [UInt8] {
    var bytes: [UInt8] = []
    append(table.columns.map(\.name), to: &bytes)
    for row in table.rows { append(row, to: &bytes) }
    return bytes
  }

  private static func append(_ cells: [String?], to bytes: inout [UInt8]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(0x2C) }
      append(cell ?? "", to: &bytes)
    }
    bytes.append(0x0A)
  }

  private static func append(_ cell: String, to bytes: inout [UInt8]) {
    let utf8 = cell.utf8
    guard utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) else {
      bytes.append(contentsOf: utf8)
      return
    }
    bytes.append(0x22)
    for byte in utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }
}
