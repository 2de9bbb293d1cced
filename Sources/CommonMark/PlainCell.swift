/// Writes the cells of tables that hold nothing but words and plain links, as libcmark would: they are nearly all cells of
/// our pages, and each would cost libcmark a dozen allocations.
///
/// Plain are `words`, `[words](destination)` and `[words](destination "title")`, one behind the other. Words are UTF-8 in
/// which no byte means anything in Markdown but a backslash before punctuation; a destination's bytes need no escape.
/// Every other cell is left to libcmark.
struct PlainCell {
  private let cell: UnsafeBufferPointer<UInt8>
  /// Whether links with certain titles are marks.
  private let hasMarks: Bool
  private var position = 0

  private init(_ cell: UnsafeBufferPointer<UInt8>, hasMarks: Bool) {
    self.cell = cell
    self.hasMarks = hasMarks
  }

  /// Appends a cell as HTML; false, and nothing is appended, where it is not plain.
  static func append(_ cell: UnsafeBufferPointer<UInt8>, hasMarks: Bool, to html: inout [UInt8]) -> Bool {
    let start = html.count
    var reader = PlainCell(cell, hasMarks: hasMarks)
    while reader.position < cell.count {
      guard reader.appendWords(before: UInt8(ascii: "["), to: &html), reader.appendLink(to: &html) else {
        html.removeLast(html.count - start)
        return false
      }
    }
    return true
  }

  /// Appends words up to a byte or the end; false where something else comes before.
  ///
  /// - Parameter end: No byte of words.
  private mutating func appendWords(before end: UInt8, to html: inout [UInt8]) -> Bool {
    var copied = position
    while true {
      while position < cell.count, Self.isWord(cell[position]) { position += 1 }
      html += UnsafeBufferPointer(rebasing: cell[copied..<position])
      guard position < cell.count, cell[position] != end else { return true }
      switch cell[position] {
      case UInt8(ascii: "\\"):
        guard position + 1 < cell.count, Self.isPunctuation(cell[position + 1]) else { return false }
        position += 1
      case UInt8(ascii: "\""), UInt8(ascii: ">"):
        break
      default:
        return false
      }
      let reference = Self.reference(cell[position])
      if let reference { html.append(contentsOf: reference.utf8) }
      copied = reference == nil ? position : position + 1
      position += 1
    }
  }

  /// Appends a link, if there is one here; false for another bracket.
  private mutating func appendLink(to html: inout [UInt8]) -> Bool {
    guard skip("[") else { return position == cell.count }
    let words = position
    while position < cell.count, cell[position] != UInt8(ascii: "]") {
      position += cell[position] == UInt8(ascii: "\\") ? 2 : 1
    }
    let wordsEnd = position
    guard skip("](") else { return false }
    let destination = position
    while position < cell.count, Self.isDestination(cell[position]) { position += 1 }
    guard position > destination else { return false }
    html.append(contentsOf: "<a href=\"".utf8)
    html += cell[destination..<position]
    html.append(UInt8(ascii: "\""))
    guard appendTitle(to: &html), skip(")") else { return false }
    html.append(UInt8(ascii: ">"))
    let end = position
    position = words
    guard appendWords(before: UInt8(ascii: "]"), to: &html), position == wordsEnd else { return false }
    html.append(contentsOf: "</a>".utf8)
    position = end
    return true
  }

  /// Appends a link's title, if it has one.
  private mutating func appendTitle(to html: inout [UInt8]) -> Bool {
    if hasMarks {
      // `MarkdownRenderer` tells what these are.
      if skip(" \"vi\"") {
        html.append(contentsOf: " lang=\"vi\"".utf8)
        return true
      }
      if skip(" \"mark\"") || skip(" \"row\"") { return false }
    }
    guard skip(" \"") else { return true }
    let start = position
    html.append(contentsOf: " title=\"".utf8)
    guard appendWords(before: UInt8(ascii: "\""), to: &html), position > start, skip("\"") else { return false }
    html.append(UInt8(ascii: "\""))
    return true
  }

  /// Passes over what stands here, if it is that.
  private mutating func skip(_ text: StaticString) -> Bool {
    guard position + text.utf8CodeUnitCount <= cell.count else { return false }
    for offset in 0..<text.utf8CodeUnitCount where cell[position + offset] != text.utf8Start[offset] { return false }
    position += text.utf8CodeUnitCount
    return true
  }

  /// How HTML writes a byte that it can't have as it is.
  private static func reference(_ byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    default: nil
    }
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// Whether a byte stands for itself in words, in Markdown as in HTML.
  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"),
      UInt8(ascii: "%"), UInt8(ascii: "/"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "-"),
      UInt8(ascii: "+"), UInt8(ascii: "="), UInt8(ascii: "'"), UInt8(ascii: "?"), 0x80...:
      true
    default: isAlphanumeric(byte)
    }
  }

  /// Whether a byte stands for itself in a destination.
  private static func isDestination(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "#"): true
    default: isAlphanumeric(byte)
    }
  }
}
