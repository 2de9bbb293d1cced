import Articles
import Testing
import Vocabulary

@testable import Extraction

struct TopicGateTests {
  private static let catalog: TopicCatalog = {
    do { return try Vocabulary.load().topic } catch { preconditionFailure("\(error)") }
  }()
  private static let gate = TopicGate(catalog: catalog)

  private func relevance(_ sentences: String..., relevant: Bool? = nil) -> Relevance {
    var metadata = ArticleMetadata()
    metadata.relevant = relevant.map { .init($0, reason: "so it is", file: "a.yml", line: 1) }
    return Self.gate.relevance(of: ReadingFixture.article(sentences, metadata: metadata))
  }

  private func holds(_ row: TopicCatalog.Row, in sentence: String) -> Bool {
    Self.gate.holding(in: sentence).contains { Self.catalog.rows[$0].id == row.id }
  }

  @Test(arguments: catalog.rows) func aRowHoldsInItsExampleAndNotInItsContrast(row: TopicCatalog.Row) {
    #expect(holds(row, in: row.example))
    #expect(row.contrast.isEmpty || !holds(row, in: row.contrast))
  }

  @Test(arguments: catalog.rows.filter { $0.kind != .against })
  func everyRowThatCountsForTheTopicHasAContrast(row: TopicCatalog.Row) { #expect(!row.contrast.isEmpty) }

  @Test(arguments: [
    "Sáng nay xã Tân Hòa mở ngày hội TOÀN DÂN BẢO VỆ AN NINH TỔ QUỐC.",
    "Phong trào toàn dân bảo vệ ANTQ ở huyện có nét mới.", "Ban chỉ đạo phong trào TDBVANTQ họp phiên đầu năm.",
  ])
  func theMovementIsKnownInAllSpellings(sentence: String) {
    #expect(relevance(sentence) == Relevance(isIn: true, basis: .inferred, rule: "movement"))
  }

  @Test func vocabularyBesideFiguresSuffices() {
    let found = relevance(
      "Chuyện ở một phường ven sông.", "Công an phường lắp 26 mắt camera an ninh ở các ngõ, người dân góp tiền.")
    #expect(found.isIn)
    #expect(found.rule == "cameras")
  }

  @Test func theSameWordsFarFromAnyFigureCountNothing() {
    let words = "Công an xã nói chuyện phòng, chống tội phạm với đoàn thể ở thôn, khen thưởng, tổng kết phong trào."
    #expect(relevance("Chuyện bên lề.", "Mưa to.", words).isIn == false)
    #expect(relevance("Chuyện bên lề.", "Có 4 buổi.", words).isIn)
  }

  @Test(arguments: [
    "Đội bóng thắng 3 trận liền và dẫn đầu bảng.", "Giá vàng tăng 200.000 đồng mỗi lượng trong phiên sáng.",
    "Tổng thống ký 2 sắc lệnh về an ninh biên giới.",
    "Bị cáo lĩnh 7 năm tù, công an huyện đã bắt người này tháng trước.",
  ])
  func newsOfOtherKindsIsOutside(sentence: String) { #expect(!relevance(sentence).isIn) }

  @Test func whatWasFoundIsToldOfAnArticleOutside() {
    #expect(relevance("Trời mưa suốt ngày.").rule == "none")
    #expect(relevance("Công an huyện cứu 2 người đi lạc ở thôn Thượng.").rule == "police+grassroots")
  }

  @Test(arguments: [true, false]) func aSidecarOverrules(isIn: Bool) {
    let stated = Relevance(isIn: isIn, basis: .curated, rule: "sidecar")
    #expect(relevance("Trời mưa suốt ngày.", relevant: isIn) == stated)
    #expect(relevance("Ngày hội toàn dân bảo vệ an ninh Tổ quốc khai mạc.", relevant: isIn) == stated)
  }

  @Test func furnitureDecidesNothing() {
    let text = Array("Toàn dân bảo vệ an ninh Tổ quốc\nTrời mưa suốt ngày.".utf8)
    let split = text.firstIndex(of: 0x0A) ?? 0
    let article = Article(
      id: "a", file: "a.txt", sha256: "", text: text,
      blocks: [
        Block(kind: .furniture, range: 0..<split, sentences: []),
        Block(kind: .paragraph, range: split + 1..<text.count, sentences: [split + 1..<text.count]),
      ], metadata: ArticleMetadata())
    #expect(!Self.gate.relevance(of: article).isIn)
  }

  @Test func theReaderNotesTheRelevance() {
    let article = ReadingFixture.article(["Ngày hội toàn dân bảo vệ an ninh Tổ quốc có 300 đại biểu."])
    #expect(ReadingFixture.reader.read(article).relevance.rule == "movement")
  }

  @Test func withoutRowsNothingIsLeftOut() {
    let gate = TopicGate(catalog: TopicCatalog(rows: []))
    #expect(gate.relevance(of: ReadingFixture.article(["Trời mưa."])) == .unread)
  }
}
