/// YAML between `---` lines at an article's head.
struct FrontMatter: Sendable, Equatable {
  /// From the first dash to the last one.
  let range: Range<Int>
  /// The YAML without the lines of dashes.
  let content: Range<Int>

  /// Finds the front matter of a text; `nil` where it does not start with a line `---`.
  ///
  /// - Returns: an empty range where the text starts so but no line closes it.
  init?(of text: [UInt8]) {
    guard let opening = Self.line(of: text, at: 0), Self.isFence(text[opening], closing: false) else { return nil }
    var start = opening.upperBound + 1
    let contentStart = start
    while start < text.count, let line = Self.line(of: text, at: start) {
      if Self.isFence(text[line], closing: true) {
        range = 0..<Trimming.trim(line, in: text).upperBound
        content = contentStart..<line.lowerBound
        return
      }
      start = line.upperBound + 1
    }
    range = 0..<0
    content = 0..<0
  }

  private static func line(of text: [UInt8], at start: Int) -> Range<Int>? {
    guard start < text.count else { return nil }
    return start..<(text[start...].firstIndex(of: 0x0A) ?? text.count)
  }

  private static func isFence(_ line: ArraySlice<UInt8>, closing: Bool) -> Bool {
    var line = line
    while let last = line.last, last == 0x20 || last == 0x09 { line.removeLast() }
    return line.elementsEqual("---".utf8) || (closing && line.elementsEqual("...".utf8))
  }
}
