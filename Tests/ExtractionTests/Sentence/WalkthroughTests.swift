import Testing

@testable import Extraction

/// The sentence that docs/reading.md walks through is read as the page says.
struct WalkthroughTests {
  private let read = SentenceFixture("Năm 2021, xã Đồng Tâm ra mắt hơn 14 tổ tự quản, trong đó 5 tổ ở chợ.")

  @Test func itIsCutIntoTheChunksOfThePage() {
    #expect(
      read.chunks == [
        "Năm", "2021", ",", "xã", "Đồng", "Tâm", "ra mắt", "hơn", "14", "tổ tự quản", ",", "trong đó", "5", "tổ", "ở",
        "chợ",
        ".",
      ])
  }

  @Test func itsSitesAndClausesAreThoseOfThePage() throws {
    #expect(read.sites.map { read.text($0.chunks) } == ["hơn 14 tổ tự quản", "5 tổ"])
    #expect(read.sites.map(\.noun) == [.group, .group])
    #expect(read.sites.map(\.bound) == [.over, .exact])
    let first = try #require(read.clauses.first)
    #expect(first.left.verbs.contains(.build))
    #expect(first.right.isEmpty)
    #expect(read.clauses.map(\.relation) == [.none, .part])
    #expect(read.clauses.last?.whole == 0)
  }

  @Test func itsFiguresAreDecidedByTheRulesOfThePage() throws {
    let article = ReadingFixture.article([
      "Ngày 12/3/2022, Công an tỉnh Bình Phước sơ kết phong trào.",
      "Năm 2021, xã Đồng Tâm ra mắt hơn 14 tổ tự quản, trong đó 5 tổ ở chợ.",
    ])
    let figures = ReadingFixture.reader.read(article).figures
    #expect(figures.map(\.indicator) == ["self-managed-groups", "self-managed-groups"])
    let first = try #require(figures.first)
    #expect(first.scope == .commune && first.place.value == "VN-58" && first.measure == .new)
    #expect(first.rule(deciding: .scope) == "subject-of-clause")
    #expect(first.rule(deciding: .period) == "period-before")
    #expect(first.rule(deciding: .measure) == "newly-made")
  }
}
