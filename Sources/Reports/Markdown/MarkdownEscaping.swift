/// Writes text so that CommonMark shows exactly that text, wherever inline Markdown stands: in paragraphs, headings,
/// link texts and the cells of pipe tables.
///
/// Works on bytes of UTF-8, since a `Character` can hide a special byte behind a combining mark.
enum MarkdownEscaping {
  /// Appends the escaped form of a text.
  ///
  /// White space, line breaks among it, becomes single spaces. Control characters and noncharacters, which HTML has no
  /// place for, become U+FFFD.
  ///
  /// - Parameters:
  ///   - isAtStart: Whether a line may begin with the text, so that `1.`, `-` and the like must not open a list.
  ///   - trimsEnds: Whether white space at the ends is left out; emphasis needs that.
  static func append(_ text: String, to output: inout String, isAtStart: Bool, trimsEnds: Bool) {
    var text = text
    let escaped = text.withUTF8 { bytes in
      isPlain(bytes, isAtStart: isAtStart, trimsEnds: trimsEnds)
        ? nil : escape(bytes, isAtStart: isAtStart, trimsEnds: trimsEnds)
    }
    output += escaped.map { String(decoding: $0, as: UTF8.self) } ?? text
  }

  /// Whether a text is its own escaped form, as most are.
  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>, isAtStart: Bool, trimsEnds: Bool) -> Bool {
    guard let first = bytes.first, let last = bytes.last else { return true }
    if trimsEnds, first == UInt8(ascii: " ") || last == UInt8(ascii: " ") { return false }
    if isAtStart {
      // A mark or number at the start may open a list.
      let isWord = first >= UInt8(ascii: "A") && first != UInt8(ascii: "{")
      guard isWord || isDigit(first) && listDelimiter(bytes, from: 0) == nil else { return false }
    }
    var previous: UInt8 = 0
    for byte in bytes {
      guard isPlain(byte), byte != UInt8(ascii: " ") || previous != byte else { return false }
      previous = byte
    }
    return true
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  /// Whether a byte stands for itself wherever it is but at the start.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x00..<0x20, 0x7F, 0xC2, 0xEF, 0xF0...0xFF: false
    case UInt8(ascii: "|"), UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"),
      UInt8(ascii: "#"), UInt8(ascii: "!"), UInt8(ascii: "~"):
      false
    default: true
    }
  }

  private static func escape(_ bytes: UnsafeBufferPointer<UInt8>, isAtStart: Bool, trimsEnds: Bool) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + bytes.count / 8 + 8)
    var isSpacePending = false
    var hasBegun = false
    var position = 0
    while position < bytes.count {
      if let length = spaceLength(bytes, at: position) {
        isSpacePending = true
        position += length
        continue
      }
      if isSpacePending, hasBegun || !trimsEnds { output.append(UInt8(ascii: " ")) }
      isSpacePending = false
      if !hasBegun, isAtStart, let delimiter = listDelimiter(bytes, from: position) {
        output.append(contentsOf: bytes[position..<delimiter])
        output.append(contentsOf: [UInt8(ascii: "\\"), bytes[delimiter]])
        position = delimiter + 1
        hasBegun = true
        continue
      }
      let length = invalidLength(bytes, at: position)
      if length > 0 {
        output.append(contentsOf: "\u{FFFD}".utf8)
      } else {
        append(bytes[position], to: &output, isFirst: !hasBegun && isAtStart)
      }
      position += max(1, length)
      hasBegun = true
    }
    if isSpacePending, !trimsEnds { output.append(UInt8(ascii: " ")) }
    return output
  }

  private static func append(_ byte: UInt8, to output: inout [UInt8], isFirst: Bool) {
    switch byte {
    case UInt8(ascii: "|"):
      // An entity can't be taken for the end of a cell by any reader of tables.
      output.append(contentsOf: "&#124;".utf8)
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "#"),
      UInt8(ascii: "!"), UInt8(ascii: "~"):
      output.append(contentsOf: [UInt8(ascii: "\\"), byte])
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "="), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "{"), UInt8(ascii: "\""), UInt8(ascii: "'"):
      if isFirst { output.append(UInt8(ascii: "\\")) }
      output.append(byte)
    default:
      output.append(byte)
    }
  }

  /// The position of `.` or `)` where a text begins like an item of a numbered list.
  private static func listDelimiter(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var position = start
    while position < bytes.count, position - start < 10, (0x30...0x39).contains(bytes[position]) { position += 1 }
    guard position > start, position < bytes.count else { return nil }
    guard bytes[position] == UInt8(ascii: ".") || bytes[position] == UInt8(ascii: ")") else { return nil }
    let next = position + 1
    return next == bytes.count || spaceLength(bytes, at: next) != nil ? position : nil
  }

  /// Length of ASCII white space or U+0085 at a position.
  private static func spaceLength(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int? {
    switch bytes[position] {
    case 0x09...0x0D, 0x20: return 1
    case 0xC2: return position + 1 < bytes.count && bytes[position + 1] == 0x85 ? 2 : nil
    default: return nil
    }
  }

  /// Length of a control character or noncharacter at a position; 0 where there is none.
  private static func invalidLength(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int {
    func byte(_ offset: Int) -> UInt8 { position + offset < bytes.count ? bytes[position + offset] : 0 }
    switch bytes[position] {
    case 0x00...0x1F, 0x7F: return 1
    case 0xC2: return (0x80...0x9F).contains(byte(1)) ? 2 : 0
    case 0xEF where byte(1) == 0xB7: return (0x90...0xAF).contains(byte(2)) ? 3 : 0
    case 0xEF where byte(1) == 0xBF: return byte(2) >= 0xBE ? 3 : 0
    case 0xF0...0xF4: return byte(1) & 0x0F == 0x0F && byte(2) == 0xBF && byte(3) >= 0xBE ? 4 : 0
    default: return 0
    }
  }
}
