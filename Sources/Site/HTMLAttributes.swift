/// Finds the links and identifiers of a page of ours.
///
/// It reads the HTML that layouts and the Markdown renderer make: tags whose attributes stand in quotation marks. It is no
/// parser for any HTML there is.
struct HTMLAttributes {
  enum Kind { case link, identifier }

  struct Attribute {
    let kind: Kind
    /// The value's bytes, with character references as they stand in the page.
    let range: Range<Int>
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0
  private var found: [Attribute] = []

  private init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The `href`, `src` and `id` attributes in the order of the page.
  static func all(in page: [UInt8]) -> [Attribute] {
    page.withUnsafeBufferPointer { bytes in
      var scanner = HTMLAttributes(bytes)
      scanner.scan()
      return scanner.found
    }
  }

  private mutating func scan() {
    while position < bytes.count {
      guard bytes[position] == UInt8(ascii: "<") else {
        position += 1
        continue
      }
      position += 1
      guard position < bytes.count else { return }
      if isLetter(bytes[position]) {
        scanTag()
      } else if bytes[position...].starts(with: "!--".utf8) {
        skipComment()
      }
    }
  }

  private mutating func skipComment() {
    position += 3
    while position < bytes.count, !bytes[position...].starts(with: "-->".utf8) { position += 1 }
  }

  /// Whether a range holds a word.
  private func holds(_ word: StaticString, _ range: Range<Int>) -> Bool {
    guard word.utf8CodeUnitCount == range.count else { return false }
    for offset in 0..<range.count where bytes[range.lowerBound + offset] != word.utf8Start[offset] { return false }
    return true
  }

  private mutating func scanTag() {
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
        return
      }
      if holds("href", name) || holds("src", name) {
        found.append(Attribute(kind: .link, range: valueStart..<valueEnd))
      } else if holds("id", name) {
        found.append(Attribute(kind: .identifier, range: valueStart..<valueEnd))
      }
      position = valueEnd + 1
    }
  }

  private func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }

  private func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }

  private func isNamePart(_ byte: UInt8) -> Bool {
    isLetter(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ":")
  }
}
