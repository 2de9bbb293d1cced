import HTML

/// Writes the text of elements as lines, as a browser lays them out: blocks on lines of their own, `<br>` ends a line,
/// tables are told in sentences.
struct StoryWriter {
  /// Where writing begins.
  enum Beginning {
    /// With an element.
    case element(Int)
    /// After an element.
    case behind(Int)
  }

  private var lines: [HTMLForm.Line] = []
  private var text = ""
  private var line = 0
  private var features: PageLine.Features = []
  private var prefix = ""
  /// Letters of the line at hand, and those of them in links.
  private var ink = (all: 0, linked: 0)
  private var linkDepth = 0
  private var keepsLines = false
  private var beginning: Beginning?
  private var end: Int?
  private var isOver = false

  private static let parts = PageParts.shared
  private static let inline: Set<String> = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins",
    "kbd",
    "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var",
    "wbr",
  ]
  private static let headings: Set<String> = ["h1", "h2", "h3", "h4", "h5", "h6"]

  /// The lines of an element.
  ///
  /// - Parameters:
  ///   - from: where to begin.
  ///   - end: the order of the element before which to stop.
  static func lines(of element: HTMLElement, from beginning: Beginning? = nil, upTo end: Int? = nil) -> [HTMLForm.Line]
  {
    var writer = StoryWriter()
    writer.beginning = beginning
    writer.end = end
    writer.write(element)
    writer.endLine()
    return writer.lines
  }

  private mutating func write(_ element: HTMLElement) {
    if isOver { return }
    if let end, element.order >= end {
      isOver = true
      return
    }
    if case .element(let order) = beginning, element.order == order { begin() }
    if case .behind(let order) = beginning, element.order > order { begin() }
    if line == 0 || text.isEmpty { line = element.line }
    switch element.name {
    case "br": endLine(next: element.line)
    case "sup", "sub": writeRaised(element)
    case "table":
      if let rows = DataTable.rows(of: element) { write(rows) } else { writeBlock(element) }
    case "a":
      linkDepth += 1
      writeChildren(element)
      linkDepth -= 1
    case let name where Self.inline.contains(name):
      if Self.parts.names(element, are: "caption") { writeBlock(element) } else { writeChildren(element) }
    default: writeBlock(element)
    }
  }

  private mutating func begin() {
    beginning = nil
    text = ""
    ink = (0, 0)
  }

  private mutating func writeBlock(_ element: HTMLElement) {
    endLine(next: element.line)
    let outer = (features, keepsLines)
    if Self.headings.contains(element.name) { features = .heading }
    if element.name == "figcaption" || element.name == "caption" || Self.parts.names(element, are: "caption") {
      features = .picture
    }
    if element.name == "li" { prefix = "- " }
    if element.name == "pre" { keepsLines = true }
    writeChildren(element)
    endLine()
    prefix = ""
    (features, keepsLines) = outer
  }

  private mutating func writeChildren(_ element: HTMLElement) {
    for node in element.children {
      switch node {
      case .element(let child): write(child)
      case .text(let text): write(text)
      }
    }
  }

  private mutating func write(_ part: String) {
    guard !isOver, beginning == nil else { return }
    if keepsLines {
      let parts = part.split(separator: "\n", omittingEmptySubsequences: false)
      for (index, piece) in parts.enumerated() {
        if index > 0 { endLine(next: line + 1) }
        add(String(piece))
      }
    } else {
      add(part)
    }
  }

  private mutating func add(_ part: String) {
    text += part
    let letters = part.utf8.count { $0 > 0x20 }
    ink.all += letters
    if linkDepth > 0 { ink.linked += letters }
  }

  private mutating func endLine(next: Int? = nil) {
    if ink.all > 0 {
      var features = features
      // A line that is nothing but a link leads to another story.
      if ink.linked == ink.all, !features.contains(.heading) { features.insert(.arrow) }
      lines.append(.init(text: prefix + text, line: line, features: features))
      prefix = ""
    }
    text = ""
    ink = (0, 0)
    if let next { line = next }
  }

  /// `m<sup>2</sup>` is m²; a raised link or `[1]` stands for a note.
  private mutating func writeRaised(_ element: HTMLElement) {
    let content = InlineText.plain(element.text)
    guard element.name == "sup" else { return write(content) }
    if content.hasPrefix("["), content.hasSuffix("]") { return }
    if element.first(where: { $0.name == "a" }) != nil { return }
    let raised: [Character: Character] = [
      "0": "⁰", "1": "¹", "2": "²", "3": "³", "4": "⁴", "5": "⁵", "6": "⁶", "7": "⁷", "8": "⁸", "9": "⁹",
    ]
    write(String(content.map { raised[$0] ?? $0 }))
  }

  private mutating func write(_ table: DataTable) {
    endLine()
    guard beginning == nil else { return }
    if !table.caption.isEmpty { lines.append(.init(text: table.caption, line: table.lines[0])) }
    for (text, row) in TableText(rows: table.rows, hasHeader: table.hasHeader).lines {
      lines.append(.init(text: text, line: table.lines[row], features: .row))
    }
  }
}
