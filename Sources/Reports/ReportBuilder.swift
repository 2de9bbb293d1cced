import Dataset
import Vocabulary

/// Makes the pages of a dataset from the templates in `Templates/pages`.
public struct ReportBuilder: Sendable {
  /// How much of an article its page quotes.
  public enum ArticleText: String, Sendable, Hashable, CaseIterable {
    /// The sentences that state something.
    case excerpt
    /// Everything but page furniture.
    case full
  }

  public struct Settings: Sendable, Hashable {
    /// The site's title, which is also the home page's.
    public var title: String
    public var articleText: ArticleText
    public var language: Language
    /// The folder that all pages go into, `en/`, where another language has the site's root.
    public var prefix = ""
    /// The licence of the dataset in words, where there is one.
    public var licence: String?
    /// The files that the data page offers.
    public var downloads: [Download]
    /// The files of rows beside the pages of the site's first language, by their folder; `nil` for that language itself.
    public var rowFiles: [String: [Download]]?

    public init(
      title: String, articleText: ArticleText = .excerpt, language: Language = .vietnamese, licence: String? = nil,
      downloads: [Download] = []
    ) {
      self.title = title
      self.articleText = articleText
      self.language = language
      self.licence = licence
      self.downloads = downloads
    }
  }

  /// Articles in a feed.
  static let feedLength = 30

  private static let pageKinds: [any Page.Type] = [
    HomePage.self, ProvincesPage.self, ProvincePage.self, ProvincePeriodPage.self, PeriodsPage.self,
    PeriodPage.self, IndicatorsPage.self, IndicatorPage.self, ArticlesPage.self, ArticlePage.self,
    QualityPage.self, MethodPage.self, DataPage.self, ChangesPage.self, RegionPage.self, UnitsPage.self, UnitPage.self,
    RegisterPage.self, OutsidePage.self, NotFoundPage.self,
  ]

  let library: TemplateLibrary
  let strings: StringCatalogue
  let notes: [String: String]
  var settings: Settings
  let vocabulary: Vocabulary

  /// Loads templates, strings and editors' notes.
  ///
  /// - Parameter templates: Path of the folder that holds `pages`, `strings` and, where there are notes, `notes`.
  /// - Throws: `TemplateError` for a fault in a template, `ReportError` for one in the strings or notes; both name the
  ///   file and line.
  public init(templates: String, settings: Settings, vocabulary: Vocabulary) throws {
    var schemas: [String: TemplateSchema] = [:]
    for kind in Self.pageKinds {
      schemas[kind.kind] = kind.schema.merging([
        "title": .text, "summary": .text, "siteTitle": .text, "dataFiles": .markup, "figureChecks": .markup,
      ])
    }
    let folder = settings.language == .english ? "/pages/en" : "/pages"
    library = try TemplateLibrary(
      folder: templates + folder, fileExtension: "md", contentType: MarkdownContentType(), schemas: schemas)
    strings = try StringCatalogue(templates: templates, language: settings.language)
    let notesFolder = settings.language == .english ? "/notes/en" : "/notes"
    notes = try NoteLoader.notes(in: templates + notesFolder, gazetteer: vocabulary.gazetteer)
    self.settings = settings
    self.vocabulary = vocabulary
  }

  /// Makes every page of a dataset, in a fixed order that does not depend on `jobs`.
  ///
  /// - Parameters:
  ///   - changes: since an earlier build; there is a page on them where there is one.
  ///   - jobs: How many pages are made at a time, at least 1.
  public func reports(for dataset: Dataset, changes: ChangeLog? = nil, jobs: Int) async throws -> [Report] {
    let context = try context(for: dataset, changes: changes)
    let pages = Self.pages(context.index) + (changes.map { [ChangesPage(log: $0)] } ?? [])
    let workers = max(1, min(jobs, pages.count))
    return try await withThrowingTaskGroup(of: (Int, [Report]).self) { group in
      let chunk = max(1, min(64, pages.count / workers))
      var start = 0
      func addNext() {
        guard start < pages.count else { return }
        let first = start
        let slice = pages[first..<min(first + chunk, pages.count)]
        start += chunk
        group.addTask { (first, try slice.map { try report($0, context) }) }
      }
      for _ in 0..<workers { addNext() }
      var chunks: [Int: [Report]] = [:]
      while let (first, reports) = try await group.next() {
        chunks[first] = reports
        addNext()
      }
      return Self.split(chunks.keys.sorted().flatMap { chunks[$0] ?? [] }, context)
    }
  }

  /// What all pages of a dataset are written with.
  func context(for dataset: Dataset, changes: ChangeLog? = nil) throws -> ReportContext {
    ReportContext(
      index: try ReportIndex(dataset: dataset, vocabulary: vocabulary), strings: strings, settings: settings,
      notes: notes, changes: changes)
  }

