import Articles
import Dataset
import Extraction
import Testing

@testable import Console

struct FindingListTests {
  private func article(_ name: String, _ text: String) -> Article {
    Article(
      id: name, file: name + ".txt", sha256: "", text: Array(text.utf8), blocks: [], metadata: ArticleMetadata())
  }

  private func finding(
    _ code: String, file: String, range: Range<Int>? = nil, severity: Finding.Severity = .warning
  ) -> Finding {
    Finding(
      severity: severity, code: code, file: file, range: range, message: .init(vietnamese: code, english: code))
  }

  private func check(_ code: String, file: String?, line: Int? = nil) -> Dataset.Check {
    Dataset.Check(
      id: code, severity: .info, code: code, message: .init(vietnamese: code, english: code), file: file, line: line,
      column: line.map { _ in 1 })
  }

  @Test func aRangeBecomesLineAndColumn() {
    let list = FindingList(
      loading: [finding("x", file: "a.txt", range: 5..<9)], readings: [],
      dataset: Dataset(articles: [article("a", "Sóc\nTrăng")]))
    #expect(list.findings.map(\.line) == [2])
    #expect(list.findings.map(\.column) == [1])
  }

  @Test func aCheckThatRepeatsAFindingIsListedOnce() {
    let list = FindingList(
      loading: [finding("x", file: "a.txt", severity: .info)], readings: [],
      dataset: Dataset(
        articles: [article("a", "Huế")], checks: [check("x", file: "a.txt"), check("y", file: "a.txt", line: 1)]))
    #expect(list.findings.map(\.code) == ["x", "y"])
  }

  @Test func findingsAreInTheOrderOfFilesLinesAndSeverity() {
    var reading = Reading()
    reading.findings = [
      finding("note", file: "b.txt", range: 0..<1, severity: .info), finding("warning", file: "b.txt", range: 0..<1),
      finding("first", file: "a.txt", range: 4..<5), finding("whole", file: "a.txt"),
    ]
    let list = FindingList(
      loading: [], readings: [reading],
      dataset: Dataset(articles: [article("a", "một hai"), article("b", "ba")], checks: [check("folder", file: nil)]))
    #expect(list.findings.map(\.code) == ["folder", "whole", "first", "warning", "note"])
  }
}
