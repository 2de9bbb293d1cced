import Dataset
import Extraction
import Testing
import Vocabulary

@testable import Reports

struct DecisionTests {
  @Test func anArticlesPageTellsWhichRuleDecidedWhat() async throws {
    let (article, read) = Sample.ngheAn.value()
    var reading = read
    reading.figures[0].decisions = [
      Decision(.indicator, "hold-session"), Decision(.bound, "word-before"), Decision(.status, "hold-session"),
    ]
    let dataset = Dataset(articles: [(article, reading)], vocabulary: try Vocabulary.load())
    let reports = try await Sample.builder().reports(for: dataset, jobs: 1)
    let page = try #require(reports.first { $0.path == "articles/nghe-an/" }).markdown
    #expect(page.contains("| hold-session (chỉ tiêu, loại số liệu); word-before (mức) |"))
  }

  @Test func withoutRecordedRulesThereIsNoTable() async throws {
    let reports = try await Sample.reports([Sample.ngheAn])
    #expect(
      !(try #require(reports.first { $0.path == "articles/nghe-an/" }).markdown.contains("Quy tắc đã quyết định")))
  }
}
