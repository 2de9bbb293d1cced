/// Tidies the blank lines that left-out sections of a template leave behind.
enum BlankLines {
  /// The text with at most one blank line in a row, none at its beginning, and one line end at its end.
  static func tidied(_ text: String) -> String {
    var output: [UInt8] = []
    output.reserveCapacity(text.utf8.count)
    var lineEnds = 2
    var text = text
    text.withUTF8 { bytes in
      for byte in bytes {
        if byte == UInt8(ascii: "\n") {
          lineEnds += 1
          if lineEnds > 2 { continue }
        } else {
          lineEnds = 0
        }
        output.append(byte)
      }
    }
    while output.last == UInt8(ascii: "\n") { output.removeLast() }
    output.append(UInt8(ascii: "\n"))
    return String(decoding: output, as: UTF8.self)
  }
}
