import Articles
import Dataset
import Extraction
import Vocabulary

/// One article: what it states, each figure marked in its sentence, and how each was read.
struct ArticlePage: Page {
  static let kind = "article"
  static let schema: TemplateSchema = [
    "facts": .markup, "duplicateOf": .markup, "repeats": .markup, "isFull": .flag,
    "quotes": .list(["quote": .markup]), "paragraphs": .list(["paragraph": .markup]),
    "figures": .markup, "decisions": .markup, "awards": .markup,
    "corrections": .list(["figure": .markup, "reason": .markup]),
    "schemes": .markup, "documents": .markup, "checks": .markup, "licence": .text,
  ]

  let row: Dataset.ArticleRow

  var path: String { PagePath.article(row.id) }

  func draft(_ writer: PageWriter) -> PageDraft {
    let strings = writer.strings
    let index = writer.index
    let observations = index.observations(article: row.id)
    let title = Inline(strings(.thisArticle))
    let registers = RegisterTables(writer: writer)
    let marked = index.articles[row.id].map { MarkedText(article: $0, observations: observations) }
    let isFull = writer.context.settings.articleText == .full
    let repeats = index.repeats(of: row.id).map { writer.source($0.id) }
    func caption(_ phrase: Phrase) -> Inline { strings.inline(phrase, ["title": title]) }
    return PageDraft(
      title: row.title,
      summary: strings(
        .articleSummary,
        ["source": writer.sourceName(row), "figures": writer.format.string(observations.count)]),
      breadcrumbs: writer.breadcrumbs((strings(.articlesTitle), PagePath.articles)),
      context: [
        "facts": .markup(facts(writer, registers)),
        "duplicateOf": .markup(row.duplicateOf.map { writer.source($0).markdown }),
        "repeats": .markup(repeats.joined(separator: "; ").markdown.nonEmpty),
        "isFull": .flag(isFull),
        "quotes": .list(isFull ? [] : quotes(marked)),
        "paragraphs": .list(isFull ? paragraphs(marked) : []),
        "figures": .markup(
          ArticleFigureTable(writer: writer).markdown(
            caption: caption(.captionArticleFigures), observations,
            anchored: Set(unanchored(marked, observations, isFull)))),
        "decisions": .markup(
          ArticleFigureTable(writer: writer).decisions(
            caption: caption(.captionDecisions), observations.filter { !$0.decisions.isEmpty })),
        "awards": .markup(
          ArticleFigureTable(writer: writer).awards(
            caption: caption(.captionArticleAwards), observations.filter { $0.honour != nil || !$0.grantors.isEmpty })),
        "corrections": .list(
          observations.compactMap { observation in
            observation.correction.map {
              [
                "figure": .markup(writer.printed(observation).markdown),
                "reason": .markup(writer.vietnamese($0).markdown),
              ]
            }
          }),
        "schemes": .markup(
          registers.quotedSchemes(
            caption: caption(.captionSchemes), index.schemes(article: row.id))),
        "documents": .markup(
          registers.documents(
            caption: caption(.captionDocuments), index.documents(article: row.id))),
        "checks": .markup(
          registers.checks(
            caption: caption(.captionChecks), index.checks(article: row.id), showsArticle: false,
            anchor: FigureSections.checksAnchor)),
        "licence": .text(index.articles[row.id]?.metadata.licence?.value),
      ], updated: row.published.value, titleLanguage: .vietnamese)
  }

  private func facts(_ writer: PageWriter, _ registers: RegisterTables) -> String? {
    let strings = writer.strings
    var table = KeyFactTable(writer: writer, title: strings(.thisArticle))
    table.append(.factOutlet, Inline(row.outlet ?? strings(.unknown)))
    table.append(.factDate, writer.withEveryBasis(writer.date(row.published), row.published.basis))
    table.append(.factPlace, writer.withEveryBasis(writer.place(row.place.value), row.place.basis))
    table.append(.factPeriod, writer.withEveryBasis(writer.period(row.period.value), row.period.basis))
    if row.relevance.isIn, row.relevance.basis != .unknown {
      table.append(
        .factRelevance, writer.withEveryBasis(TopicText(writer: writer).reason(row), row.relevance.basis))
    }
    table.append(.factOriginal, registers.original(row))
    table.append(.factWords, Inline(writer.format.string(row.words)))
    table.append(.factFile, Inline(row.file))
    return table.markdown
  }

  /// Sentences that state something, in the order of the text.
  private func quotes(_ marked: MarkedText?) -> [TemplateContext] {
    guard let marked else { return [] }
    return sentences(marked.article).filter { !marked.ids(in: $0).isEmpty }
      .map { ["quote": .markup(marked.markdown($0).markdown)] }
  }

  /// The sentences of the article proper; of a block that has none, the block.
  private func sentences(_ article: Article) -> [Range<Int>] {
    blocks(article).flatMap { $0.sentences.isEmpty ? [$0.range] : $0.sentences }
  }

  private func blocks(_ article: Article) -> [Block] {
    article.blocks.filter { $0.kind != .furniture && $0.kind != .frontMatter }
  }

  private func paragraphs(_ marked: MarkedText?) -> [TemplateContext] {
    guard let marked else { return [] }
    return blocks(marked.article).map { ["paragraph": .markup(marked.markdown($0.range).markdown)] }
  }

  /// Figures without a mark on the page: their row in the table bears the identifier instead.
  private func unanchored(
    _ marked: MarkedText?, _ observations: [Dataset.Observation], _ isFull: Bool
  ) -> [String] {
    guard let marked else { return observations.map(\.id) }
    let ranges = isFull ? blocks(marked.article).map(\.range) : sentences(marked.article)
    let shown = Set(ranges.flatMap(marked.ids))
    return observations.map(\.id).filter { !shown.contains($0) }
  }
}
