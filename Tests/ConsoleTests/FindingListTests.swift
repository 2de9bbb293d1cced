import Articles
import Extraction
import Testing

@testable import Console
@testable import Dataset

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

  private func check(_ code: String, article: String?) -> Dataset.Check {
    Dataset.Check(
      id: code, article: article, observation: nil, severity: .info, code: code,
      message: .init(vietnamese: code, english: code))
  }

  private func dataset(_ articles: [Article], checks: [Dataset.Check]) -> Dataset {
    Dataset(
      articles: articles, articleRows: [], places: [], periods: [], indicators: [], observations: [], schemes: [],
      documents: [], checks: checks, aggregates: [])
  }

  @Test func aRangeBecomesLineAndColumn() {
    let list = FindingList(
      loading: [finding("x", file: "a.txt", range: 5..<9)], readings: [],
      dataset: dataset([article("a", "Sóc\nTrăng")], checks: []))
    #expect(list.findings.map(\.line) == [2])
    #expect(list.findings.map(\.column) == [1])
  }

  @Test func aCheckThatRepeatsAFindingIsListedOnce() {
    let list = FindingList(
      loading: [finding("x", file: "a.txt", severity: .info)], readings: [],
      dataset: dataset([article("a", "Huế")], checks: [check("x", article: "a"), check("y", article: "a")]))
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
      dataset: dataset(
        [article("a", "một hai"), article("b", "ba")], checks: [check("folder", article: nil)]))
    #expect(list.findings.map(\.code) == ["folder", "whole", "first", "warning", "note"])
  }
}
