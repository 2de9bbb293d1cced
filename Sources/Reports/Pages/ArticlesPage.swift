/// The index of articles, the newest first.
struct ArticlesPage: Page {
  static let kind = "articles"
  static let schema: TemplateSchema = ["table": .markup, "hasDuplicates": .flag, "outsideLink": .markup]

  var path: String { PagePath.articles }

  func draft(_ writer: PageWriter) -> PageDraft {
    let strings = writer.strings
    let rows = ReportIndex.newestFirst(writer.index.dataset.articleRows)
    return PageDraft(
      title: strings(.articlesTitle),
      summary: strings(.articlesSummary, ["count": writer.format.string(rows.count)]),
      breadcrumbs: writer.breadcrumbs(),
      context: [
        "table": .markup(
          RegisterTables(writer: writer).articles(caption: strings.inline(.captionArticles), rows)),
        "outsideLink": .markup(outsideLink(writer)),
        "hasDuplicates": .flag(rows.contains { $0.duplicateOf != nil }),
      ])
  }

  /// Leads to the articles that were left out, where there are some.
  private func outsideLink(_ writer: PageWriter) -> String? {
    guard !writer.index.dataset.outside.isEmpty else { return nil }
    return Inline(writer.strings(.outsideTitle)).linked(to: writer.link(PagePath.outside)).markdown
  }
}
