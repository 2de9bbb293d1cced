import Articles
import Extraction

/// Ties findings of earlier rooms to their article and observation, and checks to their place in a file.
struct FindingImporter {
  private let context: CheckContext
  private let articleByStem: [String: String]

  init(context: CheckContext) {
    self.context = context
    articleByStem = Dictionary(
      context.dataset.articleRows.map { (Self.stem($0.file), $0.id) }, uniquingKeysWith: { first, _ in first })
  }

  func draft(of finding: Finding) -> CheckDraft {
    var draft = CheckDraft(
      finding.severity, finding.code, vietnamese: finding.message.vietnamese, english: finding.message.english)
    // A sidecar has its article's name with another ending.
    draft.article = articleByStem[Self.stem(finding.file)]
    if let article = draft.article, let range = finding.range {
      draft.observation =
        context.observationsByArticle[article]?.first { $0.range.overlaps(range) || $0.range == range }?.id
    }
    draft.file = finding.file
    draft.line = finding.line
    draft.column = finding.column
    draft.range = finding.range
    return located(draft)
  }

  /// The draft with its article's file and, where it is about words of the article, their line and column.
  func located(_ draft: CheckDraft) -> CheckDraft {
    guard let id = draft.article, let article = context.article(id) else { return draft }
    var draft = draft
    draft.file = draft.file ?? article.file
    if draft.line == nil, let range = draft.range {
      let before = article.text[..<min(range.lowerBound, article.text.count)]
      let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? before.startIndex
      draft.line = 1 + before.count { $0 == 0x0A }
      // Every scalar has one byte that is no continuation byte.
      draft.column = 1 + before[lineStart...].count { $0 & 0xC0 != 0x80 }
    }
    return draft
  }

  private static func stem(_ file: String) -> String {
    let name = file.lastIndex(of: "/").map { file.index(after: $0) } ?? file.startIndex
    guard let dot = file[name...].lastIndex(of: "."), dot > name else { return file }
    return String(file[..<dot])
  }
}
