/// Tells whether a text is the source of a web page, or has tags of one in it.
enum MarkupSniffer {
  private static let blocks: Set<String> = [
    "html", "head", "body", "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "table", "tr", "td",
    "section",
    "article", "main", "header", "footer", "meta", "title", "script", "style", "link", "blockquote", "figure",
  ]
  private static let inlines: Set<String> = [
    "br", "b", "i", "u", "a", "em", "strong", "span", "img", "font", "sup", "sub",
  ]
  /// Tags that a text has by accident, at most.
  private static let accidents = 1
  private static let sampleLength = 1 << 18

  /// Whether a text is to be read as a page.
  ///
  /// - Parameter named: whether its file's name says so.
  static func isMarkup(_ text: ArraySlice<UInt8>, named: Bool = false) -> Bool {
    let tags = names(in: text).count { blocks.contains($0) || inlines.contains($0) }
    return tags > (named ? 0 : accidents)
  }

  /// Whether a text is a page from its first tag on.
  static func isWholePage(_ text: ArraySlice<UInt8>) -> Bool {
    let start = text.drop { $0 <= 0x20 }
    let head = String(decoding: start.prefix(15), as: UTF8.self).lowercased()
    return head.hasPrefix("<!doctype html") || head.hasPrefix("<html") || head.hasPrefix("<head")
  }

  /// Whether there are tags of blocks, so that line ends count for nothing.
  static func hasBlocks(_ text: [UInt8]) -> Bool { names(in: text[...]).contains(where: blocks.contains) }

  /// The names of tags that are closed, in the first part of a text.
  private static func names(in text: ArraySlice<UInt8>) -> [String] {
    var names: [String] = []
    let sample = text.prefix(sampleLength)
    var rest = sample
    var close = sample.startIndex
    while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[(open + 1)...]
      let name = rest.drop { $0 == UInt8(ascii: "/") }.prefix(11).prefix { isNameByte($0) }
      guard (1...10).contains(name.count), name.endIndex < rest.endIndex else { continue }
      let next = rest[name.endIndex]
      guard next == UInt8(ascii: ">") || next == UInt8(ascii: "/") || next <= 0x20 else { continue }
      if close < name.endIndex {
        guard let found = sample[name.endIndex...].firstIndex(of: UInt8(ascii: ">")) else { break }
        close = found
      }
      names.append(String(decoding: name, as: UTF8.self).lowercased())
    }
    return names
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte & 0xDF) || (0x30...0x39).contains(byte)
  }
}
