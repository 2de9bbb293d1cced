import Testing

@testable import Articles

struct PageReaderTests {
  private typealias Labelled = Samples.Labelled

  private func kinds(_ lines: [String], file: String = "bai.txt") -> [Block.Kind] {
    Samples.blocks(lines.joined(separator: "\n"), file: file).map(\.kind)
  }

  /// The kind of one line between two paragraphs.
  private func kindInside(_ line: String) -> Block.Kind? {
    let blocks = Samples.blocks("Một thôn yên bình\n\(Samples.paragraph)\n\(line)\n\(Samples.secondParagraph)")
    return blocks.count == 4 ? blocks[2].kind : nil
  }

  /// The kind of one line below the last paragraph.
  private func kindBelow(_ line: String) -> Block.Kind? {
    Samples.blocks("Một thôn yên bình\n\(Samples.paragraph)\n\(line)").last?.kind
  }

  @Test func theScrapersMarkIsADatelineBeforeTheHeadline() {
    let blocks = Samples.blocks(" date 2023-08 Ngày hội ở bản Pá\n\(Samples.paragraph)")
    #expect(
      blocks == [
        Labelled(.dateline, "date 2023-08"), Labelled(.headline, "Ngày hội ở bản Pá"),
        Labelled(.paragraph, Samples.paragraph),
      ])
  }

  @Test func theScrapersMarkMayStandBeforeALeadAndTheFirstParagraph() {
    let blocks = Samples.blocks(" date 2023-08-02 (SXO) - \(Samples.paragraph)\n\(Samples.secondParagraph)")
    #expect(blocks.map(\.kind) == [.dateline, .lead, .paragraph, .paragraph])
    #expect(blocks[0].text == "date 2023-08-02")
    #expect(blocks[1].text == "(SXO) -")
    #expect(blocks[2].text == Samples.paragraph)
  }

  @Test func theWordDateAloneIsNoMark() {
    #expect(Samples.blocks("date palm, cây chà là").map(\.kind) == [.headline])
  }

  @Test(arguments: [
    "16:23 18/08/2020", "Thứ năm, 15/01/2026 - 18:05", "Thứ Ba, 18/11/2025", "Chủ nhật, ngày 5 tháng 3 năm 2023, 07:30",
    "Cập nhật lúc 9:05, 2-3-2024", "2023-08-02 10:15:00", "Ngày đăng: 12.08.2023", "08h30 ngày 2/3/2024 (GMT+7)",
    "Thứ tư, 20/08/2025 | 14:30 GMT+7", "Tác giả: Hoa Ban | Ngày đăng: 12/8/2023",
    "Pháp luật 12/08/2023 10:30",
  ])
  func aSitesDateIsADateline(_ line: String) {
    #expect(kinds(["Một thôn yên bình", line, Samples.paragraph]) == [.headline, .dateline, .paragraph])
  }

  @Test(arguments: [
    "Ngày 12/8/2023, xã Đông tổ chức ngày hội toàn dân bảo vệ an ninh Tổ quốc với 300 người dự.",
    "Thứ bảy, 12/8/2023, bà con thôn Tây góp 40 triệu đồng để lắp 15 mắt camera trên đường làng.",
  ])
  func aSentenceThatStartsWithADateIsAParagraph(_ line: String) { #expect(kindInside(line) == .paragraph) }

  @Test func controlsBehindADateAreFurniture() {
    let blocks = Samples.blocks("Một thôn yên bình\n10:24 06/08/2022   A- A A+   Lượt đọc 1.127\n\(Samples.paragraph)")
    #expect(blocks.map(\.kind) == [.headline, .dateline, .furniture, .paragraph])
    #expect(blocks[1].text == "10:24 06/08/2022")
  }

  @Test(arguments: [
    "Trang chủ | Thời sự | Xã hội | Video", "Trang chủ > Pháp luật > Tin trong tỉnh", "Chia sẻ 24   Thích 131",
    "Lượt xem: 18.342", "Đang online: 12", "Cỡ chữ A- A A+", "In trang   Gửi email", "image banner", "Đăng nhập",
    "Bình luận (7)", "Hotline: 0900 000 000", "Từ khóa: an ninh, tổ tự quản", "Theo dõi trên Google News", "* * *",
    "Tòa soạn: số 5 đường Hoa Ban", "Giấy phép số 12/GP-XYZ", "Xã hội > Chính trị", "Số lượt xem: 6.318   Bình luận 0",
    "Trang chủ | Số lượt truy cập: 1.234.567",
    "Email: toasoan@baosongxanh.vn", "Nghe đọc bài 3:15 | Lưu bài",
    "Tổng số điểm của bài viết là: 5 trong 1 đánh giá", "Xem thêm >> Ba cách phòng cháy", "Ảnh 1/5", "USD: 25.100",
  ])
  func pageControlsAreFurnitureAnywhere(_ line: String) {
    #expect(kindInside(line) == .furniture)
    #expect(kindBelow(line) == .furniture)
    #expect(kinds([line, "Một thôn yên bình giữa núi rừng", Samples.paragraph]).first == .furniture)
  }

  @Test(arguments: [
    "Chia sẻ tại hội nghị, bà con thôn Đông cho biết đã góp 12 triệu đồng mua kẻng.",
    "Hôm nay 12/8, 300 người dân xã Đông dự ngày hội toàn dân bảo vệ an ninh Tổ quốc.",
    "Đường dây nóng của công an xã đã nhận 35 tin báo của người dân trong quý đầu năm.",
    "Thống kê của công an huyện cho thấy cả năm xảy ra 14 vụ, giảm 6 vụ so với năm trước.",
    "Sự kiện thu hút hơn 500 người dân của 9 thôn tham gia và hưởng ứng nhiệt tình.",
    "• Cùng ngày, xã Tây cũng trao 15 giấy khen cho các tổ tự quản có thành tích tốt.",
    "- Mô hình tiếng kẻng làng: 12 thôn",
  ])
  func sentencesWithTheSameWordsAreParagraphs(_ line: String) { #expect(kindInside(line) == .paragraph) }

  @Test(arguments: [
    "Báo Sông Xanh", "BÁO SÔNG XANH ĐIỆN TỬ", "Cổng thông tin điện tử huyện Đông", "Pháp luật", "An ninh trật tự",
    "Bản tin Núi",
  ])
  func theOutletsAndSectionsNamesAreNoHeadline(_ line: String) {
    #expect(
      kinds([line, "Dân bản Pá góp công giữ yên xóm làng", Samples.paragraph]) == [.furniture, .headline, .paragraph])
  }

  @Test func aReportsHeadlineIsNoOutletsName() {
    #expect(kinds(["Báo cáo kết quả 5 năm giữ yên thôn xóm", Samples.paragraph]) == [.headline, .paragraph])
    #expect(kinds(["Giữ yên xóm làng", Samples.paragraph]) == [.headline, .paragraph])
  }

  @Test func aTextMayHaveNoHeadline() {
    #expect(kinds([Samples.paragraph, Samples.secondParagraph]) == [.paragraph, .paragraph])
  }

  @Test func aHeadlineWithFiguresIsKept() {
    #expect(
      kinds(["25 tập thể | 40 cá nhân được biểu dương trong phong trào giữ yên xóm làng", Samples.paragraph]).first
        == .headline)
  }

  @Test(arguments: [
    "Đại biểu về dự hội nghị.", "Quang cảnh buổi họp dân ở thôn Đông",
    "Bà con thôn Tây bên chiếc kẻng mới (Ảnh: K.L.)",
    "Lãnh đạo xã trao 5 giấy khen cho các tổ tự quản. Ảnh: Báo xã", "Tổ tuần tra có 12 người ẢNH: K.L",
    "Công an xã hướng dẫn người dân lắp camera.", "Toàn cảnh ngày hội - Ảnh 2", "Một buổi tuần tra đêm (ảnh tư liệu)",
    "Lực lượng ở cơ sở: 18 tổ, 84 thành viên Ảnh: K.L",
  ])
  func captionsAreRead(_ line: String) {
    #expect(kindInside(line) == .caption)
    #expect(Block.Kind.caption.isRead)
  }

  @Test func aShortLineThatIsRepeatedIsACaption() {
    let line = "Tổ trưởng tổ 3 nhận phần thưởng của huyện trong ngày hội ở thôn."
    let lines = ["Một thôn yên bình", Samples.paragraph, line, line, Samples.secondParagraph]
    #expect(kinds(lines) == [.headline, .paragraph, .caption, .caption, .paragraph])
  }

  @Test(arguments: [
    "Dịp này, 6 cá nhân được huyện tặng giấy khen.", "Ông cũng yêu cầu các tổ tuần tra đều tay hơn.",
    "Nhiều tập thể, cá nhân đã được khen thưởng.", "Cả xã có 9 tổ:",
  ])
  func shortSentencesOfTheStoryAreParagraphs(_ line: String) { #expect(kindInside(line) == .paragraph) }

  @Test(arguments: [
    "T.H.", "NP", "Hoa Ban", "Nguồn: Cổng thông tin huyện Đông", "Tin, ảnh: Hoa Ban", "Trung tâm VH-TT huyện Đông",
    "PV", "(Theo TTXVN)", "Hoa Ban (t/h)", "Nguyễn Hoa Ban - Trần Thu Hà", "HOA BAN, THU HÀ", "Bài và ảnh: Thu Hà",
  ])
  func theAuthorsLineIsAByline(_ line: String) { #expect(kindBelow(line) == .byline) }

  @Test(arguments: [
    "Tin liên quan", "Đọc nhiều trong Xã hội", "Có thể bạn quan tâm", "Tin mới hơn", "Dòng sự kiện: Bầu cử ở cơ sở",
    "Bài viết cùng chuyên mục", "Các tin khác:", "Tin đọc nhiều",
  ])
  func aListOfOtherStoriesAtTheEndIsFurniture(_ marker: String) {
    let lines = [
      "Một thôn yên bình", Samples.paragraph, Samples.secondParagraph, marker, "- Bắt 17 đối tượng đánh bạc",
      "Giá gạo tăng 2 phiên liền", "1. Ba cách phòng cháy",
    ]
    #expect(kinds(lines) == [.headline, .paragraph, .paragraph] + Array(repeating: .furniture, count: 4))
  }

  @Test func aBoxOfOtherStoriesInsideTheTextEndsWhereTheTextGoesOn() {
    let lines = [
      "Một thôn yên bình", Samples.paragraph, "Tin liên quan", "Bắt 17 đối tượng đánh bạc", Samples.secondParagraph,
      "Nhân dịp này, huyện Đông trao thưởng cho 4 tập thể và 9 cá nhân làm tốt nhất trong phong trào giữ gìn an ninh, trật tự ở các thôn xóm trong năm qua.",
    ]
    #expect(kinds(lines).suffix(2) == [.paragraph, .paragraph])
    #expect(kinds(lines)[2...3] == [.furniture, .furniture])
  }

  @Test func commentsAndCountersCloseThePage() {
    let lines = [
      "Một thôn yên bình", Samples.paragraph, Samples.secondParagraph, "Bình luận (2)",
      "Bạn đọc (2 giờ trước): Rất vui. Trả lời - Thích 15", "Thống kê truy cập", "• Trong tuần: 1", "• Tất cả: 19",
    ]
    #expect(kinds(lines).dropFirst(3).allSatisfy { $0 == .furniture })
  }

  @Test func aCounterAboveTheTextClosesNothing() {
    let rest = (1...3).map { "Tháng \($0), các tổ tuần tra ở thôn nhận được \($0 * 7) tin báo của bà con trong xã." }
    let lines = ["Một thôn yên bình", Samples.paragraph, "Bình luận (0)"] + rest
    #expect(kinds(lines) == [.headline, .paragraph, .furniture, .paragraph, .paragraph, .paragraph])
  }

  @Test func linksToOtherStoriesAreFurniture() {
    #expect(kindBelow("• Bắt 9 đối tượng đánh bạc (07/08)") == .furniture)
    #expect(kindInside(">> Xã Tây: 30 hộ nhận nhà mới") == .furniture)
  }

  @Test func markdownsMarksAreNoPartOfItsBlocks() {
    let text = """
      # Ngày hội ở bản Pá

      ![Bà con dự hội](anh.jpg)

      \(Samples.paragraph)

      ## Kết quả

      > \(Samples.secondParagraph)

      ---
      """
    let blocks = Samples.blocks(text, file: "bai.md")
    #expect(
      blocks == [
        Labelled(.headline, "Ngày hội ở bản Pá"), Labelled(.caption, "Bà con dự hội"),
        Labelled(.paragraph, Samples.paragraph), Labelled(.headline, "Kết quả"),
        Labelled(.paragraph, Samples.secondParagraph),
      ])
  }

  @Test(arguments: [
    "Hội Nông dân xã mở hội thiĐoàn Thanh niên huyện: Trao 45 triệu đồng cho học sinh nghèoTP.Vinh: 210 em dự trại hè",
    "Trao 30 suất quà cho hộ nghèoRa quân làm đường ở bản mớiMùa lúa mới",
  ])
  func headlinesThatAreGluedTogetherAreFurniture(_ line: String) {
    let blocks = Samples.blocks("Ngày hội ở bản Pá\n\n\(Samples.paragraph)\n\(line)\n\(Samples.secondParagraph)")
    #expect(blocks.map(\.kind) == [.headline, .paragraph, .furniture, .paragraph])
  }

  @Test(arguments: ["Bà con xem YouTube và TikTok của xã", "Công an xã cấp VNeID cho 45 hộ, kích hoạt VNeID mức 2"])
  func namesWithCapitalsInsideAreNoSeams(_ line: String) {
    #expect(!Samples.blocks("Ngày hội ở bản Pá\n\n\(Samples.paragraph)\n\(line)").contains { $0.kind == .furniture })
  }

  @Test(arguments: [
    "- Hỗ trợ 35 hộ nghèo xây nhà;", "Phát hành 15.000 tờ rơi tuyên truyền.", "Phát hành: 15.000 tờ rơi",
    "- Chia sẻ 1.200 tin bài cảnh báo lừa đảo", "Giấy phép 45 cơ sở kinh doanh bị thu hồi.",
    "Tổng đài 113 tiếp nhận 45 tin báo.", "Hỗ trợ: 35 suất quà cho hộ nghèo.", "* Đăng ký 25 mô hình tự quản",
  ])
  func aLabelsWordMayBeginAResult(_ line: String) {
    let blocks = Samples.blocks("Ngày hội ở bản Pá\n\n\(Samples.paragraph)\n\(line)\n\(Samples.secondParagraph)")
    #expect(blocks.contains { $0.kind.isRead && $0.text == line })
  }

  @Test(arguments: [
    "Hotline: 0909 000 000", "Chia sẻ: 35", "Giấy phép số 45/GP-BTTTT", "Hỗ trợ: 1900 1234", "Tổng đài 19001234",
    "Chia sẻ 35 lượt", "Tài khoản: 0123456789 tại ngân hàng",
  ])
  func aLabelWithItsNumberIsFurniture(_ line: String) {
    let blocks = Samples.blocks("Ngày hội ở bản Pá\n\n\(Samples.paragraph)\n\(Samples.secondParagraph)\n\(line)")
    #expect(!blocks.contains { $0.kind.isRead && $0.text == line })
  }

  @Test(arguments: [
    ("2024-03-05T08:30:00+07:00", "2024-03-05"), ("Cập nhật: 2024-03-05T08:30", "2024-03-05"),
    ("20240305T083000Z", "20240305T083000Z"), ("Tue, 05 Mar 2024 08:30:00 GMT", "Tue, 05 Mar 2024 08:30:00 GMT"),
  ])
  func aMachinesDateIsADateline(_ line: String, _ date: String) {
    let blocks = Samples.blocks("Ngày hội ở bản Pá\n\n\(line)\n\n\(Samples.paragraph)")
    #expect(blocks.filter { $0.kind == .dateline }.map(\.text) == [date])
    #expect(!blocks.contains { $0.kind.isRead && $0.text.contains("08") })
  }

  @Test func frontMatterIsABlockThatIsNotRead() {
    let blocks = Samples.blocks("---\ntitle: Thôn 5\n---\nNgày hội ở bản Pá\n\(Samples.paragraph)")
    #expect(blocks.map(\.kind) == [.frontMatter, .headline, .paragraph])
    #expect(blocks[0].text == "---\ntitle: Thôn 5\n---")
    #expect(!Block.Kind.frontMatter.isRead)
  }
}
