import Yams

extension SiteSettings {
  /// Reads a settings file.
  ///
  /// Keys: `title` and `description`, which must be there; `language`, `base_url`, `licence`, `licence_url`, `contact`,
  /// `footer`, `article_text` (`excerpt` or `full`), `topic` (`own` or `any`), `menu` (a list of entries with `title`, `path` and `title_en`),
  /// `english` (`title`, `description`, `footer`), `logo` (a file of `assets/`), `colour` and `colour_dark` (`#rrggbb`).
  ///
  /// - Throws: `SiteError.settings` with file and line, for an unknown key among others.
  public init(file: String) throws(SiteError) {
    let bytes: [UInt8]
    do {
      bytes = try FileSystem.read(file)
    } catch {
      throw .settings(file: file, line: nil, reason: "can't be read: \(error.reason)")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .settings(file: file, line: nil, reason: "is not UTF-8")
    }
    try self.init(yaml: text, file: file)
  }

  /// Reads settings from YAML; `file` serves messages.
  public init(yaml: String, file: String) throws(SiteError) {
    try self.init(SettingsNode.root(of: yaml, file: file))
  }

  private init(_ root: SettingsNode) throws(SiteError) {
    let entries = try root.entries(
      known: [
        "title", "description", "language", "base_url", "licence", "licence_url", "contact", "footer", "article_text",
        "topic", "menu", "english", "logo", "colour", "colour_dark",
      ], required: ["title", "description"])
    self.init(title: "", description: "")
    if let node = entries["title"] { title = try node.text() }
    if let node = entries["description"] { description = try node.text() }
    if let node = entries["language"] { language = try Self.language(node) }
    if let node = entries["base_url"] {
      let url = try Self.url(node)
      baseURL = url.hasSuffix("/") ? url : url + "/"
    }
    if let node = entries["licence"] { licence = try node.text() }
    if let node = entries["licence_url"] { licenceURL = try Self.url(node) }
    if let node = entries["contact"] { contact = try Self.contact(node) }
    if let node = entries["footer"] { footer = try node.text() }
    if let node = entries["english"] {
      guard language == "vi" else { throw node.error("English pages go beside Vietnamese ones: language is not 'vi'") }
      let entries = try node.entries(known: ["title", "description", "footer"], required: ["title", "description"])
      var english = English(title: "", description: "")
      if let node = entries["title"] { english.title = try node.text() }
      if let node = entries["description"] { english.description = try node.text() }
      if let node = entries["footer"] { english.footer = try node.text() }
      self.english = english
    }
    if let node = entries["logo"] { logo = try Self.asset(node) }
    if let node = entries["colour"] { colour = try Self.colour(node) }
    if let node = entries["colour_dark"] { darkColour = try Self.colour(node) }
    if let node = entries["article_text"] {
      guard let value = ArticleText(rawValue: try node.text()) else {
        throw node.error("article_text is 'excerpt' or 'full'")
      }
      articleText = value
    }
    if let node = entries["topic"] {
      guard let value = Topic(rawValue: try node.text()) else { throw node.error("topic is 'own' or 'any'") }
      topic = value
    }
    if let node = entries["menu"] {
      var entries: [MenuEntry] = []
      for element in try node.elements() {
        let entry = try element.entries(known: ["title", "path", "title_en"], required: ["title", "path"])
        guard let title = entry["title"], let path = entry["path"] else { continue }
        entries.append(
          MenuEntry(
            title: try title.text(), path: try Self.path(path), englishTitle: try entry["title_en"]?.text()))
      }
      menu = entries
    }
  }

  private static func language(_ node: SettingsNode) throws(SiteError) -> String {
    let text = try node.text()
    let isTag = text.utf8.allSatisfy {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20) || $0 == UInt8(ascii: "-")
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
    }
    guard isTag else { throw node.error("'\(text)' is no language tag such as 'vi'") }
    return text
  }

  private static func asset(_ node: SettingsNode) throws(SiteError) -> String {
    let text = try node.text()
    guard OutputPath.isSafe(text), !text.utf8.contains(UInt8(ascii: "/")) else {
      throw node.error("'\(text)' is no name of a file in assets/")
    }
    return text
  }

  private static func colour(_ node: SettingsNode) throws(SiteError) -> String {
    let text = try node.text()
    let digits = text.utf8.dropFirst()
    let isColour =
      text.hasPrefix("#") && digits.count == 6
      && digits.allSatisfy {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
          || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0 | 0x20)
      }
    guard isColour else { throw node.error("'\(text)' is no colour such as '#0b4f71'; write it in quotation marks") }
    return text
  }

  private static func url(_ node: SettingsNode) throws(SiteError) -> String {
    let text = try node.text()
    guard text.hasPrefix("https://") || text.hasPrefix("http://"), !text.utf8.contains(UInt8(ascii: " ")) else {
      throw node.error("'\(text)' is no address that begins with https://")
    }
    return text
  }

  private static func contact(_ node: SettingsNode) throws(SiteError) -> String {
    let text = try node.text()
    if text.utf8.contains(UInt8(ascii: "@")), !text.utf8.contains(UInt8(ascii: " ")), !text.hasPrefix("http") {
      return text
    }
    guard text.hasPrefix("https://") || text.hasPrefix("http://") else {
      throw node.error("'\(text)' is neither a mail address nor an address that begins with https://")
    }
    return text
  }

  private static func path(_ node: SettingsNode) throws(SiteError) -> String {
    let text = try node.text(mayBeEmpty: true)
    guard text.isEmpty || text.hasSuffix("/") && OutputPath.isSafe(String(text.dropLast())) else {
      throw node.error("'\(text)' is no page's path such as 'provinces/'")
    }
    return text
  }
}
