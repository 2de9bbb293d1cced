import Testing

@testable import Reports

struct MethodPageTests {
  private func page() async throws -> String {
    try #require(try await Sample.reports([Sample.ngheAn]).first { $0.path == "method/" }).markdown
  }

  @Test func accuracyIsThatOfArticlesKeptApartWithItsRange() async throws {
    let page = try await page()
    #expect(page.contains(/\| Bài cùng thể loại, để riêng \| \d+ \| \d+ \| [\d,]+% \([\d,]+–[\d,]+\) \|/))
  }

  @Test func sharesAreCountedOverTheFiguresAtHand() async throws {
    let page = try await page()
    let total = try #require(page.firstMatch(of: /\| Tất cả số liệu \| \[(\d+)\]/)).output.1
    #expect(total == "\(Sample.ngheAn.figures.count)")
    #expect(page.contains("| Có cảnh báo kiểm tra |"))
  }
}
