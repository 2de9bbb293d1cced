/// Refuses the sources for which libcmark 0.30 needs quadratic time: `![[]()` over and over in one paragraph, and many
/// lines under lists that are nested thousands deep on one line.
struct CostLimit {
  /// Unfinished images times brackets in a paragraph; 0.6 seconds on a small machine.
  var maximumBracketWork = 400_000_000
  /// Depth of lists opened on one line times lines; 0.4 seconds.
  var maximumNestingWork = 20_000_000

  func check(_ source: SourceText) throws(MarkdownError) {
    var paragraph = 1
    var images = 0
    var brackets = 0
    var deepest = (depth: 0, line: 1)
    let hasImages = Self.hasImages(source.bytes)
    for number in 1..<source.lines.count + 1 {
      let line = source[line: number]
      if LineCursor(line).isBlank {
        paragraph = number + 1
        images = 0
        brackets = 0
        continue
      }
      if hasImages { count(line, &images, &brackets) }
      guard images.multipliedReportingOverflow(by: brackets).partialValue <= maximumBracketWork else {
        throw .tooCostly(line: paragraph)
      }
      let depth = markers(at: line)
      if depth > deepest.depth { deepest = (depth, number) }
    }
    guard deepest.depth * source.lines.count <= maximumNestingWork else { throw .tooCostly(line: deepest.line) }
  }

  /// Whether an image may begin anywhere.
  private static func hasImages(_ source: [UInt8]) -> Bool {
    source.withUnsafeBufferPointer { bytes in
      // Without branches, many bytes are looked at at a time.
      var found: UInt8 = 0
      for index in bytes.indices.dropFirst() {
        found |=
          (bytes[index - 1] == UInt8(ascii: "!") ? 1 : 0) & (bytes[index] == UInt8(ascii: "[") ? 1 : 0)
      }
      return found != 0
    }
  }

  private func count(_ line: ArraySlice<UInt8>, _ images: inout Int, _ brackets: inout Int) {
    var isEscaped = false
    var previous: UInt8 = 0
    for byte in line {
      if isEscaped {
        isEscaped = false
        previous = 0
        continue
      }
      switch byte {
      case UInt8(ascii: "\\"): isEscaped = true
      case UInt8(ascii: "["): if previous == UInt8(ascii: "!") { images += 1 }
      case UInt8(ascii: "]"): brackets += 1
      default: break
      }
      previous = byte
    }
  }

  /// List markers at the head of a line.
  private func markers(at line: ArraySlice<UInt8>) -> Int {
    var count = 0
    var digits = 0
    for byte in line {
      switch byte {
      case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"): count += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits += 1
        if digits > 9 { return count }
        continue
      case UInt8(ascii: "."), UInt8(ascii: ")"):
        guard digits > 0 else { return count }
        count += 1
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ">"): break
      default: return count
      }
      digits = 0
    }
    return count
  }
}
