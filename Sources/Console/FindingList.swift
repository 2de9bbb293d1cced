import Articles
import Dataset
import Extraction

/// Everything odd that a run found, each with its place in a file, in the order of the files.
public struct FindingList: Sendable {
  public let findings: [Finding]

  /// Joins what loading and reading found with the dataset's checks.
  ///
  /// A check that repeats a finding is not listed again; one of the dataset's own is placed at its observation, or at
  /// the head of its article.
  ///
  /// - Parameters:
  ///   - loading: findings on the files.
  ///   - readings: what was read in `dataset.articles`, in their order.
  ///   - dataset: the dataset built from them.
  public init(loading: [Finding], readings: [Reading], dataset: Dataset) {
    let known = loading + readings.flatMap(\.findings)
    var articles: [String: Article] = [:]
    for article in dataset.articles { articles[article.id] = article }
    let byFile = Dictionary(dataset.articles.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first })
    var observations: [String: Dataset.Observation] = [:]
    for observation in dataset.observations { observations[observation.id] = observation }

    var indices: [String: LineIndex] = [:]
    func located(_ finding: Finding) -> Finding {
      guard finding.line == nil, let range = finding.range, let article = byFile[finding.file] else { return finding }
      let index = indices[article.id] ?? LineIndex(text: article.text)
      indices[article.id] = index
      let location = index.location(of: range.lowerBound)
      return Finding(
        severity: finding.severity, code: finding.code, file: finding.file, line: location.line,
        column: location.column, range: range, message: finding.message, hint: finding.hint)
    }

    var list = known.map(located)
    let repeated = Set(known.map(Identity.init))
    for check in dataset.checks {
      let file = check.article.flatMap { articles[$0]?.file } ?? ""
      let range = check.observation.flatMap { observations[$0]?.range }
      let finding = Finding(
        severity: check.severity, code: check.code, file: file, range: range, message: check.message)
      if !repeated.contains(Identity(finding)) { list.append(located(finding)) }
    }
    findings = list.sorted(by: Self.precedes)
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
