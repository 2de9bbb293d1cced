/// Gives text `\n` line ends and takes out characters that no page may hold.
enum TextCleaner {
  /// - Parameter bytes: valid UTF-8.
  /// - Returns: the text with CRLF, CR, U+0085, U+2028 and U+2029 as `\n`, form feeds and vertical tabs as spaces, without
  ///   NUL, and with other controls and noncharacters as U+FFFD; and how many U+FFFD it then has.
  static func clean(_ bytes: [UInt8]) -> (text: [UInt8], replacements: Int) {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var replacements = 0
    var index = 0
    func replace() {
      UTF8Scalar.append(0xFFFD, to: &text)
      replacements += 1
    }
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case 0x20..<0x7F, 0x09, 0x0A: text.append(byte)
      case 0x0D:
        text.append(0x0A)
        if index + 1 < bytes.count, bytes[index + 1] == 0x0A { index += 1 }
      case 0x0B, 0x0C: text.append(0x20)
      case 0: break
      case 0..<0x80: replace()
      default:
        let (scalar, length) = UTF8Scalar.decode(bytes, at: index)
        if isLineEnd(scalar.value) {
          text.append(0x0A)
        } else if isForbidden(scalar.value) {
          replace()
        } else {
          text.append(contentsOf: bytes[index..<index + length])
        }
        index += length
        continue
      }
      index += 1
    }
    return (text, replacements)
  }

  /// Next line, line separator, paragraph separator.
  private static func isLineEnd(_ value: UInt32) -> Bool { value == 0x85 || value == 0x2028 || value == 0x2029 }

  private static func isForbidden(_ value: UInt32) -> Bool {
    switch value {
    case 0x80..<0xA0, 0xFDD0...0xFDEF, 0xFFFD: true
    default: value & 0xFFFE == 0xFFFE
    }
  }
}
