import Dataset

/// What a build did, for the closing lines and for machines.
public struct BuildSummary: Sendable, Hashable {
  public var articles: Int
  public var figures: Int
  /// Places that a figure is about.
  public var places: Int
  public var pages: Int
  public var findings: FindingCounts
  /// Articles that were left out because they don't belong to the topic.
  public var outside: Int
  public var duration: Duration
  /// Files that are new or have changed, that stayed as they were, and that were removed.
  public var written: Int
  public var unchanged: Int
  public var removed: Int
  /// Path of the page to open.
  public var page: String

  public init(
    articles: Int, figures: Int, places: Int, pages: Int, findings: FindingCounts, outside: Int = 0,
    duration: Duration, written: Int, unchanged: Int, removed: Int, page: String
  ) {
    self.articles = articles
    self.figures = figures
    self.places = places
    self.pages = pages
    self.findings = findings
    self.outside = outside
    self.duration = duration
    self.written = written
    self.unchanged = unchanged
    self.removed = removed
    self.page = page
  }

  /// Two lines: what was done, and what to open.
  public func text(palette: Palette) -> String {
    var counts = [counted(articles, "article")]
    if outside > 0 { counts.append("\(outside) outside the topic") }
    counts += [counted(figures, "figure"), counted(places, "place")]
    let files = "\(written) written, \(unchanged) unchanged, \(removed) removed"
    let line = (counts + ["\(counted(pages, "page")) (files: \(files))", findings.description]).joined(separator: ", ")
    return "\(line), \(Self.seconds(duration)) seconds\nopen \(palette(TerminalText.harmless(page), .strong))\n"
  }

  /// The summary as an object, with the findings it counts.
  public func json(findings list: [JSONValue]) -> JSONValue {
    .object([
      .init("articles", .integer(articles)), .init("outside", .integer(outside)),
      .init("figures", .integer(figures)), .init("places", .integer(places)),
      .init("pages", .integer(pages)), .init("counts", findings.json),
      .init("seconds", .number(Self.seconds(duration))),
      .init(
        "files",
        .object([
          .init("written", .integer(written)), .init("unchanged", .integer(unchanged)),
          .init("removed", .integer(removed)),
        ])),
      .init("open", .string(page)), .init("findings", .array(list)),
    ])
  }

  /// Seconds with two decimals, rounded down.
  static func seconds(_ duration: Duration) -> String {
    let (seconds, attoseconds) = duration.components
    let hundredths = attoseconds / 10_000_000_000_000_000
    return "\(seconds).\(hundredths < 10 ? "0" : "")\(hundredths)"
  }
}
