import Testing
import Vocabulary

@testable import Extraction

struct ClauseAnalyzerTests {
  private func read(_ text: String) -> SentenceFixture { SentenceFixture(text) }

  @Test func theNearestVerbAheadGoverns() throws {
    let clause = try #require(read("Công an huyện bắt 5 đối tượng trộm cắp.").clauses.first)
    #expect(clause.left.verbs.contains(.arrest))
    #expect(!clause.isInherited)
  }

  @Test func verbsInARowGovernTogether() throws {
    let clause = try #require(read("Công an huyện thu giữ, xử lý 5 xe máy.").clauses.first)
    #expect(clause.left.verbs.contains(.handle) && clause.left.verbs.contains(.seize))
  }

  @Test func membersOfAListShareTheirGovernor() throws {
    let clauses = read("Xã khen thưởng 8 tập thể, 9 cá nhân.").clauses
    #expect(clauses.map(\.relation) == [.none, .coordinate])
    #expect(clauses.allSatisfy { $0.left.verbs.contains(.praise) })
    #expect(clauses.map(\.isInherited) == [false, true])
  }

  @Test func whatIsSaidBehindTheLastMemberIsSaidOfAll() throws {
    let clauses = read("8 tập thể, 9 cá nhân được khen thưởng.").clauses
    #expect(clauses.count == 2)
    #expect(clauses.allSatisfy { $0.right.verbs.contains(.praise) })
  }

  @Test func aPartBelongsToTheFigureBeforeIt() throws {
    let clauses = read("Huyện có 64 mô hình, trong đó 11 mô hình ở trường học.").clauses
    #expect(clauses.last?.relation == .part)
    #expect(clauses.last?.whole == 0)
  }

  @Test func aFigureInBracketsBelongsToTheOneBeforeThem() throws {
    let clauses = read("Huyện có 64 mô hình (11 mô hình mới).").clauses
    #expect(clauses.last?.relation == .bracket)
    #expect(clauses.last?.whole == 0)
  }

  @Test func aSemicolonAndAVerbBeginSomethingNew() throws {
    let clauses = read("Xã tặng 40 suất quà; bắt 3 đối tượng.").clauses
    #expect(clauses.last?.relation == FigureClause.Relation.none)
    #expect(clauses.last?.left.verbs.contains(.arrest) == true)
    #expect(clauses.last?.left.verbs.contains(.give) == false)
  }

  @Test func wordsThatCompleteTheNounAreInside() throws {
    let clause = try #require(read("Xã duy trì 7 mô hình tự quản.").clauses.first)
    #expect(clause.inside.nouns.contains(.scheme))
    #expect(clause.inside.cues.contains(.selfManaged) || clause.inside.nouns.contains(.scheme))
  }

  @Test func aVerbInANameGovernsNothing() throws {
    let clause = try #require(read("Mô hình “Phát hiện và bắt giữ” có 5 thành viên.").clauses.first)
    #expect(!clause.left.verbs.contains(.arrest))
  }

  @Test func aSentenceWithoutFiguresHasNoClauses() { #expect(read("Xã họp hôm qua.").clauses.isEmpty) }

  @Test func everyFigureHasAClauseInLongLists() {
    let list = (1...200).map { "\($0 + 1) tổ" }.joined(separator: ", ")
    let found = read("Xã có \(list).")
    #expect(found.clauses.count == found.sites.count)
    #expect(found.sites.count == 200)
  }
}
