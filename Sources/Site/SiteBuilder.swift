import CommonMark
import Dataset
import Reports

/// Makes the files of a static site from reports: each page as HTML and, beside it, as portable Markdown.
///
/// All links are relative and name files, so that the site works from disk, at a domain's root and in any folder.
public struct SiteBuilder: Sendable {
  private let settings: SiteSettings
  let layouts: SiteLayouts
  private let texts: [Language: LayoutTexts]
  private let assets: [OutputFile]

  /// Loads and checks `layouts/*.html` and the strings of each language, and loads `assets/`.
  ///
  /// - Parameter templates: Path of the templates' folder.
  /// - Throws: `SiteError.template`, `.strings` or `.unreadable`.
  public init(templates: String, settings: SiteSettings) throws(SiteError) {
    self.settings = settings
    layouts = try SiteLayouts(folder: templates + "/layouts")
    var assets = try Self.assets(in: templates + "/assets")
    if let colours = SiteColours(settings).file { assets.append(colours) }
    self.assets = assets
    var texts: [Language: LayoutTexts] = [:]
    let first = Language(rawValue: settings.language) ?? .vietnamese
    for language in settings.english == nil ? [first] : [first, .english] {
      do {
        texts[language] = try LayoutTexts(templates: templates, language: language)
      } catch {
        throw .strings(error)
      }
    }
    self.texts = texts
  }

  /// Builds every page and checks every link inside the site, data files included.
  ///
  /// The result is in the order of paths and the same for any number of jobs.
  ///
  /// - Parameters:
  ///   - dataFiles: Published as they are; pages may link to them.
  ///   - hasSearch: Whether the site gets a search index, so that pages show a search box.
  ///   - jobs: How many pages are rendered at a time; at least one.
  /// - Throws: `SiteError` for the first faulty page in the order of `reports`.
  public func files(
    for reports: [Report], dataFiles: [OutputFile], hasSearch: Bool = false, jobs: Int
  ) async throws -> [OutputFile] {
    for path in reports.map(\.path) where !path.isEmpty {
      guard path.hasSuffix("/"), OutputPath.isSafe(String(path.dropLast())) else {
        throw SiteError.unsafePath(path: path)
      }
    }
    let frame = frame(reports, downloads: dataFiles.map(\.path), hasSearch: hasSearch)
    let pages = try await Self.map(reports, jobs: jobs) { report in try page(report, frame: frame) }

    var files = assets + dataFiles + reports.flatMap(\.dataFiles) + Sitemap(frame: frame, reports: reports).files()
    let articles = Dictionary(
      reports.filter { $0.kind == "article" }.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    for report in reports where report.feed != nil {
      files.append(AtomFeed(report: report, frame: frame, articles: articles).outputFile())
    }
    if settings.baseURL != nil { files.append(PreviewImage(reports: reports).outputFile()) }
    for (report, page) in zip(reports, pages) {
      files.append(OutputFile(path: report.htmlPath, bytes: published(report, page)))
      files.append(OutputFile(path: report.path + report.file + ".md", text: report.markdown))
    }
    files.sort { OutputPath.precedes($0.path, $1.path) }
    for (file, next) in zip(files, files.dropFirst()) where file.path == next.path {
      throw SiteError.pathTaken(path: file.path)
    }
    let check = try LinkCheck(pages: pages, files: Set(files.map(\.path)))
    _ = try await Self.map(pages, jobs: jobs) { page in try check.check(page) }
    return files
  }

  private func page(_ report: Report, frame: PageFrame) throws -> HTMLPage {
    HTMLPage(
      folder: report.path, html: try layouts.page(report, rendered(report), frame: frame), file: report.file + ".html")
  }

  /// A report's HTML without the frame, its charts drawn.
  func rendered(_ report: Report) throws -> RenderedMarkdown {
    let charts = ChartSet()
    let rendered: RenderedMarkdown
    do {
      rendered = try renderer(report.language).render(report.markdown, replacing: charts.html)
    } catch {
      throw SiteError.markdown(page: report.address, error)
    }
    if let fault = charts.fault { throw SiteError.chart(page: report.address, fault) }
    return rendered
  }

  /// What the frames of a site's pages share.
  func frame(_ reports: [Report], downloads: [String] = [], hasSearch: Bool) -> PageFrame {
    PageFrame(settings: settings, texts: texts, reports: reports, downloads: downloads, hasSearch: hasSearch)
  }

  /// Articles are Vietnamese, so are the quotes on pages in another language.
  private func renderer(_ language: Language) -> MarkdownRenderer {
    var options = MarkdownRenderer.Options()
    if language != .vietnamese { options.quoteLanguage = Language.vietnamese.rawValue }
    return MarkdownRenderer(options: options)
  }

  /// A page's bytes. A server shows the page for lost addresses at any depth, where relative links would lead astray: its
  /// links are absolute where the site's address is known.
  private func published(_ report: Report, _ page: HTMLPage) -> [UInt8] {
    guard report.kind == "not-found", let base = settings.baseURL else { return page.bytes }
    return page.bytes(withLinksBelow: base)
  }

  /// Maps elements in parallel; results and errors come in the order of the elements.
  private static func map<Element: Sendable, Output: Sendable>(
    _ elements: [Element], jobs: Int, _ transform: @escaping @Sendable (Element) throws -> Output
  ) async throws -> [Output] {
    let width = max(1, min(jobs, elements.count))
    guard width > 1 else { return try elements.map(transform) }
    let chunkSize = max(1, (elements.count + 4 * width - 1) / (4 * width))
    let starts = Array(stride(from: 0, to: elements.count, by: chunkSize))
    return try await withThrowingTaskGroup(of: (Int, [Result<Output, any Error>]).self) { group in
      var next = 0
      func start() {
        guard next < starts.count else { return }
        let chunk = elements[starts[next]..<min(starts[next] + chunkSize, elements.count)]
        let index = next
        next += 1
        group.addTask { (index, chunk.map { element in Result { try transform(element) } }) }
      }
      for _ in 0..<width { start() }
      var chunks = [[Result<Output, any Error>]](repeating: [], count: starts.count)
      for try await (index, results) in group {
        chunks[index] = results
        start()
      }
      return try chunks.joined().map { try $0.get() }
    }
  }

  private static func assets(in folder: String) throws(SiteError) -> [OutputFile] {
    var files: [OutputFile] = []
    do {
      for name in try FileSystem.names(in: folder) where !name.hasPrefix(".") {
        let path = folder + "/" + name
        guard try FileSystem.kind(path) != .folder else { continue }
        files.append(OutputFile(path: "assets/" + name, bytes: try FileSystem.read(path)))
      }
    } catch {
      throw .unreadable(path: folder, reason: error.reason)
    }
    return files
  }
}
