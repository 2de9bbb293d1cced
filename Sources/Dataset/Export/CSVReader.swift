/// Reads comma-separated values (RFC 4180) in UTF-8; line ends may be `\n` or `\r\n`.
public enum CSVReader {
  /// A record and the 1-based line on which it starts.
  public struct Record: Sendable, Hashable {
    public let line: Int
    public let cells: [String]
  }

  /// The records, the header row among them; blank lines are left out. An unclosed quotation mark ends with the file.
  public static func records(_ bytes: [UInt8]) -> [Record] {
    var records: [Record] = []
    var cells: [String] = []
    var cell: [UInt8] = []
    var (line, start) = (1, 1)
    var isQuoted = false
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0

    func endCell() {
      cells.append(String(decoding: cell, as: UTF8.self))
      cell.removeAll(keepingCapacity: true)
    }
    func endRecord() {
      if !cells.isEmpty || !cell.isEmpty {
        endCell()
        records.append(Record(line: start, cells: cells))
        cells.removeAll()
      }
    }
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == 0x0A { line += 1 }
      if isQuoted {
        if byte != 0x22 {
          cell.append(byte)
        } else if index < bytes.count, bytes[index] == 0x22 {
          cell.append(byte)
          index += 1
        } else {
          isQuoted = false
        }
        continue
      }
      switch byte {
      case 0x22: isQuoted = true
      case 0x2C: endCell()
      case 0x0D where index < bytes.count && bytes[index] == 0x0A: break
      case 0x0A:
        endRecord()
        start = line
      default: cell.append(byte)
      }
    }
    endRecord()
    return records
  }
}
