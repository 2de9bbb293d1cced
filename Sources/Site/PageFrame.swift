import Reports

/// What the frames of a site's pages share: the texts of each language, the menus, which pages there are.
struct PageFrame: Sendable {
  let settings: SiteSettings
  let texts: [Language: LayoutTexts]
  /// The paths of all pages' HTML.
  let pages: Set<String>
  /// The folders of the pages that have a feed.
  let feeds: Set<String>
  /// The paths of the dataset's files.
  let downloads: [String]
  /// Whether the site has a search index.
  let hasSearch: Bool

  init(
    settings: SiteSettings, texts: [Language: LayoutTexts], reports: [Report], downloads: [String] = [], hasSearch: Bool
  ) {
    self.settings = settings
    self.texts = texts
    self.hasSearch = hasSearch
    self.downloads = downloads
    feeds = Set(reports.filter { $0.feed != nil }.map(\.path))
    pages = Set(reports.map(\.htmlPath))
  }

  /// Entries of a report's menu: title, path with the language's folder.
  func menu(for report: Report) -> [(title: String, path: String)] {
    // An entry that somebody wrote and that has no page is found by the link check.
    if let menu = settings.menu {
      return menu.map { entry in
        let title = report.language == .english ? entry.englishTitle ?? entry.title : entry.title
        return (title, report.prefix + entry.path)
      }
    }
    return SiteSettings.standardMenu.compactMap { entry in
      let path = report.prefix + entry.path
      return pages.contains(path + "index.html") ? (texts[report.language]?[entry.text] ?? "", path) : nil
    }
  }

  /// The same page in each language of the site, the report's own among them; none where there is one language.
  ///
  /// A page that goes on with long tables may have no counterpart, since tables are cut by their length: then it is the
  /// page that it goes on with.
  func versions(of report: Report) -> [(language: Language, file: String, isSame: Bool)] {
    guard settings.english != nil else { return [] }
    let name = String(report.htmlPath.dropFirst(report.prefix.utf8.count))
    let first = report.breadcrumbs.last.map { $0.path.dropFirst(report.prefix.utf8.count) + "index.html" }
    return [(Language.vietnamese, ""), (.english, "en/")].compactMap { language, prefix in
      if pages.contains(prefix + name) { return (language, prefix + name, true) }
      guard report.kind == "continuation", let first, pages.contains(prefix + first) else { return nil }
      return (language, prefix + first, false)
    }
  }

  /// The feed of a page: its own, or the site's.
  func feed(for report: Report) -> String? {
    [report.path, report.prefix].first(where: feeds.contains).map { $0 + AtomFeed.file }
  }

  /// The address of the picture that goes with links to the site; `nil` where the site's address is not known.
  var image: String? { settings.baseURL.map { $0 + PreviewImage.path } }

  func title(_ language: Language) -> String {
    language == .english ? settings.english?.title ?? settings.title : settings.title
  }

  func description(_ language: Language) -> String {
    language == .english ? settings.english?.description ?? settings.description : settings.description
  }

  func footer(_ language: Language) -> String? {
    guard let english = settings.english, language == .english else { return settings.footer }
    return english.footer
  }
}

extension Report {
  /// The path of the page's HTML.
  var htmlPath: String { path + file + ".html" }
  /// The address below the site's root that a server shows the page under.
  var address: String { file == "index" ? path : htmlPath }
}
