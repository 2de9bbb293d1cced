/// Cuts a page whose tables are long, so that every page loads quickly: what does not fit stands on further pages of its
/// own, `…/2/` and so on, which the first one links to below each table that goes on there.
struct LongPage {
  /// Where rows went: the page and identifier of old, and the page of now.
  typealias MovedRows = [String: String]

  /// Bytes of Markdown, of which about twice as much HTML is made.
  static let limit = 20_000
  /// Rows of a table that stay on the first page however long the others are.
  static let minimumRows = 3
  /// Kinds that are never cut: maps lead into their tables, or their length is in the text.
  static let wholeKinds: Set<String> = ["provinces", "units", "register", "not-found"]

  let report: Report
  let strings: StringCatalogue
  let format: NumberFormat

  /// The page, or the pages that it was cut into, and the identifiers of the rows that moved, as `path#id`.
  func parts() -> (reports: [Report], moved: MovedRows) {
    guard report.markdown.utf8.count > Self.limit, !Self.wholeKinds.contains(report.kind) else {
      return ([report], [:])
    }
    let blocks = MarkdownBlocks(report.markdown).blocks
    let kept = Self.keptRows(blocks)
    var first = ""
    var pages: [String] = []
    var moved: MovedRows = [:]
    for (block, kept) in zip(blocks, kept) {
      guard case .table(let table) = block, kept < table.rows.count else {
        first += block.text
        continue
      }
      first += table.text(rows: table.rows.prefix(kept))
      var targets: [Int] = []
      for row in table.rows.dropFirst(kept) {
        if pages.isEmpty || (pages[pages.count - 1].utf8.count + row.utf8.count > Self.limit) { pages.append("") }
        let number = pages.count + 1
        if targets.last != number {
          targets.append(number)
          pages[number - 2] += "\n" + table.head
        }
        let path = "\(report.path)\(number)/"
        pages[number - 2] += MarkdownLinks.rewritten(row, from: report.path, to: path) + "\n"
        for id in MarkdownLinks.rowIdentifiers(row) { moved["\(report.path)#\(id)"] = path }
      }
      let links = targets.map { Inline(format.string($0)).linked(to: "\($0)/") }.joined(separator: " · ")
      let count = Inline(format.string(table.rows.count - kept))
      first += "\n" + strings.inline(.tableGoesOn, ["count": count, "pages": links]).markdown + "\n"
    }
    guard !pages.isEmpty else { return ([report], [:]) }
    var whole = report
    whole.markdown = first
    return ([whole] + pages.enumerated().map { continuation($0.offset + 2, $0.element) }, moved)
  }

  private func continuation(_ number: Int, _ tables: String) -> Report {
    var part = report
    part.path = "\(report.path)\(number)/"
    // Of a page that is not searched the rest is not either.
    part.kind = report.kind == OutsidePage.kind ? report.kind : "continuation"
    part.feed = nil
    part.dataFiles = []
    part.title = strings(.pageTitle, ["title": report.title, "number": format.string(number)])
    part.breadcrumbs.append(Report.Link(title: report.title, path: report.path))
    let back = Inline(report.title).linked(to: "../")
    part.markdown =
      "# \(Inline(part.title).markdown)\n\n\(strings.inline(.continuation, ["page": back]).markdown)\n" + tables
    return part
  }

  /// How many rows of each block stay: short tables whole, long ones an equal share of the room.
  private static func keptRows(_ blocks: [MarkdownBlocks.Block]) -> [Int] {
    var room = limit
    var tables: [(index: Int, size: Int)] = []
    for (index, block) in blocks.enumerated() {
      switch block {
      case .text(let text): room -= text.utf8.count
      case .table(let table):
        room -= table.head.utf8.count
        tables.append((index, table.rows.reduce(0) { $0 + $1.utf8.count + 1 }))
      }
    }
    var kept = blocks.map { block in if case .table(let table) = block { table.rows.count } else { 0 } }
    var open = tables.count
    for (index, size) in tables.sorted(by: { ($0.size, $0.index) < ($1.size, $1.index) }) {
      let share = max(0, room) / max(1, open)
      open -= 1
      guard size > share, case .table(let table) = blocks[index] else {
        room -= size
        continue
      }
      var used = 0
      kept[index] =
        table.rows.prefix { row in
          used += row.utf8.count + 1
          return used <= share
        }.count
      kept[index] = min(table.rows.count, max(minimumRows, kept[index]))
      room -= min(used, share)
    }
    return kept
  }
}
