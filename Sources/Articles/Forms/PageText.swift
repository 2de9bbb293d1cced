import Text

/// The plain text of a file, and what the file's form tells of its lines.
struct PageText: Sendable {
  var text: [UInt8]
  var map: SourceMap?
  /// What the form says of a line of the text, by the offset at which the line starts.
  var features: [Int: PageLine.Features] = [:]
  /// Whether the form itself tells menus from text, so that `|` and `>` mean nothing.
  var isMarkup = false
  /// What the page itself says: title, address, outlet, day.
  var metadata = ArticleMetadata()
  var findings: [Finding] = []

  /// A text that is the file's own.
  init(_ text: [UInt8]) { self.text = text }
}

/// Puts a text together from lines of a file.
struct PageTextAssembler {
  private(set) var text: [UInt8] = []
  private var stretches: [SourceMap.Stretch] = []
  private var features: [Int: PageLine.Features] = [:]
  private let hasColumns: Bool

  /// - Parameter hasColumns: whether lines are appended as they stand in the file.
  init(hasColumns: Bool) { self.hasColumns = hasColumns }

  /// Appends lines as they are.
  mutating func append(verbatim bytes: ArraySlice<UInt8>, firstLine: Int = 1) {
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      append(line, line: firstLine + index)
    }
  }

  /// Appends a line.
  ///
  /// - Parameters:
  ///   - line: 1-based line of the file.
  ///   - features: what the form says of it.
  mutating func append(_ bytes: some Sequence<UInt8>, line: Int, features: PageLine.Features = []) {
    if !stretches.isEmpty { text.append(0x0A) }
    stretches.append(.init(offset: text.count, line: line))
    if !features.isEmpty { self.features[text.count] = features }
    text.append(contentsOf: bytes)
  }

  /// Appends a line of the file to the last line, with a space between them.
  mutating func join(_ bytes: some Sequence<UInt8>, line: Int) {
    while text.last == 0x20 || text.last == 0x09 { text.removeLast() }
    text.append(0x20)
    stretches.append(.init(offset: text.count, line: line))
    text.append(contentsOf: bytes)
  }

  /// Appends text that has no line ends, cleaned and with single spaces, and a blank line before it; nothing where it is
  /// blank.
  mutating func appendParagraph(
    _ string: some StringProtocol, line: Int, features: PageLine.Features = [], isApart: Bool = true
  ) {
    let cleaned = InlineSpaces.collapsed(TextCharacters.cleaned(Array(string.utf8)))
    let composed = Composer.compose(cleaned) ?? cleaned
    guard !composed.isEmpty else { return }
    if isApart, !stretches.isEmpty { append([], line: line) }
    append(composed, line: line, features: features)
  }

  /// The text with what is known of its lines.
  func finish() -> PageText {
    var page = PageText(text)
    page.map = SourceMap(stretches: stretches, hasColumns: hasColumns)
    page.features = features
    return page
  }
}

/// White space inside a paragraph as a page shows it.
enum InlineSpaces {
  /// Every run of spaces, tabs and line ends as one space, none at the ends; no-break spaces inside stay.
  static func collapsed(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var isPending = false
    for byte in bytes {
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
        isPending = !result.isEmpty
      } else {
        if isPending { result.append(0x20) }
        isPending = false
        result.append(byte)
      }
    }
    return Array(result[Trimming.trim(0..<result.count, in: result)])
  }
}
