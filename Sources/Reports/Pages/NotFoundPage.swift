/// What a server shows for an address that has no page.
struct NotFoundPage: Page {
  static let kind = "not-found"
  static let schema: TemplateSchema = [
    "homeLink": .markup, "provincesLink": .markup, "indicatorsLink": .markup, "articlesLink": .markup,
  ]

  var path: String { PagePath.home }
  var file: String { "404" }

  func draft(_ writer: PageWriter) -> PageDraft {
    let strings = writer.strings
    func link(_ phrase: Phrase, _ target: String) -> TemplateValue {
      .markup(Inline(strings(phrase)).linked(to: writer.link(target)).markdown)
    }
    return PageDraft(
      title: strings(.notFoundTitle), summary: strings(.notFoundSummary), breadcrumbs: [],
      context: [
        "homeLink": link(.homeCrumb, PagePath.home), "provincesLink": link(.provincesTitle, PagePath.provinces),
        "indicatorsLink": link(.indicatorsTitle, PagePath.indicators),
        "articlesLink": link(.articlesTitle, PagePath.articles),
      ])
  }
}
