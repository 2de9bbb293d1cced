import Dataset
import Reports

/// What tells search engines of the pages: `robots.txt`, and `sitemap.xml` where the site's address is known, since a
/// site map takes nothing but absolute addresses.
struct Sitemap {
  /// The greatest number of addresses that the protocol allows in a file.
  static let limit = 50_000

  let frame: PageFrame
  let reports: [Report]

  func files() -> [OutputFile] {
    guard let base = frame.settings.baseURL else {
      return [OutputFile(path: "robots.txt", text: "User-agent: *\nAllow: /\n")]
    }
    let robots = OutputFile(path: "robots.txt", text: "User-agent: *\nAllow: /\nSitemap: \(base)sitemap.xml\n")
    let pages = reports.filter { $0.kind != "not-found" }
    guard pages.count > Self.limit else { return [robots, map(pages[...], path: "sitemap.xml", base: base)] }
    let starts = Array(stride(from: 0, to: pages.count, by: Self.limit))
    let parts = starts.enumerated().map { number, start in
      map(pages[start..<min(start + Self.limit, pages.count)], path: "sitemap-\(number + 1).xml", base: base)
    }
    var index = XMLText()
    index.line("<?xml version=\"1.0\" encoding=\"utf-8\"?>")
    index.line("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">")
    for part in parts {
      index.line("<sitemap>")
      index.element("loc", base + part.path)
      index.line("</sitemap>")
    }
    index.line("</sitemapindex>")
    return [robots, OutputFile(path: "sitemap.xml", text: index.markup)] + parts
  }

  private func map(_ pages: ArraySlice<Report>, path: String, base: String) -> OutputFile {
    var xml = XMLText()
    xml.line("<?xml version=\"1.0\" encoding=\"utf-8\"?>")
    xml.line("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">")
    for report in pages {
      xml.line("<url>")
      xml.element("loc", base + report.address)
      if let date = report.updated { xml.element("lastmod", "\(date)") }
      xml.line("</url>")
    }
    xml.line("</urlset>")
    return OutputFile(path: path, text: xml.markup)
  }
}
