import CommonMark
import Reports

/// The site's layouts, filled with a report's HTML and what the settings say.
///
/// A report of kind `province` is set in `province.html` where the folder has that file, else in `page.html`. Files whose
/// names begin with `_` are partials.
struct SiteLayouts {
  private static let schema: TemplateSchema = [
    "language": .text, "title": .text, "siteTitle": .text, "siteDescription": .text, "summary": .text, "kind": .text,
    "root": .text, "isHome": .flag, "canonical": .text, "headline": .markup, "body": .markup,
    "menu": .list(["title": .text, "href": .text, "isCurrent": .flag, "isParent": .flag]),
    "breadcrumbs": .list(["title": .text, "href": .text]),
    "contents": .list(["title": .text, "id": .text]),
    "licence": .text, "licenceURL": .text, "contact": .text, "contactURL": .text, "footer": .text,
  ]

  private let library: TemplateLibrary
  private let names: Set<String>
  private let settings: SiteSettings

  init(folder: String, settings: SiteSettings) throws(SiteError) {
    do {
      let files = try FileSystem.names(in: folder).filter { $0.hasSuffix(".html") && !$0.hasPrefix("_") }
      names = Set(files.map { String($0.dropLast(5)) }).union(["page"])
    } catch {
      throw .template(.unreadable(path: folder, reason: error.reason))
    }
    do {
      library = try TemplateLibrary(
        folder: folder, fileExtension: "html", contentType: HTMLContentType(),
        schemas: Dictionary(uniqueKeysWithValues: names.map { ($0, Self.schema) }))
    } catch {
      throw .template(error)
    }
    self.settings = settings
  }

  /// A whole page.
  ///
  /// - Parameter menu: The site's menu; entries' pages are known to exist.
  func page(
    _ report: Report, _ rendered: RenderedMarkdown, menu: [SiteSettings.MenuEntry]
  ) throws(SiteError) -> [UInt8] {
    let root = OutputPath.root(from: report.path)
    func link(_ path: String) -> TemplateValue { .text(root + path + "index.html") }
    let (headline, body) = Self.split(rendered.html)
    let sections = rendered.headings.filter { $0.level == 2 }
    let context: TemplateContext = [
      "language": .text(settings.language), "title": .text(report.title), "siteTitle": .text(settings.title),
      "siteDescription": .text(settings.description), "summary": .text(report.summary), "kind": .text(report.kind),
      "root": .text(root), "isHome": .flag(report.path.isEmpty),
      "canonical": .text(settings.baseURL.map { $0 + report.path }),
      "headline": .markup(headline), "body": .markup(body),
      "menu": .list(
        menu.map { entry in
          [
            "title": .text(entry.title), "href": link(entry.path), "isCurrent": .flag(entry.path == report.path),
            "isParent": .flag(
              !entry.path.isEmpty && entry.path != report.path && report.path.hasPrefix(entry.path)),
          ]
        }),
      "breadcrumbs": .list(report.breadcrumbs.map { ["title": .text($0.title), "href": link($0.path)] }),
      // A page with two sections needs no list of them.
      "contents": .list(sections.count < 3 ? [] : sections.map { ["title": .text($0.text), "id": .text($0.id)] }),
      "licence": .text(settings.licence), "licenceURL": .text(settings.licenceURL),
      "contact": .text(settings.contact),
      "contactURL": .text(settings.contact.map { $0.hasPrefix("http") ? $0 : "mailto:" + $0 }),
      "footer": .text(settings.footer),
    ]
    do {
      return Array(try library.render(names.contains(report.kind) ? report.kind : "page", context).utf8)
    } catch {
      throw .template(error)
    }
  }

  /// Cuts the HTML behind the page's headline, so that a layout can put the list of sections there.
  private static func split(_ html: [UInt8]) -> (headline: String, body: String) {
    let end = Array("</h1>\n".utf8)
    guard html.starts(with: "<h1".utf8),
      let position = html.indices.first(where: { html[$0...].starts(with: end) })
    else { return ("", String(decoding: html, as: UTF8.self)) }
    let cut = position + end.count
    return (String(decoding: html[..<cut], as: UTF8.self), String(decoding: html[cut...], as: UTF8.self))
  }
}
