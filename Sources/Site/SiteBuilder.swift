import CommonMark
import Dataset
import Reports

/// Makes the files of a static site from reports: each page as HTML and, beside it, as portable Markdown.
///
/// All links are relative and name files, so that the site works from disk, at a domain's root and in any folder.
public struct SiteBuilder: Sendable {
  private let settings: SiteSettings
  private let layouts: SiteLayouts
  private let assets: [OutputFile]
  private let renderer: MarkdownRenderer

  /// Loads and checks `layouts/*.html` and loads `assets/`.
  ///
  /// - Parameter templates: Path of the templates' folder.
  /// - Throws: `SiteError.template` or `.unreadable`.
  public init(templates: String, settings: SiteSettings) throws(SiteError) {
    self.settings = settings
    layouts = try SiteLayouts(folder: templates + "/layouts", settings: settings)
    assets = try Self.assets(in: templates + "/assets")
    renderer = MarkdownRenderer()
  }

  /// Builds every page and checks every link inside the site, data files included.
  ///
  /// The result is in the order of paths and the same for any number of jobs.
  ///
  /// - Parameters:
  ///   - dataFiles: Published as they are; pages may link to them.
  ///   - jobs: How many pages are rendered at a time; at least one.
  /// - Throws: `SiteError` for the first faulty page in the order of `reports`.
  public func files(
    for reports: [Report], dataFiles: [OutputFile], jobs: Int
  ) async throws -> [OutputFile] {
    for path in reports.map(\.path) where !path.isEmpty {
      guard path.hasSuffix("/"), OutputPath.isSafe(String(path.dropLast())) else {
        throw SiteError.unsafePath(path: path)
      }
    }
    let menu = menu(for: reports)
    let pages = try await Self.map(reports, jobs: jobs) { report in try page(report, menu: menu) }

    var files = assets + dataFiles + reports.flatMap(\.dataFiles)
    for (report, page) in zip(reports, pages) {
      files.append(OutputFile(path: report.path + "index.html", bytes: page.bytes))
      files.append(OutputFile(path: report.path + "index.md", text: report.markdown))
    }
    files.sort { OutputPath.precedes($0.path, $1.path) }
    for (file, next) in zip(files, files.dropFirst()) where file.path == next.path {
      throw SiteError.pathTaken(path: file.path)
    }
    let check = try LinkCheck(pages: pages, files: Set(files.map(\.path)))
    _ = try await Self.map(pages, jobs: jobs) { page in try check.check(page) }
    return files
  }

  private func page(_ report: Report, menu: [SiteSettings.MenuEntry]) throws -> HTMLPage {
    let rendered: RenderedMarkdown
    do {
      rendered = try renderer.render(report.markdown)
    } catch {
      throw SiteError.markdown(page: report.path, error)
    }
    return HTMLPage(folder: report.path, html: try layouts.page(report, rendered, menu: menu))
  }

  private func menu(for reports: [Report]) -> [SiteSettings.MenuEntry] {
    // An entry that somebody wrote and that has no page is found by the link check.
    if let menu = settings.menu { return menu }
    let paths = Set(reports.map(\.path))
    return SiteSettings.standardMenu.filter { paths.contains($0.path) }
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