  private static func pages(_ index: ReportIndex) -> [any Page] {
    var pages: [any Page] = [HomePage(), ProvincesPage()]
    for place in index.placesWithData {
      pages.append(ProvincePage(place: place))
      for period in index.periodsByPlace[place.code] ?? [] {
        pages.append(ProvincePeriodPage(place: place, period: period))
      }
    }
    pages.append(PeriodsPage())
    pages += index.periods.map { PeriodPage(period: $0) }
    pages.append(IndicatorsPage())
    for indicator in index.vocabulary.indicators.indicators
    where !index.observations(indicator: indicator.id).isEmpty {
      pages.append(IndicatorPage(indicator: indicator))
    }
    pages.append(ArticlesPage())
    pages += index.dataset.articleRows.map { ArticlePage(row: $0) }
    pages += index.vocabulary.gazetteer.regions(of: .until2025)
      .filter { region in index.placesWithData.contains { $0.region == region.nameVi && !$0.isSince2025 } }
      .map { RegionPage(region: $0) }
    pages.append(UnitsPage())
    pages += index.vocabulary.gazetteer.units2025.filter { index.hasUnitPage($0.code) }.map { UnitPage(unit: $0) }
    pages += RegisterPage.pages(index)
    if !index.dataset.outside.isEmpty { pages.append(OutsidePage()) }
    return pages + [QualityPage(), MethodPage(), DataPage(), NotFoundPage()]
  }

  /// Cuts long pages, and leads the links to rows that moved to where they are now.
  private static func split(_ reports: [Report], _ context: ReportContext) -> [Report] {
    var moved: LongPage.MovedRows = [:]
    var parts: [Report] = []
    for report in reports {
      let page = LongPage(report: report, strings: context.strings, format: context.format).parts()
      parts += page.reports
      moved.merge(page.moved, uniquingKeysWith: { first, _ in first })
    }
    guard !moved.isEmpty else { return parts }
    // Few links have an identifier that moved at all.
    let identifiers = Set(moved.keys.map { $0.utf8.drop { $0 != UInt8(ascii: "#") }.dropFirst() }.map(Substring.init))
    return parts.map { report in
      var report = report
      report.markdown = MarkdownLinks.mapping(report.markdown) { destination, title in
        guard title != "\"row\"", title != "\"mark\"",
          let mark = destination.utf8.firstIndex(of: UInt8(ascii: "#")),
          identifiers.contains(destination[destination.utf8.index(after: mark)...]),
          let link = MarkdownLinks.resolved(destination, on: report.path), let fragment = link.fragment,
          let path = moved["\(link.path)#\(fragment)"]
        else { return nil }
        return PagePath.link(from: report.path, to: path, fragment: fragment)
      }
      return report
    }
  }

  func report(_ page: any Page, _ context: ReportContext) throws -> Report {
    let writer = PageWriter(path: page.path, context: context)
    var draft = page.draft(writer)
    let rowsPage = page as? any RowsPage
    // The files are the same in every language and stand once, beside the page in the first one.
    let dataFiles =
      settings.rowFiles == nil ? (rowsPage?.rows(context) ?? []).flatMap { $0.files(in: page.path) } : []
    let downloads = settings.rowFiles.map { $0[page.path] ?? [] } ?? dataFiles.map { Download($0) }
    draft.context["dataFiles"] = .markup(writer.list(of: page.file == "index" ? downloads : []))
    draft.context["figureChecks"] = .markup(
      rowsPage.flatMap { $0.listsChecks ? writer.checks(of: $0.rows(context), title: draft.title) : nil })
    draft.context["title"] = .text(draft.title)
    draft.context["summary"] = .text(draft.summary)
    draft.context["siteTitle"] = .text(settings.title)
    let kind = type(of: page).kind
    let markdown = BlankLines.tidied(try library.render(kind, draft.context))
    var report = Report(
      path: settings.prefix + page.path, kind: kind, title: draft.title, summary: draft.summary, markdown: markdown,
      breadcrumbs: draft.breadcrumbs.map { .init(title: $0.title, path: settings.prefix + $0.path) },
      file: page.file, language: strings.language, updated: draft.updated ?? context.index.newestDate)
    report.prefix = settings.prefix
    report.titleLanguage = draft.titleLanguage == strings.language ? nil : draft.titleLanguage
    report.feed = draft.feed?.prefix(Self.feedLength).map { settings.prefix + PagePath.article($0.id) }
    if settings.prefix.isEmpty { report.dataFiles = dataFiles }
    return report
  }
}
