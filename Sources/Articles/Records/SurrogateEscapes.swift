/// Escapes of halves of characters in JSON (`\ud83d`) that stand alone, which RFC 8259 allows and decoders refuse.
enum SurrogateEscapes {
  /// The line with `\ufffd` in their place, and how many there were.
  static func repaired(_ line: [UInt8]) -> (line: [UInt8], count: Int) {
    var result = line
    var count = 0
    var index = 0
    while let backslash = line[index...].firstIndex(of: UInt8(ascii: "\\")) {
      index = min(backslash + 2, line.count)
      guard let unit = unit(of: line, at: backslash) else { continue }
      index = backslash + 6
      switch unit {
      case 0xD800..<0xDC00:
        if let next = Self.unit(of: line, at: index), (0xDC00..<0xE000).contains(next) {
          index += 6
          continue
        }
        fallthrough
      case 0xDC00..<0xE000:
        result.replaceSubrange(backslash + 2..<backslash + 6, with: Array("fffd".utf8))
        count += 1
      default: break
      }
    }
    return (result, count)
  }

  /// The number of an escape `\uXXXX` at an offset.
  private static func unit(of line: [UInt8], at index: Int) -> UInt32? {
    guard index + 6 <= line.count, line[index] == UInt8(ascii: "\\"), line[index + 1] == UInt8(ascii: "u") else {
      return nil
    }
    return UInt32(String(decoding: line[index + 2..<index + 6], as: UTF8.self), radix: 16)
  }
}
