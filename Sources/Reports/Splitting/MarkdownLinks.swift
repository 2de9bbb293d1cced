/// Finds and changes the links of Markdown that this program wrote, in which every bracket of a text is escaped.
enum MarkdownLinks {
  /// Changes every link destination for which `change` gives another; titles stay.
  static func mapping(_ markdown: some StringProtocol, _ change: (Substring, _ title: Substring?) -> String?) -> String
  {
    let bytes = Array(markdown.utf8)
    var out: [UInt8] = []
    var copied = 0
    var position = 0
    var backslashes = 0
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      guard byte == UInt8(ascii: "]"), backslashes % 2 == 0, position < bytes.count,
        bytes[position] == UInt8(ascii: "("),
        let end = bytes[position...].firstIndex(of: UInt8(ascii: ")"))
      else {
        backslashes = byte == UInt8(ascii: "\\") ? backslashes + 1 : 0
        continue
      }
      backslashes = 0
      let inside = String(decoding: bytes[(position + 1)..<end], as: UTF8.self)
      let space = inside.utf8.firstIndex(of: UInt8(ascii: " "))
      let title = space.map { inside[inside.utf8.index(after: $0)...] }
      guard let changed = change(inside[..<(space ?? inside.endIndex)], title) else { continue }
      out += bytes[copied..<position]
      out += "(\(changed)\(title.map { " \($0)" } ?? "")".utf8
      copied = end
      position = end
    }
    return copied == 0 ? String(markdown) : String(decoding: out + bytes[copied...], as: UTF8.self)
  }

  /// A stretch that moves from one page to another, with its relative links kept right.
  static func rewritten(_ markdown: some StringProtocol, from source: String, to target: String) -> String {
    mapping(markdown) { destination, title in
      guard title != "\"row\"", title != "\"mark\"", let link = resolved(destination, on: source) else { return nil }
      return PagePath.link(from: target, to: link.path, fragment: link.fragment)
    }
  }

  /// A page's path and an identifier, for a link that stays among the site's pages.
  ///
  /// - Parameter page: The path of the page that has the link, as in `Report.path`.
  static func resolved(_ destination: Substring, on page: String) -> (path: String, fragment: String?)? {
    let slash = UInt8(ascii: "/")
    let mark = destination.utf8.firstIndex(of: UInt8(ascii: "#"))
    let written = destination[..<(mark ?? destination.endIndex)].utf8
    let fragment = mark.map { String(destination[destination.utf8.index(after: $0)...]) }
    guard !written.isEmpty else { return fragment == nil ? nil : (page, fragment) }
    guard written.last == slash, !written.contains(UInt8(ascii: ":")) else { return nil }
    // Names with a slash behind each.
    var path = Array(page.utf8)
    for part in written.split(separator: slash) {
      if part.elementsEqual(".".utf8) { continue }
      guard part.elementsEqual("..".utf8) else {
        path += part
        path.append(slash)
        continue
      }
      guard path.popLast() != nil else { return nil }
      while let last = path.last, last != slash { path.removeLast() }
    }
    return (String(decoding: path, as: UTF8.self), fragment)
  }

  /// The identifiers that a table's row gives links to reach it by.
  static func rowIdentifiers(_ row: some StringProtocol) -> [String] {
    var identifiers: [String] = []
    _ = mapping(row) { destination, title in
      if title == "\"row\"", destination.hasPrefix("#") { identifiers.append(String(destination.dropFirst())) }
      return nil
    }
    return identifiers
  }
}
