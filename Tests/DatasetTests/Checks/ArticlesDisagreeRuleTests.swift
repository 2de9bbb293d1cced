import Articles
import Extraction
import Testing
import Vocabulary

@testable import Dataset

@Suite struct ArticlesDisagreeRuleTests {
  private func messages(_ first: (Int, Bound), _ second: (Int, Bound), place: String = "VN-52") -> [String] {
    let samples = [
      Sample("a", "Tỉnh báo cáo có \(first.0) mô hình.").figure("\(first.0) mô hình", "models", bound: first.1),
      Sample("b", "Báo khác viết: \(second.0) mô hình.", place: place, published: "2023-09-01")
        .figure("\(second.0) mô hình", "models", bound: second.1),
    ]
    return Sample.dataset(samples).checks("articles-disagree").map(\.message.english)
  }

  @Test func twoNumbersThatCannotBothBeTrueDisagree() {
    #expect(
      messages((68, .exact), (75, .exact)) == [
        "Self-management schemes, Soc Trang, 2018–2023: this article states 68, the article "
          + "“Báo khác viết: 75 mô hình.” states 75.",
        "Self-management schemes, Soc Trang, 2018–2023: this article states 75, the article "
          + "“Tỉnh báo cáo có 68 mô hình.” states 68.",
      ])
    #expect(messages((68, .exact), (70, .over)).count == 2)
  }

  @Test func aFirstArticleThatAgreesWithAllHidesNothing() {
    let samples = [("a", 60, Bound.over), ("b", 68, .exact), ("c", 75, .exact)].map { id, value, bound in
      Sample(id, "Bài \(id) viết \(value) mô hình.", published: nil).figure("\(value) mô hình", "models", bound: bound)
    }
    #expect(Sample.dataset(samples).checks("articles-disagree").map(\.article) == ["b", "c"])
  }

  @Test func numbersThatCanBothBeTrueAgree() {
    #expect(messages((281, .exact), (281, .over)).isEmpty)
    #expect(messages((281, .exact), (281, .exact)).isEmpty)
    #expect(messages((281, .exact), (300, .about)).isEmpty)
    #expect(messages((281, .exact), (300, .nearly)).isEmpty)
    #expect(messages((68, .exact), (75, .exact), place: "VN-27").isEmpty)
  }
}
