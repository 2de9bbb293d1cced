/// A position in a line of Markdown in bytes and columns, with tab stops of four columns.
///
/// It moves as the CommonMark specification's parsing strategy does (appendix, phase 1), so that what libcmark took as
/// a container's prefix is found again.
struct LineCursor {
  private let bytes: ArraySlice<UInt8>
  /// Index into the text that the line is a slice of.
  private(set) var offset: Int
  private(set) var column = 0
  /// Where the first byte is that is neither space nor tab, and its column relative to the cursor's.
  private(set) var firstNonspace: Int
  private(set) var indent = 0
  private var isInsideTab = false

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    offset = bytes.startIndex
    firstNonspace = bytes.startIndex
    findFirstNonspace()
  }

  var isBlank: Bool { firstNonspace >= bytes.endIndex }

  /// The offset behind a tab of which the cursor has passed a part.
  var offsetBehindTab: Int { isInsideTab ? offset + 1 : offset }

  /// What follows the white space at the cursor.
  var content: ArraySlice<UInt8> { bytes[firstNonspace...] }

  /// What follows the cursor, white space included.
  var rest: ArraySlice<UInt8> { bytes[offset...] }

  private func byte(at index: Int) -> UInt8? { index < bytes.endIndex ? bytes[index] : nil }

  private mutating func findFirstNonspace() {
    firstNonspace = offset
    var target = column
    while let byte = byte(at: firstNonspace), byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") {
      target += byte == UInt8(ascii: " ") ? 1 : 4 - target % 4
      firstNonspace += 1
    }
    indent = target - column
  }

  private mutating func advance(columns count: Int) {
    var rest = count
    while rest > 0, let byte = byte(at: offset) {
      guard byte == UInt8(ascii: "\t") else {
        isInsideTab = false
        offset += 1
        column += 1
        rest -= 1
        continue
      }
      let width = 4 - column % 4
      isInsideTab = width > rest
      column += min(width, rest)
      offset += isInsideTab ? 0 : 1
      rest -= min(width, rest)
    }
  }

  private mutating func advanceOverOptionalSpace() {
    if let byte = byte(at: offset), byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") { advance(columns: 1) }
  }

  /// Passes a block quote's mark; false, without moving, where there is none.
  mutating func passQuoteMark() -> Bool {
    guard indent <= 3, byte(at: firstNonspace) == UInt8(ascii: ">") else { return false }
    advance(columns: indent + 1)
    advanceOverOptionalSpace()
    findFirstNonspace()
    return true
  }

  /// Passes the indentation of a list item's content; false, without moving, where there is less.
  mutating func passIndentation(_ width: Int) -> Bool {
    guard !isBlank, indent >= width else { return false }
    advance(columns: width)
    findFirstNonspace()
    return true
  }

  /// Passes a list marker and gives the indentation that the item's further lines need; `nil` where there is none.
  mutating func passListMarker() -> Int? {
    let markerOffset = indent
    let markerLength: Int
    switch byte(at: firstNonspace) {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
      markerLength = 1
    case let digit? where (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit):
      var end = firstNonspace
      while let digit = byte(at: end), (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) { end += 1 }
      markerLength = end + 1 - firstNonspace
    default:
      return nil
    }
    advance(columns: indent + markerLength)
    let afterMarker = self
    while column - afterMarker.column <= 5, let byte = byte(at: offset),
      byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
    {
      advance(columns: 1)
    }
    var padding = column - afterMarker.column
    if padding >= 5 || padding < 1 || byte(at: offset) == nil {
      let hasSpace = padding > 0
      self = afterMarker
      padding = 1
      if hasSpace { advance(columns: 1) }
    }
    findFirstNonspace()
    return markerOffset + markerLength + padding
  }
}
