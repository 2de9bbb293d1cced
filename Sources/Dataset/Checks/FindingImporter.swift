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
    return draft
  }

  private static func stem(_ file: String) -> String {
    let name = file.lastIndex(of: "/").map { file.index(after: $0) } ?? file.startIndex
    guard let dot = file[name...].lastIndex(of: "."), dot > name else { return file }
    return String(file[..<dot])
  }
}
