import Articles
import Dataset
import Extraction

/// Everything odd that a run found, each with its place in a file, in the order of the files.
public struct FindingList: Sendable {
  public let findings: [Finding]

  /// Places the findings on articles in their files, and sorts them.
  public init(_ findings: [Finding], articles: [Article]) {
    let byFile = Dictionary(articles.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first })
    var indices: [String: LineIndex] = [:]
    let located = findings.map { finding -> Finding in
      guard finding.line == nil, let range = finding.range, let article = byFile[finding.file] else { return finding }
      let index = indices[article.file] ?? LineIndex(article)
      indices[article.file] = index
      let location = index.location(of: range.lowerBound)
      return Finding(
        severity: finding.severity, code: finding.code, file: finding.file, line: location.line,
        column: index.hasColumns ? location.column : nil, range: range, message: finding.message, hint: finding.hint)
    }
    self.findings = located.sorted(by: Self.precedes)
  }

  /// Joins what loading and reading found with the dataset's checks.
  ///
  /// A check that repeats a finding is not listed again: the finding knows its range and what to do.
  ///
  /// - Parameters:
  ///   - loading: findings on the files.
  ///   - readings: what was read in `dataset.articles`; those of articles outside the topic are left out by the caller.
  ///   - dataset: the dataset built from them.
  public init(loading: [Finding], readings: [Reading], dataset: Dataset) {
    var list = loading + readings.flatMap(\.findings)
    let repeated = Set(list.map(Identity.init))
    for check in dataset.checks {
      let finding = Finding(
        severity: check.severity, code: check.code, file: check.file ?? "", line: check.line, column: check.column,
        message: check.message)
      if !repeated.contains(Identity(finding)) { list.append(finding) }
    }
    list += dataset.outside.map(Self.outside)
    self.init(list, articles: dataset.articles)
  }

  /// Says that an article was read and doesn't belong to the topic.
  private static func outside(_ row: Dataset.ArticleRow) -> Finding {
    Finding(
      severity: .info, code: "outside-topic", file: row.file,
      message: Finding.Message(
        vietnamese: "Bài này nằm ngoài chủ đề (\(row.relevance.rule)); không số liệu nào được lấy.",
        english: "the article is outside the topic (\(row.relevance.rule)); no figure is taken from it"),
      hint: Finding.Message(
        vietnamese: "Nếu bài thuộc chủ đề, ghi 'relevant: true' trong tệp kèm.",
        english: "if it belongs to the topic, say 'relevant: true' in a sidecar"))
  }

  /// What makes a check the same as a finding.
  private struct Identity: Hashable {
    let file: String
    let code: String
    let message: String

    init(_ finding: Finding) {
      file = finding.file
      code = finding.code
      message = finding.message.english
    }
  }

  private static func precedes(_ left: Finding, _ right: Finding) -> Bool {
    if left.file != right.file { return left.file.utf8.lexicographicallyPrecedes(right.file.utf8) }
    let leftPlace = (left.line ?? 0, left.column ?? 0)
    let rightPlace = (right.line ?? 0, right.column ?? 0)
    if leftPlace != rightPlace { return leftPlace < rightPlace }
    if left.severity != right.severity { return left.severity > right.severity }
    return (left.code, left.message.english) < (right.code, right.message.english)
  }
}
