/// The downloads: every table of the dataset.
struct DataPage: Page {
  static let kind = "data"
  static let schema: TemplateSchema = [
    "downloads": .markup, "citation": .text, "licence": .text, "changesLink": .markup,
  ]

  var path: String { PagePath.data }

  func draft(_ writer: PageWriter) -> PageDraft {
    let strings = writer.strings
    var table = MarkdownTable(
      caption: strings.inline(.captionDownloads),
      columns: [.text(strings(.columnFile)), .text(strings(.columnContent))])
    for download in writer.context.settings.downloads where download.path.hasPrefix(PagePath.data) {
      let name = String(download.path.dropFirst(PagePath.data.count))
      table.append([writer.link(to: download), Inline(strings.label(.file, name))])
    }
    let rows = writer.index.dataset.articleRows
    let date = rows.compactMap(\.published.value).max()
    return PageDraft(
      title: strings(.dataTitle), summary: strings(.dataSummary), breadcrumbs: writer.breadcrumbs(),
      context: [
        "downloads": .markup(table.markdown),
        "citation": .text(
          strings(
            .citation,
            [
              "site": writer.context.settings.title, "title": strings(.dataTitle),
              "count": writer.format.string(rows.count),
              "date": date.map(writer.format.string) ?? strings(.unknown),
            ])),
        "licence": .text(writer.context.settings.licence),
        "changesLink": .markup(
          writer.context.changes.map { _ in
            Inline(strings(.changesTitle)).linked(to: writer.link(PagePath.changes)).markdown
          }),
      ])
  }
}
