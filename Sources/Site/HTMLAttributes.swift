/// Finds the links and identifiers of a page of ours.
///
/// It reads the HTML that layouts and the Markdown renderer make: tags whose attributes stand in quotation marks. It is no
/// parser for any HTML there is.
struct HTMLAttributes: IteratorProtocol {
  enum Kind { case link, identifier }

  struct Attribute {
    let kind: Kind
    /// The value's bytes, with character references as they stand in the page.
    let range: Range<Int>
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0
  private var isInTag = false

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The next `href`, `src` or `id` attribute in the order of the page.
  mutating func next() -> Attribute? {
    while position < bytes.count {
      if isInTag {
        if let attribute = nextInTag() { return attribute }
        isInTag = false
      }
      while position < bytes.count, bytes[position] != UInt8(ascii: "<") { position += 1 }
      position += 1
      guard position < bytes.count else { return nil }
      if isLetter(bytes[position]) {
        isInTag = true
      } else if bytes[position] == UInt8(ascii: "!"), holds("!--", position..<min(position + 3, bytes.count)) {
        skipComment()
      }
    }
    return nil
  }

  private mutating func skipComment() {
    position += 3
    while position < bytes.count, !holds("-->", position..<min(position + 3, bytes.count)) { position += 1 }
  }

  /// Whether a range holds a word.
  private func holds(_ word: StaticString, _ range: Range<Int>) -> Bool {
    guard word.utf8CodeUnitCount == range.count else { return false }
    for offset in 0..<range.count where bytes[range.lowerBound + offset] != word.utf8Start[offset] { return false }
    return true
  }

  /// The next attribute of the tag; `nil` at its end.
  private mutating func nextInTag() -> Attribute? {
    while position < bytes.count, bytes[position] != UInt8(ascii: ">") {
      guard isSpace(bytes[position]) else {
        position += 1
        continue
      }
      while position < bytes.count, isSpace(bytes[position]) { position += 1 }
      let nameStart = position
      while position < bytes.count, isNamePart(bytes[position]) { position += 1 }
      let name = nameStart..<position
      guard position + 1 < bytes.count, bytes[position] == UInt8(ascii: "=") else { continue }
      let quote = bytes[position + 1]
      guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { continue }
      let valueStart = position + 2
      var valueEnd = valueStart
      while valueEnd < bytes.count, bytes[valueEnd] != quote { valueEnd += 1 }
      guard valueEnd < bytes.count else {
        position = bytes.count
        return nil
      }
      position = valueEnd + 1
      if holds("href", name) || holds("src", name) { return Attribute(kind: .link, range: valueStart..<valueEnd) }
      if holds("id", name) { return Attribute(kind: .identifier, range: valueStart..<valueEnd) }
    }
    return nil
  }

  private func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }

  private func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }

  private func isNamePart(_ byte: UInt8) -> Bool {
    isLetter(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ":")
  }
}
