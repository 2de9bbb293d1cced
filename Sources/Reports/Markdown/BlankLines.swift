/// Tidies the blank lines that left-out sections of a template leave behind.
enum BlankLines {
  /// The text with at most one blank line in a row, none at its beginning, and one line end at its end.
  static func tidied(_ text: [UInt8]) -> String {
    var output: [UInt8] = []
    output.reserveCapacity(text.count)
    var start = 0
    var lineEnds = 2
    text.withUnsafeBufferPointer { text in
      for (position, byte) in text.enumerated() {
        guard byte == UInt8(ascii: "\n") else {
          lineEnds = 0
          continue
        }
        lineEnds += 1
        guard lineEnds > 2 else { continue }
        output += text[start..<position]
        start = position + 1
      }
      output += text[start...]
    }
    while output.last == UInt8(ascii: "\n") { output.removeLast() }
    output.append(UInt8(ascii: "\n"))
    return String(decoding: output, as: UTF8.self)
  }
}
