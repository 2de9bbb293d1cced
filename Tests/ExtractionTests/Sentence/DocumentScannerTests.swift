import Testing

@testable import Extraction

struct DocumentScannerTests {
  @Test(arguments: [
    ("Thực hiện Chỉ thị số 09/CT-TW của Ban Bí thư", "Chỉ thị", "09/CT-TW"),
    ("theo Nghị định 30/2020/NĐ-CP về văn thư", "Nghị định", "30/2020/NĐ-CP"),
    ("ban hành Kế hoạch số 15 về tuần tra", "Kế hoạch", "15"), ("Nghị quyết 12 của Tỉnh ủy", "Nghị quyết", "12"),
  ])
  func aDocumentCitedByNumberIsFound(text: String, kind: String, number: String) throws {
    let read = SentenceFixture(text)
    let citation = try #require(read.citations.first)
    #expect(citation.kind == kind)
    #expect(String(decoding: read.sentence.text[citation.number], as: UTF8.self) == number)
    #expect(citation.chunks.allSatisfy { read.sentence.chunks[$0].role == .document })
    #expect(read.sites.isEmpty)
  }

  @Test(arguments: ["Huyện xây dựng kế hoạch 5 năm.", "Xã ban hành 12 kế hoạch.", "hướng dẫn 35 đơn vị làm theo"])
  func whatOnlyCountsOrLastsIsNoCitation(text: String) { #expect(SentenceFixture(text).citations.isEmpty) }
}

struct SchemeScannerTests {
  private func names(_ text: String) -> [String] {
    let read = SentenceFixture(text)
    return SchemeScanner().scan(read.sentence).map { String(decoding: read.sentence.text[$0], as: UTF8.self) }
  }

  @Test func quotedNamesBehindASchemeAreFound() {
    #expect(names("Xã ra mắt mô hình “Tiếng kẻng ban đêm” hôm qua.") == ["Tiếng kẻng ban đêm"])
    #expect(names("Các mô hình \"Ngõ yên\", \"Chợ sạch\" đều tốt.") == ["Ngõ yên", "Chợ sạch"])
  }

  @Test(arguments: ["Ông nói “làm tốt lắm” với bà con.", "Xã có mô hình hay.", "mô hình “", ""])
  func otherQuotationsAreNoSchemes(text: String) { #expect(names(text).isEmpty) }
}
