import Articles
import Extraction
import Testing

@testable import Dataset

@Suite struct CheckRunnerTests {
  private func finding(_ code: String, file: String, range: Range<Int>? = nil) -> Finding {
    Finding(
      severity: .warning, code: code, file: file, line: 3, column: 4, range: range,
      message: Finding.Message(vietnamese: "Lạ.", english: "Odd."))
  }

  @Test func everyCodeOfARuleIsExplained() {
    for code in CheckRunner.rules.flatMap({ $0.codes }) {
      #expect(Sample.vocabulary.checks[code] != nil, "\(code)")
    }
  }

  @Test func aFindingKeepsItsPlaceAndFindsItsArticleAndObservation() {
    let sample = Sample("a", "Có 68 mô hình.").figure("68 mô hình", "models")
    let dataset = Sample.dataset(
      [sample],
      findings: [
        finding("odd", file: "a.txt", range: sample.range(of: "68")), finding("stale", file: "a.yml"),
        finding("lost", file: "x.txt"),
      ])
    #expect(dataset.checks.map(\.code) == ["lost", "odd", "stale"])
    #expect(dataset.checks[1].observation == dataset.observations[0].id)
    #expect(dataset.checks[1].line == 3 && dataset.checks[1].file == "a.txt")
    #expect(dataset.checks[2].article == "a" && dataset.checks[2].file == "a.yml")
    #expect(dataset.checks[0].article == nil)
  }

  @Test func whatAnEarlierRoomSaidIsNotSaidTwice() {
    var sample = Sample("a", "Không rõ nơi nào.", place: nil)
    sample.reading.findings = [finding("place-unresolved", file: "a.txt")]
    #expect(Sample.dataset([sample]).checks("place-unresolved").map(\.message.english) == ["Odd."])
  }

  @Test func aCheckOfAnObservationPointsToItsLineAndColumn() {
    let sample = Sample("a", "Đầu tin.\nỞ đây có 4 thứ.").figure("4 thứ", "other")
    let check = Sample.dataset([sample]).checks("figure-unclassified").first
    #expect(check?.file == "a.txt" && check?.line == 2 && check?.column == 10)
  }

  @Test func identifiersOfChecksAreUniqueAndStable() {
    let sample = Sample("a", "Có 4 thứ, có 4 thứ.", place: nil).figure("4 thứ", "other")
      .figure("4 thứ", "other", occurrence: 2)
    let checks = Sample.dataset([sample]).checks
    #expect(Set(checks.map(\.id)).count == checks.count)
    let other = Sample("0", "Nơi khác.", place: nil)
    #expect(Sample.dataset([other, sample]).checks.filter { $0.article == "a" }.map(\.id) == checks.map(\.id))
  }
}
