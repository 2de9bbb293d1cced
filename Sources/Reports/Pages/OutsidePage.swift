import Dataset
import Extraction

/// The articles that were read and don't belong to the topic, each with the reason. Its text is not searched.
struct OutsidePage: Page {
  static let kind = "outside"
  static let schema: TemplateSchema = ["table": .markup, "methodLink": .markup]

  var path: String { PagePath.outside }

  func draft(_ writer: PageWriter) -> PageDraft {
    let strings = writer.strings
    let rows = ReportIndex.newestFirst(writer.index.dataset.outside)
    return PageDraft(
      title: strings(.outsideTitle),
      summary: strings(.outsideSummary, ["count": writer.format.string(rows.count)]),
      breadcrumbs: writer.breadcrumbs((strings(.articlesTitle), PagePath.articles)),
      context: [
        "table": .markup(table(rows, writer)),
        "methodLink": .markup(Inline(strings(.methodTitle)).linked(to: writer.link(PagePath.method)).markdown),
      ])
  }

  private func table(_ rows: [Dataset.ArticleRow], _ writer: PageWriter) -> String? {
    let strings = writer.strings
    let registers = RegisterTables(writer: writer)
    var table = MarkdownTable(
      caption: strings.inline(.captionOutside),
      columns: [
        .text(strings(.columnArticle)), .text(strings(.columnOutlet)), .text(strings(.columnDate)),
        .text(strings(.columnReason)), .text(strings(.columnOriginal)),
      ])
    for row in rows {
      table.append([
        writer.vietnamese(row.title), Inline(row.outlet ?? strings(.unknown)),
        writer.withBasis(writer.date(row.published), row.published.basis), TopicText(writer: writer).reason(row),
        registers.original(row),
      ])
    }
    return table.markdown
  }
}
