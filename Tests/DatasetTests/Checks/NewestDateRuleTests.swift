import Articles
import Testing

@testable import Dataset

@Suite struct NewestDateRuleTests {
  private func dated(_ id: String, _ date: String, _ basis: Basis) -> Sample {
    var sample = Sample(id, "Tin ngắn của \(id).")
    sample.reading.published = PartialDate(date).map { Derived($0, basis) } ?? .unknown
    return sample
  }

  @Test(arguments: [
    ("2024-08-12", true), ("2025", true), ("2024-08-11", false), ("2024-08", false), ("2024", false), ("2019", false),
  ])
  func anInferredDateAfterEveryStatedOneIsTold(date: String, isTold: Bool) {
    let samples = [
      dated("a", "2023-01-02", .stated), dated("b", "2024-08-11", .stated), dated("c", date, .inferred),
    ]
    let checks = Sample.dataset(samples).checks("date-after-newest")
    #expect(checks.map(\.article) == (isTold ? ["c"] : []))
  }

  @Test func aReviewersDateCountsAsStated() {
    let samples = [dated("a", "2023-01-02", .curated), dated("b", "2024", .inferred)]
    #expect(Sample.dataset(samples).checks("date-after-newest").map(\.article) == ["b"])
  }

  @Test func withoutAnyStatedDateNothingIsCompared() {
    #expect(Sample.dataset([dated("a", "2030", .inferred)]).checks("date-after-newest").isEmpty)
  }
}
