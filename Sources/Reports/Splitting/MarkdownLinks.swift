/// Finds and changes the links of Markdown that this program wrote, in which every bracket of a text is escaped.
enum MarkdownLinks {
  /// Changes every link destination for which `change` gives another; titles stay.
  static func mapping(_ markdown: some StringProtocol, _ change: (Substring, _ title: Substring?) -> String?) -> String
  {
    let bytes = Array(markdown.utf8)
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + 64)
    var position = 0
    var backslashes = 0
    while position < bytes.count {
      let byte = bytes[position]
      out.append(byte)
      position += 1
      guard byte == UInt8(ascii: "]"), backslashes % 2 == 0, position < bytes.count,
        bytes[position] == UInt8(ascii: "("),
        let end = bytes[position...].firstIndex(of: UInt8(ascii: ")"))
      else {
        backslashes = byte == UInt8(ascii: "\\") ? backslashes + 1 : 0
        continue
      }
      let inside = String(decoding: bytes[(position + 1)..<end], as: UTF8.self)
      let parts = inside.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
      let title = parts.count > 1 ? parts[1] : nil
      if let changed = change(parts[0], title) {
        out += "(\(changed)\(title.map { " \($0)" } ?? "")".utf8
        position = end
      }
      backslashes = 0
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// A stretch that moves from one page to another, with its relative links kept right.
  static func rewritten(_ markdown: some StringProtocol, from source: String, to target: String) -> String {
    mapping(markdown) { destination, title in
      guard title != "\"row\"", title != "\"mark\"", let link = resolved(destination, on: source) else { return nil }
      return PagePath.link(from: target, to: link.path, fragment: link.fragment)
    }
  }

  /// A page's path and an identifier, for a link that stays among the site's pages.
  static func resolved(_ destination: Substring, on page: String) -> (path: String, fragment: String?)? {
    let parts = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let fragment = parts.count > 1 ? String(parts[1]) : nil
    guard !parts[0].isEmpty else { return fragment == nil ? nil : (page, fragment) }
    guard !parts[0].contains(":"), parts[0].hasSuffix("/") else { return nil }
    var path = page.split(separator: "/")
    for part in parts[0].split(separator: "/") {
      switch part {
      case ".": continue
      case "..":
        guard path.popLast() != nil else { return nil }
      default: path.append(part)
      }
    }
    return (path.map { $0 + "/" }.joined(), fragment)
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
