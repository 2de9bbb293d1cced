import Articles
import Extraction

/// Runs the rules and turns what they and the earlier rooms found into rows.
enum CheckRunner {
  /// The rules, in the order in which their checks stand within an article.
  static let rules: [any CheckRule.Type] = [
    PlaceRule.self, YearRule.self, NewestDateRule.self, PeriodRule.self, PeriodsDisagreeRule.self,
    PeriodImpossibleRule.self,
    PartExceedsWholeRule.self, PartsAddUpRule.self, ArticlesDisagreeRule.self, OutlierRule.self,
    CumulativeFallsRule.self, DuplicateRule.self, UnclassifiedRule.self, SidecarRule.self,
  ]

  /// All checks: by article in the fixed order (those of no article first), earlier rooms' findings before the rules'.
  static func checks(of context: CheckContext, findings: [Finding]) -> [Dataset.Check] {
    let importer = FindingImporter(context: context)
    var locator = DraftLocator(context: context)
    var seen: Set<Finding> = []
    var drafts: [CheckDraft] = []
    for finding in findings + context.readings.flatMap(\.findings) where seen.insert(finding).inserted {
      drafts.append(locator.located(importer.draft(of: finding)))
    }
    let reported = Set(drafts.map { Subject(code: $0.code, article: $0.article) })
    for rule in rules {
      // What an earlier room has said with more detail is not said twice.
      drafts += rule.init().checks(in: context).filter {
        !reported.contains(Subject(code: $0.code, article: $0.article))
      }.map { locator.located($0) }
    }
    return rows(of: drafts, context: context)
  }

  private struct Subject: Hashable {
    let code: String
    let article: String?
  }

  private static func rows(of drafts: [CheckDraft], context: CheckContext) -> [Dataset.Check] {
    let order = Dictionary(
      context.dataset.articleRows.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let sorted = drafts.enumerated().sorted { left, right in
      let first = left.element.article.flatMap { order[$0] } ?? -1
      let second = right.element.article.flatMap { order[$0] } ?? -1
      return (first, left.offset) < (second, right.offset)
    }
    var identifiers = IdentifierFactory()
    return sorted.map { _, draft in
      let id = identifiers.unique(
        "c", [draft.code, draft.article ?? draft.file ?? "", draft.observation ?? "", draft.message.english])
      return Dataset.Check(
        id: id, article: draft.article, observation: draft.observation, severity: draft.severity, code: draft.code,
        message: draft.message, file: draft.file, line: draft.line, column: draft.column)
    }
  }
}
