import Articles
import Dataset
import Extraction
import Foundation
import Vocabulary

@testable import Reports

/// A small dataset: two articles on one province, one on another, one on the nation, one full of markup.
enum Sample {
  static let templates = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Templates").path

  static func builder(
    _ articleText: ReportBuilder.ArticleText = .excerpt, language: Language = .vietnamese,
    downloads: [Download] = []
  ) throws -> ReportBuilder {
    try ReportBuilder(
      templates: templates,
      settings: .init(
        title: "Số liệu từ báo chí", articleText: articleText, language: language, downloads: downloads),
      vocabulary: try Vocabulary.load())
  }

  static func dataset(_ articles: [SampleArticle] = articles) throws -> Dataset {
    Dataset(articles: articles.map { $0.value() }, vocabulary: try Vocabulary.load())
  }

  static func reports(
    _ articles: [SampleArticle] = articles, articleText: ReportBuilder.ArticleText = .excerpt, jobs: Int = 2
  ) async throws -> [Report] {
    try await builder(articleText).reports(for: dataset(articles), jobs: jobs)
  }

  static let articles = [ngheAn, ngheAnLater, socTrang, nation, hostile]

  static let ngheAn = SampleArticle(
    id: "nghe-an",
    text: """
      Hội nghị tổng kết phong trào ở Nghệ An
      Năm năm qua, hai ngành mở hơn 3.100 buổi tọa đàm và hơn 2.050 buổi nói chuyện.
      Toàn tỉnh có 12/15 đơn vị đạt chuẩn và 310 mô hình, trong đó có mô hình "Cổng làng bình yên" theo Chỉ thị 09/CT-TEST.
      Trời hôm ấy nắng đẹp.
      Năm tới phấn đấu xây dựng 400 mô hình.
      Huyện Đô Lương có khoảng 21 tổ tự quản.
      Dân số của tỉnh là 3,4 triệu người.
      Dịp này, Giám đốc Công an tỉnh tặng Giấy khen cho 7 tập thể và 9 cá nhân.
      Lượt truy cập hôm nay: 99.999
      """,
    outlet: "Báo Thử Nghiệm", url: "https://example.org/tin?a=1&copy=2", published: PartialDate("2023-08-22"),
    place: "VN-22", period: YearRange(2018, 2023),
    figures: [
      SampleFigure(
        words: "hơn 3.100 buổi tọa đàm", indicator: "outreach-sessions", value: Quantity(3100), bound: .over),
      SampleFigure(
        words: "hơn 2.050 buổi nói chuyện", indicator: "outreach-sessions", value: Quantity(2050), bound: .over),
      SampleFigure(
        words: "12/15 đơn vị", indicator: "units-meeting-standard", value: Quantity(12), of: Quantity(15)),
      SampleFigure(
        words: "310 mô hình", indicator: "models", value: Quantity(310), correction: "Báo khác ghi đúng 310"),
      SampleFigure(
        words: "400 mô hình", indicator: "models", value: Quantity(400), status: .target,
        period: YearRange(2024)),
      SampleFigure(
        words: "khoảng 21 tổ tự quản", indicator: "self-managed-groups", value: Quantity(21), bound: .about,
        scope: .district),
      SampleFigure(
        words: "3,4 triệu người", indicator: "local-context", value: Quantity(3_400_000), status: .context),
      SampleFigure(
        words: "7 tập thể", indicator: "awards-collectives", value: Quantity(7), honour: .giayKhen,
        grantors: GrantorSet(.policeProvince)),
      SampleFigure(
        words: "9 cá nhân", indicator: "awards-individuals", value: Quantity(9), honour: .giayKhen,
        grantors: GrantorSet(.policeProvince)),
    ],
    schemes: ["Cổng làng bình yên"], documents: [(kind: "Chỉ thị", number: "09/CT-TEST")], furniture: [8])

  static let ngheAnLater = SampleArticle(
    id: "nghe-an-2024",
    text: """
      Nghệ An nhân rộng mô hình
      Riêng năm nay tỉnh có thêm ít nhất 45 mô hình và từ 5 đến 7 câu lạc bộ.
      """,
    published: PartialDate("2024-05"), place: "VN-22", period: YearRange(2022, 2024),
    figures: [
      SampleFigure(words: "ít nhất 45 mô hình", indicator: "models", value: Quantity(45), bound: .atLeast),
      SampleFigure(
        words: "từ 5 đến 7 câu lạc bộ", indicator: "self-managed-groups", value: Quantity(5),
        upperEnd: Quantity(7), bound: .range),
    ])

  static let socTrang = SampleArticle(
    id: "soc-trang",
    text: """
      Sóc Trăng giữ bình yên xóm ấp
      Giai đoạn này tỉnh mở 800 buổi tuyên truyền.
      Có nơi góp gần 1,5 tỷ đồng.
      """,
    outlet: "Báo Thử Nghiệm", published: PartialDate("2023-11-06"), place: "VN-52", period: YearRange(2018, 2023),
    figures: [
      SampleFigure(words: "800 buổi tuyên truyền", indicator: "outreach-sessions", value: Quantity(800)),
      SampleFigure(
        words: "gần 1,5 tỷ đồng", indicator: "funds", value: Quantity(1_500_000_000), bound: .nearly, scope: .unit,
        place: "VN-52", period: nil),
    ])

  static let nation = SampleArticle(
    id: "ca-nuoc",
    text: """
      Cả nước đẩy mạnh phong trào
      Cả nước có hơn 15.000 mô hình đang hoạt động.
      """,
    published: PartialDate("2023-12-22"), place: "VN", period: YearRange(2018, 2023),
    figures: [
      SampleFigure(
        words: "hơn 15.000 mô hình", indicator: "models", value: Quantity(15_000), bound: .over, scope: .national)
    ])

  static let hostile = SampleArticle(
    id: "hostile",
    text: """
      <script>alert(1)</script> | # \u{0600}<b> [x](javascript:1) &lt; *a* _b_ `c` ![i](u) 1. - 
      Có 3 | mô `hình <script>\u{0338} *đậm* [a](b "mark") &amp; #x
      """,
    outlet: "Báo | <i>\u{0301}", url: "javascript:alert(1)", place: "VN-HN",
    figures: [
      SampleFigure(
        words: "3 | mô `hình <script>\u{0338} *đậm* [a](b \"mark\")", indicator: "models", value: Quantity(3))
    ])
}
