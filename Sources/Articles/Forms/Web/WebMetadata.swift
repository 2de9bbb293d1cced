import HTML
import Text

/// What a page says of itself, in `<meta>`, JSON-LD, `<link>`, `<time>` and the comment of the browser that saved it.
struct WebMetadata {
  private typealias Value = (text: String, line: Int)

  private var meta: [String: Value] = [:]
  private var properties: [String: Value] = [:]
  private var canonical: Value?
  private var documentTitle: Value?
  private var times: [Value] = []
  private var linkedData: LinkedArticle?
  private let headline: String?
  private var savedFrom: String?

  private static let dateNames = [
    "article:published_time", "og:article:published_time", "og:published_time", "datepublished", "pubdate",
    "publishdate",
    "publish_date", "publish-date", "publication_date", "published_time", "published-date", "date.published",
    "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "dc.date.issued", "dcterms.issued",
    "dc.date.created", "dcterms.created", "dcterms.date", "dc.date", "article.published", "date",
  ]

  /// - Parameter headline: the text of the page's headline.
  init(page: HTMLPage, headline: String?) {
    self.headline = headline.flatMap { $0.isEmpty ? nil : $0 }
    var scripts: [String] = []
    page.root.visit { element in
      switch element.name {
      case "meta": readMeta(element)
      case "link":
        if element["rel"]?.lowercased() == "canonical", canonical == nil, let address = element["href"] {
          canonical = (address, element.line)
        }
      case "title": if documentTitle == nil { documentTitle = (InlineText.plain(element.text), element.line) }
      case "time": if let date = element["datetime"] { times.append((date, element.line)) }
      case "script": if element["type"]?.lowercased().contains("ld+json") ?? false { scripts.append(element.text) }
      default: break
      }
      if let property = element["itemprop"]?.lowercased(), properties[property] == nil {
        let value = element["content"] ?? element["datetime"] ?? (element.name == "meta" ? nil : element.text)
        if let value { properties[property] = (value, element.line) }
      }
    }
    linkedData = LinkedArticle(scripts: scripts)
    savedFrom = page.comments.lazy.compactMap(Self.savedFrom).first
  }

  private mutating func readMeta(_ element: HTMLElement) {
    guard let name = element["property"] ?? element["name"], let content = element["content"] else { return }
    if meta[name.lowercased()] == nil { meta[name.lowercased()] = (content, element.line) }
  }

  /// `saved from url=(0042)https://…`
  private static func savedFrom(_ comment: String) -> String? {
    guard let mark = comment.firstRange(of: "saved from url=(") else { return nil }
    let rest = comment[mark.upperBound...].drop { $0 != ")" }.dropFirst()
    return MetadataValue.url(String(rest.prefix { !$0.isWhitespace }))
  }

  /// Statements of the page, with the basis `stated`.
  func metadata(file: String) -> ArticleMetadata {
    var metadata = ArticleMetadata()
    func statement<Kind>(_ value: Kind?, _ line: Int) -> ArticleMetadata.Statement<Kind>? {
      value.map { .init($0, reason: nil, basis: .stated, file: file, line: max(1, line)) }
    }
    metadata.title = title.flatMap { statement($0.text, $0.line) }
    let addresses = [canonical, meta["og:url"], savedFrom.map { ($0, 1) }, linkedData?.address.map { ($0, 1) }]
    metadata.url =
      addresses.lazy.compactMap { $0 }
      .compactMap { address in MetadataValue.url(address.text).flatMap { statement($0, address.line) } }.first
    let names = [meta["og:site_name"], linkedData?.publisher.map { ($0, 1) }, meta["application-name"]]
    metadata.outlet = names.lazy.compactMap { $0 }.first { !$0.text.isEmpty }
      .flatMap { statement(InlineText.plain($0.text), $0.line) }
    metadata.published =
      dates.lazy.compactMap { date in
        Self.day(date.text).flatMap { statement($0, date.line) }
      }.first
    return metadata
  }

  /// Candidates for the day of publication, the surest first.
  private var dates: [Value] {
    let linked: [Value] = [linkedData?.published.map { ($0, 1) }].compactMap { $0 }
    let named = [meta[Self.dateNames[0]]].compactMap { $0 }
    let property = [properties["datepublished"]].compactMap { $0 }
    return linked + named + property + Self.dateNames.dropFirst().compactMap { meta[$0] } + times
  }

  /// A machine's date, or `5/3/2024 08:30`.
  private static func day(_ text: String) -> PartialDate? {
    let text = Trimming.trim(text)
    if let date = Timestamp.any(text) { return date }
    let parts = text.split { $0 == "/" || $0 == "-" || $0 == "." || $0 == " " || $0 == "," }.prefix(3).map { Int($0) }
    guard parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2], year > 1900 else {
      return nil
    }
    return PartialDate(year: year, month: month, day: day)
  }

  /// The headline, else what the page calls itself, without the outlet's name behind it.
  private var title: Value? {
    if let headline { return (headline, 1) }
    if let value = meta["og:title"] ?? linkedData?.headline.map({ ($0, 1) }) ?? documentTitle {
      let text = withoutSite(InlineText.plain(value.text))
      return text.isEmpty ? nil : (text, value.line)
    }
    return nil
  }

  /// `Đầu đề | Báo X` and `Đầu đề - Báo X` without the site's name.
  private func withoutSite(_ title: String) -> String {
    guard let site = meta["og:site_name"].map({ InlineText.plain($0.text) }) ?? linkedData?.publisher, !site.isEmpty
    else {
      return title
    }
    for mark in [" | ", " - ", " – ", " — ", " · "] where title.hasSuffix(mark + site) {
      return String(title.dropLast((mark + site).count))
    }
    return title
  }
}
