import Articles
import Dataset

/// Tables of what is no number: articles, schemes, documents and checks.
struct RegisterTables {
  let writer: PageWriter
  private var strings: StringCatalogue { writer.strings }

  /// - Parameter anchor: Identifier of the first row, by which links reach the table.
  func articles(caption: Inline, _ rows: [Dataset.ArticleRow], anchor: String? = nil) -> String? {
    var table = MarkdownTable(
      caption: caption,
      columns: [
        .text(strings(.columnArticle)), .text(strings(.columnOutlet)), .text(strings(.columnDate)),
        .text(strings(.columnPlace)), .text(strings(.columnPeriod)), .number(strings(.columnFigureCount)),
        .text(strings(.columnOriginal)),
      ])
    for row in rows {
      var title = writer.articleTitle(row)
      if let original = row.duplicateOf, let first = writer.index.articleRows[original] {
        title += .fragment(" (\(strings(.repeats)) ") + writer.source(first.id) + .fragment(")")
      }
      let figures = writer.index.observationCount(article: row.id)
      table.append(
        [
          title, Inline(row.outlet ?? strings(.unknown)),
          writer.withBasis(writer.date(row.published), row.published.basis),
          writer.withBasis(writer.place(row.place.value), row.place.basis), writer.period(row.period),
          writer.count(figures, in: PagePath.article(row.id)), original(row),
        ], anchor: table.rowCount == 0 ? anchor : nil)
    }
    return table.markdown
  }

  /// A link to the article where it was published.
  func original(_ row: Dataset.ArticleRow) -> Inline {
    guard let url = row.url else { return Inline(strings(.noAddress)) }
    guard let destination = PagePath.external(url) else { return Inline(url) }
    return Inline(strings(.originalLink)).linked(to: destination)
  }

  /// Schemes named in several articles, each once with all its sources.
  func schemes(caption: Inline, _ schemes: [Dataset.Scheme]) -> String? {
    var table = MarkdownTable(
      caption: caption,
      columns: [.text(strings(.columnScheme)), .text(strings(.columnPlace)), .text(strings(.columnSource))])
    for group in Self.grouped(schemes: schemes) {
      table.append([writer.vietnamese(group[0].name), writer.place(group[0].place), sources(group.map(\.article))])
    }
    return table.markdown
  }

  /// Schemes of one article with the sentence that names each.
  func quotedSchemes(caption: Inline, _ schemes: [Dataset.Scheme]) -> String? {
    var table = MarkdownTable(
      caption: caption, columns: [.text(strings(.columnScheme)), .text(strings(.columnQuote))])
    for scheme in schemes { table.append([writer.vietnamese(scheme.name), writer.vietnamese(scheme.quote)]) }
    return table.markdown
  }

  private func sources(_ articles: [String]) -> Inline {
    var seen: Set<String> = []
    return articles.filter { seen.insert($0).inserted }.map(writer.source).joined(separator: "; ")
  }

  /// The schemes of each name and place together.
  static func grouped(schemes: [Dataset.Scheme]) -> [[Dataset.Scheme]] {
    grouped(schemes, by: { [$0.name, $0.place ?? ""] })
  }

  /// The citations of each document together.
  static func grouped(documents: [Dataset.Document]) -> [[Dataset.Document]] {
    grouped(documents, by: { [$0.kind, $0.number] })
  }

  /// Elements with equal keys together, in the order of the first of each.
  private static func grouped<Element>(_ elements: [Element], by key: (Element) -> [String]) -> [[Element]] {
    var order: [[String]] = []
    var groups: [[String]: [Element]] = [:]
    for element in elements {
      let key = key(element)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(element)
    }
    return order.compactMap { groups[$0] }
  }

  func documents(caption: Inline, _ documents: [Dataset.Document]) -> String? {
    var table = MarkdownTable(
      caption: caption,
      columns: [
        .text(strings(.columnDocument)), .text(strings(.columnIssuer)), .text(strings(.columnDate)),
        .text(strings(.columnSource)),
      ])
    for group in Self.grouped(documents: documents) {
      let issuer = group.compactMap(\.issuer).first
      let date = group.compactMap(\.date).first
      table.append([
        writer.vietnamese("\(group[0].kind) \(group[0].number)"),
        issuer.map(writer.vietnamese) ?? Inline(strings(.unstated)),
        Inline(date.map(writer.format.string) ?? strings(.unstated)), sources(group.map(\.article)),
      ])
    }
    return table.markdown
  }

  /// A message; the reason that a Vietnamese editor gives in it says so on an English page.
  private func message(_ message: Finding.Message) -> Inline {
    let parts = writer.text(message).split(separator: " Reason: ", maxSplits: 1)
    guard writer.isEnglish, parts.count == 2 else { return Inline(writer.text(message)) }
    return Inline(String(parts[0])) + .fragment(" Reason: ")
      + writer.vietnamese(String(parts[1]))
  }

  func checks(
    caption: Inline, _ checks: [Dataset.Check], showsArticle: Bool, anchor: String? = nil
  ) -> String? {
    var columns: [MarkdownTable.Column] = [
      .text(strings(.columnSeverity)), .text(strings(.columnCheck)), .text(strings(.columnFigure)),
    ]
    if showsArticle { columns.append(.text(strings(.columnArticle))) }
    var table = MarkdownTable(caption: caption, columns: columns)
    for check in checks {
      let observation = check.observation.flatMap(writer.index.observation)
      var cells = [
        Inline(strings.label(.severity, check.severity.rawValue)), message(check.message),
        observation.map(writer.printed) ?? Inline(),
      ]
      if showsArticle { cells.append(check.article.map(writer.source) ?? Inline()) }
      table.append(cells, anchor: table.rowCount == 0 ? anchor : nil)
    }
    return table.markdown
  }
}
