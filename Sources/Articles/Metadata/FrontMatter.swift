import Text

/// What stands at an article's head between fences: YAML, which is read, or another kind, which is passed over.
struct FrontMatter: Sendable, Equatable {
  /// How it is written.
  enum Kind: String, Sendable {
    case yaml = "YAML"
    case toml = "TOML"
    case json = "JSON"
  }

  let kind: Kind
  /// From its first character to its last one.
  let range: Range<Int>
  /// What stands between the fences.
  let content: Range<Int>

  /// Finds the front matter of a text; `nil` where none begins it. Blank lines may stand before it.
  ///
  /// - Returns: an empty range where the text starts so but no line closes it.
  init?(of text: [UInt8]) {
    var first = 0
    while let line = Self.line(of: text, at: first), Trimming.trim(line, in: text).isEmpty {
      first = line.upperBound + 1
    }
    guard let opening = Self.line(of: text, at: first) else { return nil }
    if text[opening].first == UInt8(ascii: "{") {
      guard let json = Self.json(in: text, from: opening.lowerBound) else { return nil }
      (kind, range, content) = (.json, json, json)
      return
    }
    guard let kind = [Kind.yaml, .toml].first(where: { Self.isFence(text[opening], of: $0, closing: false) }) else {
      return nil
    }
    self.kind = kind
    var start = opening.upperBound + 1
    let contentStart = start
    while start < text.count, let line = Self.line(of: text, at: start) {
      if Self.isFence(text[line], of: kind, closing: true) {
        range = opening.lowerBound..<Trimming.trim(line, in: text).upperBound
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

  private static func isFence(_ line: ArraySlice<UInt8>, of kind: Kind, closing: Bool) -> Bool {
    var line = line
    while let last = line.last, last == 0x20 || last == 0x09 { line.removeLast() }
    if kind == .toml { return line.elementsEqual("+++".utf8) }
    return line.elementsEqual("---".utf8) || (closing && line.elementsEqual("...".utf8))
  }

  /// An object that a line ends, with text behind it; `nil` where there is none.
  private static func json(in text: [UInt8], from start: Int) -> Range<Int>? {
    var depth = 0
    var isInString = false
    var index = start
    let limit = min(text.count, start + 65_536)
    while index < limit {
      switch text[index] {
      case UInt8(ascii: "\\") where isInString: index += 1
      case UInt8(ascii: "\""): isInString.toggle()
      case UInt8(ascii: "{") where !isInString: depth += 1
      case UInt8(ascii: "}") where !isInString: depth -= 1
      default: break
      }
      index += 1
      if depth == 0 { break }
    }
    guard depth == 0, index <= text.count, let end = line(of: text, at: index) else { return nil }
    let isAlone = Trimming.trim(end, in: text).isEmpty
    let hasMember = text[start..<index].contains(UInt8(ascii: ":")) && text[start..<index].contains(UInt8(ascii: "\""))
    return isAlone && hasMember ? start..<index : nil
  }
}
