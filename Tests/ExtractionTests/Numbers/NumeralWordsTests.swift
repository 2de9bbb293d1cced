import Testing
import Text
import Vocabulary

@testable import Extraction

struct NumeralWordsTests {
  private func parse(_ text: String) -> (value: String, length: Int)? {
    var words = NumeralWords(SentenceFixture(text).sentence)
    return words.parse(at: 0).map { ($0.value.description, $0.tokens.count) }
  }

  @Test(arguments: [
    ("năm tổ", "5", 1), ("mười lăm tổ", "15", 2), ("mười năm", "10", 1), ("hai mươi năm", "20", 2),
    ("ba chục hộ", "30", 2),
    ("trăm hộ", "100", 1), ("hai trăm linh sáu", "206", 4), ("một nghìn hai trăm", "1200", 4),
    ("một triệu tư", "1400000", 3),
    ("nghìn tỷ", "1000000000000", 2), ("triệu rưỡi", "1500000", 2), ("ba trăm rưỡi", "350", 3),
  ])
  func wordsAreReadFromLeftToRight(text: String, value: String, length: Int) throws {
    let found = try #require(parse(text))
    #expect(found == (value, length))
  }

  @Test(arguments: ["tổ năm", "linh năm", "rưỡi", "phẩy năm", "ngày"]) func otherWordsAreNoNumber(text: String) {
    #expect(parse(text) == nil)
  }

  @Test func whatLeavesTheRangeIsNoNumber() {
    #expect(parse("chín tỷ tỷ tỷ tỷ").map { Int($0.value) != nil } ?? true)
  }
}
