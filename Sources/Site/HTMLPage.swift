import Reports

/// A page's HTML with its links and identifiers.
struct HTMLPage: Sendable {
  struct Reference: Sendable {
    /// As the page has it, character references resolved.
    let text: String
    /// Relative to the site's root; `nil` where the link leads out of it.
    let target: String?
    let fragment: String?
  }

  /// Folder of the page with `/` at the end, or empty.
  let folder: String
  let file: String
  private(set) var bytes: [UInt8]
  /// The links that stay in the site.
  private(set) var links: [Reference] = []
  private(set) var identifiers: [String] = []

  /// Makes a page whose links name files: `…/` becomes `…/index.html`, so that they work from disk too.
  ///
  /// Scalars that HTML forbids (controls, noncharacters) become U+FFFD.
  init(folder: String, html: [UInt8], file: String = "index.html") {
    self.folder = folder
    self.file = file
    let source = Self.permitted(html)
    bytes = []
    bytes.reserveCapacity(source.count + 1_024)
    var copied = 0
    for attribute in HTMLAttributes.all(in: source) {
      let text = Self.resolved(String(decoding: source[attribute.range], as: UTF8.self))
      guard attribute.kind == .link else {
        identifiers.append(text)
        continue
      }
      guard let link = Link(text) else { continue }
      guard link.namesFolder, !link.path.hasPrefix("/") else {
        add(link, text)
        continue
      }
      let pathEnd = Self.endOfPath(in: source, attribute.range)
      let suffix = link.path.hasSuffix("/") ? "index.html" : "/index.html"
      bytes += source[copied..<pathEnd]
      bytes += suffix.utf8
      copied = pathEnd
      add(link, text, path: link.path + suffix)
    }
    bytes += source[copied...]
  }

  private mutating func add(_ link: Link, _ text: String, path rewritten: String? = nil) {
    let target: String?
    if link.path.isEmpty {
      target = path
    } else {
      target = (rewritten.flatMap { Link($0) } ?? link).target(from: folder)
    }
    links.append(Reference(text: text, target: target, fragment: link.fragment))
  }

  /// Where query or fragment begin; the `#` of a character reference such as `&#39;` begins none.
  private static func endOfPath(in source: [UInt8], _ value: Range<Int>) -> Int {
    value.first { index in
      source[index] == UInt8(ascii: "?")
        || source[index] == UInt8(ascii: "#") && (index == value.lowerBound || source[index - 1] != UInt8(ascii: "&"))
    } ?? value.upperBound
  }

  /// The path of the page's file.
  var path: String { folder + file }

  /// The page with its links inside the site made absolute.
  func bytes(withLinksBelow base: String) -> [UInt8] {
    var result: [UInt8] = []
    var copied = 0
    for attribute in HTMLAttributes.all(in: bytes) where attribute.kind == .link {
      let text = Self.resolved(String(decoding: bytes[attribute.range], as: UTF8.self))
      guard let link = Link(text), !link.path.isEmpty, let target = link.target(from: folder) else { continue }
      result += bytes[copied..<attribute.range.lowerBound]
      let fragment = link.fragment.map { "#\($0)" } ?? ""
      result += HTMLContentType().escapeText(base + target + link.query + fragment).utf8
      copied = attribute.range.upperBound
    }
    return result + bytes[copied...]
  }

  private static func resolved(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var result = text
    for (reference, character) in [
      ("&quot;", "\""), ("&#39;", "'"), ("&#x27;", "'"), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"),
    ] {
      result = result.split(separator: reference, omittingEmptySubsequences: false).joined(separator: character)
    }
    return result
  }

  private static func permitted(_ html: [UInt8]) -> [UInt8] {
    var isClean = true
    for byte in html where byte < 0x20 && byte != 0x0A && byte != 0x09 || byte == 0x7F || byte == 0xC2 || byte == 0xEF {
      isClean = false
      break
    }
    if isClean, !html.contains(where: { $0 >= 0xF0 }) { return html }
    var text = ""
    text.reserveCapacity(html.count)
    for scalar in String(decoding: html, as: UTF8.self).unicodeScalars {
      text.unicodeScalars.append(isPermitted(scalar.value) ? scalar : "\u{FFFD}")
    }
    return Array(text.utf8)
  }

  private static func isPermitted(_ value: UInt32) -> Bool {
    switch value {
    case 0x09, 0x0A, 0x0C, 0x0D: true
    case ..<0x20, 0x7F..<0xA0, 0xFDD0...0xFDEF: false
    default: value & 0xFFFE != 0xFFFE
    }
  }
}
