import Testing

@testable import Reports

struct DuplicateTests {
  @Test func aRepeatedArticleIsASourceButItsFiguresCountOnce() async throws {
    let copy = SampleArticle(
      id: "tin-dang-lai", text: Sample.ngheAn.text, outlet: "Báo Khác", published: Sample.ngheAn.published,
      place: "VN-22", period: Sample.ngheAn.period, figures: Sample.ngheAn.figures, furniture: [8])
    let reports = try await Sample.reports([Sample.ngheAn, copy])
    func page(_ path: String) throws -> String { try #require(reports.first { $0.path == path }).markdown }

    let province = try page("provinces/nghe-an/2018-2023/")
    #expect(province.contains("[≥ 5.150](#a-"))
    #expect(!province.contains("10.300"))
    #expect(province.contains("(đăng lại tin của [Báo Thử Nghiệm, 22/8/2023]("))
    #expect(!province.contains("articles/tin-dang-lai/#o-"))
    #expect(
      try page("articles/tin-dang-lai/").contains("đăng lại tin của [Báo Thử Nghiệm, 22/8/2023](../nghe-an/)"))
    #expect(try page("articles/nghe-an/").contains("[Báo Khác, 22/8/2023](../tin-dang-lai/)"))
    #expect(try page("indicators/outreach-sessions/").contains("(tin đăng lại, không tính thêm)"))
  }
}
