import Articles
import Dataset

/// A page of the site: where it stands, what its template may name, and what it says.
protocol Page: Sendable {
  /// The name of its template, `Templates/pages/KIND.md`, and of its layout.
  static var kind: String { get }
  /// The template's variables besides `title` and `summary`.
  static var schema: TemplateSchema { get }
  /// The page's directory, as in `Report.path`.
  var path: String { get }
  /// The name of its files in that directory, without extension; nearly always `index`.
  var file: String { get }

  func draft(_ writer: PageWriter) -> PageDraft
}

extension Page {
  var file: String { "index" }
}

/// What a page says, before its template puts it into words.
struct PageDraft: Sendable {
  var title: String
  /// One sentence for search engines and link previews.
  var summary: String
  var breadcrumbs: [Report.Link]
  var context: TemplateContext
  /// The day of the newest article that the page reports on; `nil` for that of the whole collection.
  var updated: PartialDate?
  /// The articles that the page's feed tells of, newest first; `nil` for no feed.
  var feed: [Dataset.ArticleRow]?
  /// Where it may differ from the page's.
  var titleLanguage: Language?
}
