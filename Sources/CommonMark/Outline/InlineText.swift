/// The text inside a paragraph or heading: no marks of emphasis, no destinations, no tags, no comments, no marks of
/// footnotes.
struct InlineText {
  /// Without blank ones.
  private(set) var lines: [MarkdownBlock.Line] = []
  /// What stands for the pictures.
  private(set) var pictures: [MarkdownBlock.Line] = []
  private var current: MarkdownBlock.Line
  /// The element whose content is left out, where one is open.
  private var hidden: String?

  /// - Parameter line: 1-based line on which the block begins.
  init(of block: MarkdownNode, line: Int) {
    current = .init("", line: line)
    var picture: MarkdownNode?
    var isInPicture = false
    var sourceLine = line
    block.visit { node, kind in
      if isInPicture, !node.isInside(picture) { isInPicture = false }
      switch kind {
      case .image:
        guard !isInPicture else { return }
        picture = node
        isInPicture = true
        let text = node.plainText
        if !text.isEmpty { pictures.append(.init(text, line: sourceLine)) }
      case .text, .code:
        if !isInPicture, hidden == nil, !node.isFootnoteMark { current.text += node.literal }
      case .softBreak:
        sourceLine += 1
        if !isInPicture { current.text += " " }
      case .lineBreak:
        sourceLine += 1
        if !isInPicture { endLine(next: sourceLine) }
      case .htmlInline:
        let tag = node.literal
        readTag(tag, line: sourceLine)
        sourceLine += tag.utf8.count { $0 == UInt8(ascii: "\n") }
      default: break
      }
    }
    endLine(next: sourceLine)
  }

  /// All lines as one.
  var joined: String { lines.map(\.text).joined(separator: " ") }

  private mutating func endLine(next: Int) {
    let text = FootnoteMarks.removed(from: current.text)
    if text.contains(where: { !$0.isWhitespace }) { lines.append(.init(text, line: current.line)) }
    current = .init("", line: next)
  }

  /// `<br>` ends a line; what stands between the tags of a script or a style sheet is no text.
  private mutating func readTag(_ tag: String, line: Int) {
    let isClosing = tag.hasPrefix("</")
    let name = tag.dropFirst(isClosing ? 2 : 1).prefix { $0.isLetter }.lowercased()
    if let open = hidden {
      if isClosing, name == open { hidden = nil }
    } else if !isClosing, ["script", "style", "template"].contains(name) {
      hidden = tag.hasSuffix("/>") ? nil : name
    } else if name == "br" {
      endLine(next: line)
    }
  }
}

/// The marks of footnotes, which plain CommonMark takes for text: `[^1]`, and `[^1]:` before the note.
enum FootnoteMarks {
  static func removed(from text: String) -> String {
    guard text.contains("[^") else { return text }
    var result = ""
    var rest = text[...]
    while let start = rest.firstRange(of: "[^") {
      result += rest[..<start.lowerBound]
      rest = rest[start.lowerBound...]
      let label = rest.dropFirst(2).prefix { $0 != "]" && !$0.isWhitespace }
      guard (1...30).contains(label.count), label.endIndex < rest.endIndex, rest[label.endIndex] == "]" else {
        result += "[^"
        rest = rest.dropFirst(2)
        continue
      }
      rest = rest[rest.index(after: label.endIndex)...]
      if result.allSatisfy(\.isWhitespace), rest.first == ":" { rest = rest.dropFirst().drop { $0 == " " } }
    }
    return result + rest
  }
}
