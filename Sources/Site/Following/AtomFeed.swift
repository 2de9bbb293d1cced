import Articles
import Dataset
import Reports

/// The newest articles of the site, or of a province, as an Atom feed (RFC 4287).
///
/// Where the site's address is not known its links are relative, which Atom allows, and its identifiers are derived from
/// the pages' paths.
struct AtomFeed {
  let report: Report
  let frame: PageFrame
  /// By path.
  let articles: [String: Report]

  /// The name of the feed's file in the page's folder.
  static let file = "feed.xml"

  func outputFile() -> OutputFile {
    let entries = (report.feed ?? []).compactMap { articles[$0] }
    var xml = XMLText()
    xml.line("<?xml version=\"1.0\" encoding=\"utf-8\"?>")
    xml.line("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"\(report.language.rawValue)\">")
    let site = frame.title(report.language)
    xml.element("title", report.path == report.prefix ? site : "\(report.title) – \(site)")
    xml.element("subtitle", report.summary)
    xml.element("id", identifier(report))
    xml.empty("link", ["rel": "self", "type": "application/atom+xml", "href": link(report.path + Self.file)])
    xml.empty("link", ["rel": "alternate", "type": "text/html", "href": link(report.htmlPath)])
    xml.element("updated", Self.timestamp(entries.compactMap(\.updated).max() ?? report.updated))
    xml.line("<author>")
    xml.element("name", site)
    xml.line("</author>")
    for entry in entries {
      xml.line("<entry>")
      xml.element("title", entry.title)
      xml.element("id", identifier(entry))
      xml.empty("link", ["rel": "alternate", "type": "text/html", "href": link(entry.htmlPath)])
      xml.element("updated", Self.timestamp(entry.updated))
      xml.element("summary", entry.summary)
      xml.line("</entry>")
    }
    xml.line("</feed>")
    return OutputFile(path: report.path + Self.file, text: xml.markup)
  }

  private func link(_ path: String) -> String {
    if let base = frame.settings.baseURL { return base + path }
    return OutputPath.root(from: report.path) + path
  }

  /// The page's address, or a name-based UUID of what it would be.
  private func identifier(_ report: Report) -> String {
    if let base = frame.settings.baseURL { return base + report.address }
    return "urn:uuid:" + PathIdentifier.make(frame.settings.title + "\n" + report.address)
  }

  /// Midnight in Viet Nam of the day, or of the first day of a month or year; the Atom epoch for no date.
  static func timestamp(_ date: PartialDate?) -> String {
    guard let date else { return "1970-01-01T00:00:00Z" }
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(date.year)-\(two(date.month ?? 1))-\(two(date.day ?? 1))T00:00:00+07:00"
  }
}
