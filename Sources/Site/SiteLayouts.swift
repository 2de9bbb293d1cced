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
    "text": .object(
      TemplateSchema(Dictionary(uniqueKeysWithValues: LayoutText.allCases.map { ($0.rawValue, .text) }))),
    "titleLanguage": .text, "sourceFile": .text, "sourceSize": .text, "homeHref": .text, "logo": .text,
    "hasColours": .flag,
    "hasSearch": .flag, "isSearched": .flag, "feed": .text, "feedTitle": .text,
    "address": .text, "image": .text, "structuredData": .markup,
    "versions": .list(["language": .text, "name": .text, "href": .text, "isCurrent": .flag]),
    "alternates": .list(["language": .text, "href": .text]),
    "licence": .text, "licenceURL": .text, "contact": .text, "contactURL": .text, "footer": .text,
  ]

  /// Kinds of reports whose text is searched; of the others the headline, which of an article is enough to find it.
  private static let searchedKinds: Set<String> = [
    "province", "province-period", "period", "region", "unit", "indicator", "register", "continuation", "method",
  ]

  /// The texts of a language that the site has none in.
  private static let noTexts = TemplateContext(
    Dictionary(uniqueKeysWithValues: LayoutText.allCases.map { ($0.rawValue, .text(nil)) }))

  private let library: TemplateLibrary
  private let names: Set<String>

  init(folder: String) throws(SiteError) {
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
  }

  /// A whole page.
  func page(
    _ report: Report, _ rendered: RenderedMarkdown, frame: PageFrame
  ) throws(SiteError) -> [UInt8] {
    let settings = frame.settings
    let texts = frame.texts[report.language]
    let root = OutputPath.root(from: report.path)
    func link(_ path: String) -> TemplateValue { .text(root + path + "index.html") }
    let titleLanguage = report.titleLanguage?.rawValue
    let (headline, body) = Self.split(rendered.html, headlineLanguage: titleLanguage)
    let sections = rendered.headings.filter { $0.level == 2 }
    let versions = frame.versions(of: report)
    let context: TemplateContext = [
      "language": .text(report.language.rawValue), "title": .text(report.title),
      "siteTitle": .text(frame.title(report.language)),
      "siteDescription": .text(frame.description(report.language)), "summary": .text(report.summary),
      "kind": .text(report.kind), "root": .text(root), "isHome": .flag(report.address == report.prefix),
      "canonical": .text(settings.baseURL.map { $0 + report.address }),
      "text": .object(texts?.context ?? Self.noTexts),
      "titleLanguage": .text(titleLanguage), "sourceFile": .text(report.file + ".md"),
      "sourceSize": .text(texts?.size(report.markdown.utf8.count)), "homeHref": link(report.prefix),
      "logo": .text(settings.logo.map { root + "assets/" + $0 }),
      "hasColours": .flag(settings.colour != nil || settings.darkColour != nil), "hasSearch": .flag(frame.hasSearch),
      "isSearched": .flag(frame.hasSearch && Self.searchedKinds.contains(report.kind)),
      "feed": .text(frame.feed(for: report).map { root + $0 }), "feedTitle": .text(texts?[.feed]),
      "address": .text(settings.baseURL.map { $0 + report.address }), "image": .text(frame.image),
      "structuredData": .markup(StructuredData(report: report, frame: frame).json),
      "versions": .list(
        versions.map { version in
          [
            "language": .text(version.language.rawValue),
            "name": .text(version.language == .english ? "English" : "Tiếng Việt"),
            "href": .text(root + version.file), "isCurrent": .flag(version.language == report.language),
          ]
        }),
      "alternates": .list(
        settings.baseURL.map { base in
          versions.filter { _ in versions.allSatisfy(\.isSame) }.map { version in
            let address = version.file.hasSuffix("index.html") ? String(version.file.dropLast(10)) : version.file
            return ["language": .text(version.language.rawValue), "href": .text(base + address)]
          }
        } ?? []),
      "headline": .bytes(headline), "body": .bytes(body),
      "menu": .list(
        frame.menu(for: report).map { entry in
          [
            "title": .text(entry.title), "href": link(entry.path), "isCurrent": .flag(entry.path == report.path),
            "isParent": .flag(
              entry.path != report.prefix && entry.path != report.path && report.path.hasPrefix(entry.path)),
          ]
        }),
      "breadcrumbs": .list(report.breadcrumbs.map { ["title": .text($0.title), "href": link($0.path)] }),
      // A page with two sections needs no list of them.
      "contents": .list(sections.count < 3 ? [] : sections.map { ["title": .text($0.text), "id": .text($0.id)] }),
      "licence": .text(settings.licence), "licenceURL": .text(settings.licenceURL),
      "contact": .text(settings.contact),
      "contactURL": .text(settings.contact.map { $0.hasPrefix("http") ? $0 : "mailto:" + $0 }),
      "footer": .text(frame.footer(report.language)),
    ]
    do {
      return try library.render(names.contains(report.kind) ? report.kind : "page", context)
    } catch {
      throw .template(error)
    }
  }

  /// Cuts the HTML behind the page's headline, so that a layout can put the list of sections there. A headline in
  /// another language than the page's says so.
  private static func split(_ html: [UInt8], headlineLanguage: String?) -> (headline: [UInt8], body: [UInt8]) {
    let opening = Array("<h1".utf8)
    let end = Array("</h1>\n".utf8)
    guard html.starts(with: opening), let position = html.indices.first(where: { html[$0...].starts(with: end) }) else {
      return ([], html)
    }
    let cut = position + end.count
    let language = headlineLanguage.map { " lang=\"\($0)\"" } ?? ""
    return (opening + language.utf8 + html[opening.count..<cut], Array(html[cut...]))
  }
}
