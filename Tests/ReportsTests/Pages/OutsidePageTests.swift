import Dataset
import Extraction
import Testing
import Vocabulary

@testable import Reports

struct OutsidePageTests {
  private func reports(_ relevance: Relevance) async throws -> [Report] {
    let (article, read) = SampleArticle(
      id: "bong-da", text: "Đội nhà thắng đậm\nTrận này có 5 bàn.", outlet: "Báo Thể Thao",
      url: "https://example.org/5", place: "VN-31",
      figures: [SampleFigure(words: "5 bàn", indicator: "other", value: Quantity(5))]
    ).value()
    var reading = read
    reading.relevance = relevance
    let dataset = Dataset(
      articles: [Sample.ngheAn.value(), (article, reading)], vocabulary: try Vocabulary.load())
    return try await Sample.builder().reports(for: dataset, jobs: 1)
  }

  @Test func anArticleOutsideIsListedWithItsReasonAndHasNoPage() async throws {
    let reports = try await reports(Relevance(isIn: false, basis: .inferred, rule: "police+grassroots"))
    let page = try #require(reports.first { $0.path == "outside/" }).markdown
    #expect(page.contains("Đội nhà thắng đậm"))
    #expect(page.contains("chỉ có: Công an các cấp; Thôn, ấp, khu phố, hộ dân"))
    #expect(page.contains("https://example.org/5"))
    #expect(!reports.contains { $0.path == "articles/bong-da/" })
    for report in reports where report.path != "outside/" {
      #expect(!report.markdown.contains("Đội nhà thắng đậm"), "\(report.path)")
      #expect(report.feed?.contains("articles/bong-da/") != true)
    }
    #expect(try #require(reports.first { $0.path == "articles/" }).markdown.contains("](../outside/)"))
  }

  @Test func whereNothingIsLeftOutThereIsNoSuchPage() async throws {
    let reports = try await reports(Relevance(isIn: true, basis: .inferred, rule: "movement"))
    #expect(!reports.contains { $0.path == "outside/" })
    let page = try #require(reports.first { $0.path == "articles/bong-da/" }).markdown
    #expect(page.contains("| Vì sao thuộc chủ đề | Phong trào được nêu tên (suy ra) |"))
  }
}
