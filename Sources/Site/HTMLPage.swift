import Reports

/// A page's HTML with its links and identifiers.
struct HTMLPage: Sendable {
  struct Reference: Sendable {
    /// Where the page has it.
    let range: Range<Int>
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
    bytes = []
    bytes.reserveCapacity(html.count + 4_096)
    PermittedScalars.only(html).withUnsafeBufferPointer { take($0) }
  }

  /// Copies the page and notes its links and identifiers.
  private mutating func take(_ source: UnsafeBufferPointer<UInt8>) {
    var copied = 0
    // Most links of a page differ in their fragments alone.
    var routes: [LinkPath: Route?] = [:]
    var latest: (path: LinkPath, route: Route?)?
    var attributes = HTMLAttributes(source)
    while let attribute = attributes.next() {
      guard attribute.kind == .link else {
        identifiers.append(Self.text(source[attribute.range]))
        continue
      }
      let pathEnd = Self.endOfPath(in: source, attribute.range)
      let written = LinkPath(bytes: source[attribute.range.lowerBound..<pathEnd])
      let route: Route?
      if let latest, latest.path == written {
        route = latest.route
      } else if let known = routes[written] {
        route = known
      } else {
        route = self.route(of: written.bytes)
        routes[written] = .some(route)
      }
      latest = (written, route)
      guard let route else { continue }
      let start = bytes.count + attribute.range.lowerBound - copied
      if let suffix = route.suffix {
        bytes += source[copied..<pathEnd]
        bytes += suffix.utf8
        copied = pathEnd
      }
      let end = bytes.count + attribute.range.upperBound - copied
      let rest = source[pathEnd..<attribute.range.upperBound]
      let fragment = rest.firstIndex(of: UInt8(ascii: "#")).map { mark in
        let text = Self.text(rest[(mark + 1)...])
        return rest.contains(UInt8(ascii: "%")) ? Link.unescaped(text) : text
      }
      links.append(Reference(range: start..<end, target: route.target, fragment: fragment))
    }
    bytes += source[copied...]
  }

  /// A link up to its query or fragment, as the page has it.
  private struct LinkPath: Hashable {
    let bytes: Slice<UnsafeBufferPointer<UInt8>>

    static func == (left: LinkPath, right: LinkPath) -> Bool {
      left.bytes.count == right.bytes.count && left.bytes.elementsEqual(right.bytes)
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(bytes: UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes)))
    }
  }

  /// Where a link leads by its path alone.
  private struct Route {
    /// Relative to the site's root; `nil` where it leads out of it.
    let target: String?
    /// What the path lacks of a file's name.
    let suffix: String?
  }

  /// - Parameter written: The link up to its query or fragment.
  /// - Returns: `nil` for a link to another site.
  private func route(of written: Slice<UnsafeBufferPointer<UInt8>>) -> Route? {
    guard let link = Link(Self.text(written)) else { return nil }
    guard !link.path.isEmpty else { return Route(target: path, suffix: nil) }
    guard link.namesFolder, !link.path.hasPrefix("/") else {
      return Route(target: link.target(from: folder), suffix: nil)
    }
    let suffix = link.path.hasSuffix("/") ? "index.html" : "/index.html"
    return Route(target: (Link(link.path + suffix) ?? link).target(from: folder), suffix: suffix)
  }

  /// Where query or fragment begin; the `#` of a character reference such as `&#39;` begins none.
  private static func endOfPath(in source: UnsafeBufferPointer<UInt8>, _ value: Range<Int>) -> Int {
    value.first { index in
      source[index] == UInt8(ascii: "?")
        || source[index] == UInt8(ascii: "#") && (index == value.lowerBound || source[index - 1] != UInt8(ascii: "&"))
    } ?? value.upperBound
  }

  /// A link as the page has it, character references resolved.
  func text(of link: Reference) -> String { Self.resolved(String(decoding: bytes[link.range], as: UTF8.self)) }

  /// The path of the page's file.
  var path: String { folder + file }

  /// The page with its links inside the site made absolute.
  func bytes(withLinksBelow base: String) -> [UInt8] {
    var result: [UInt8] = []
    var copied = 0
    bytes.withUnsafeBufferPointer { bytes in
      var attributes = HTMLAttributes(bytes)
      while let attribute = attributes.next() {
        guard attribute.kind == .link else { continue }
        guard let link = Link(Self.text(bytes[attribute.range])), !link.path.isEmpty,
          let target = link.target(from: folder)
        else { continue }
        result += bytes[copied..<attribute.range.lowerBound]
        let fragment = link.fragment.map { "#\($0)" } ?? ""
        result += HTMLContentType().escapeText(base + target + link.query + fragment).utf8
        copied = attribute.range.upperBound
      }
    }
    return result + bytes[copied...]
  }

  /// A value as text, character references resolved.
  private static func text(_ value: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    let text = String(decoding: value, as: UTF8.self)
    return value.contains(UInt8(ascii: "&")) ? resolved(text) : text
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
}
