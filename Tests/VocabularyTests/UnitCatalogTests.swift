import Testing

@testable import Vocabulary

@Suite struct UnitCatalogTests {
  @Test(arguments: [
    ("kg thuốc nổ", "kg", 0), ("tấn gạo", "kg", 3), ("%", "%", 0), ("% cơ quan", "%", 0), ("khẩu súng", "khẩu", 0),
    ("viên đạn", "viên", 0), ("đồng", "đồng", 0), ("Km2", "km²", 0),
  ])
  func aCountedNounTellsItsKind(unit: String, kind: String, exponent: Int) throws {
    #expect(try Vocabulary.load().units.kind(of: unit) == UnitCatalog.Kind(name: kind, exponent: exponent))
  }

  @Test(arguments: ["mô hình", "viên chức", "", "gia đình", "đồng chí", "tin báo"])
  func otherNounsArePlainCounts(unit: String) throws {
    #expect(try Vocabulary.load().units.kind(of: unit) == nil)
  }
}
