import HTML

/// Tells which elements of a page are no part of its story, by their names, roles and classes.
struct PageParts: Sendable {
  static let shared = PageParts(PackageResources.html_words_tsv)

  /// By kind, words joined by `-` as they occur in `class` and `id`.
  private var words: [String: [String]] = [:]

  private static let silent: Set<String> = [
    "script", "style", "noscript", "template", "iframe", "svg", "math", "form", "button", "input", "select", "textarea",
    "nav", "aside", "object", "embed", "audio", "video", "canvas", "head", "title", "meta", "link", "map", "dialog",
  ]
  private static let silentRoles: Set<String> = [
    "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "menu", "menubar", "toolbar",
  ]

  init(_ bytes: [UInt8]) {
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") where !line.hasPrefix("#") {
      let cells = line.split(separator: "\t")
      guard cells.count == 2 else { continue }
      words[String(cells[0]), default: []] += cells[1].split(separator: "|").map { "-\($0)-" }
    }
  }

  /// Whether an element with all it holds is no part of the story, whatever its classes say.
  func isSilent(_ element: HTMLElement) -> Bool {
    if Self.silent.contains(element.name) { return true }
    if element.name == "footer" || element.name == "header" {
      return element.first { $0.name == "h1" || $0.name == "article" || $0.name == "p" && $0.text.utf8.count > 400 }
        == nil
    }
    if let role = element["role"], Self.silentRoles.contains(role.lowercased()) { return true }
    if element.attributes["hidden"] != nil || element["aria-hidden"] == "true" { return true }
    guard let style = element["style"]?.lowercased().filter({ $0 != " " }) else { return false }
    return style.contains("display:none")
  }

  /// Whether an element says with its class or identifier what it is.
  func names(_ element: HTMLElement, are kind: String) -> Bool {
    guard element.attributes["class"] != nil || element.attributes["id"] != nil else { return false }
    guard let words = words[kind], !["html", "body", "main", "article", "h1"].contains(element.name) else {
      return false
    }
    return ["class", "id"].contains { attribute in
      guard let value = element.attributes[attribute], value.utf8.count <= 512 else { return false }
      return value.split(whereSeparator: \.isWhitespace).contains { name in
        let key = Self.key(name)
        return words.contains { key.contains($0) }
      }
    }
  }

  /// `relatedNews_box` as `-related-news-box-`.
  private static func key(_ name: Substring) -> String {
    var key = "-"
    var wasSmall = false
    for character in name {
      guard character.isLetter || character.isNumber else {
        if key.last != "-" { key.append("-") }
        wasSmall = false
        continue
      }
      if character.isUppercase, wasSmall { key.append("-") }
      wasSmall = character.isLowercase
      key += character.lowercased()
    }
    return key.last == "-" ? key : key + "-"
  }
}
