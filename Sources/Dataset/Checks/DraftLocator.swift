import Articles

/// Ties checks to the place of their observation in a file; what it knows of an article is kept for the next check.
struct DraftLocator {
  private let context: CheckContext
  private var current = ""
  private var locator = SourceLocator(text: [])
  /// First byte of each observation of the current article, by identifier.
  private var starts: [String: Int] = [:]

  init(context: CheckContext) { self.context = context }

  /// The draft with its article's file and, where it is about an observation, that one's line and column.
  mutating func located(_ draft: CheckDraft) -> CheckDraft {
    guard let id = draft.article, let article = context.article(id) else { return draft }
    var draft = draft
    draft.file = draft.file ?? article.file
    guard draft.line == nil, let observation = draft.observation else { return draft }
    if id != current {
      current = id
      locator = SourceLocator(article)
      starts = Dictionary(
        (context.observationsByArticle[id] ?? []).map { ($0.id, $0.range.lowerBound) },
        uniquingKeysWith: { first, _ in first })
    }
    guard let start = starts[observation] else { return draft }
    let location = locator.location(of: start)
    draft.line = location.line
    draft.column = location.column
    return draft
  }
}
