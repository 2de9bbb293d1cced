import Articles

/// Ties checks to the place in a file of the words that they are about; what it knows of an article is kept for the
/// next check.
struct DraftLocator {
  private let context: CheckContext
  private var current = ""
  private var locator = SourceLocator(text: [])

  init(context: CheckContext) { self.context = context }

  /// The draft with its article's file and, where it is about words of the article, their line and column.
  mutating func located(_ draft: CheckDraft) -> CheckDraft {
    guard let id = draft.article, let article = context.article(id) else { return draft }
    var draft = draft
    draft.file = draft.file ?? article.file
    guard draft.line == nil, let range = draft.range else { return draft }
    if id != current {
      current = id
      locator = SourceLocator(article)
    }
    let location = locator.location(of: range.lowerBound)
    draft.line = location.line
    draft.column = locator.hasColumns ? location.column : nil
    return draft
  }
}
