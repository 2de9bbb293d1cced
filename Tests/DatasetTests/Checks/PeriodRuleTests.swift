import Articles
import Testing

@testable import Dataset

@Suite struct PeriodRuleTests {
  @Test(arguments: [
    (Basis.unknown, Optional("period-unknown")), (.inferred, "period-inferred"), (.curated, "period-curated"),
    (.stated, nil),
  ])
  func thePeriodsBasisIsTold(basis: Basis, code: String?) {
    var sample = Sample("a", "Có 68 mô hình.")
    sample.reading.period = basis == .unknown ? .unknown : Derived(YearRange(2018, 2023), basis)
    let dataset = Sample.dataset([sample.figure("68 mô hình", "models")])
    #expect(dataset.checks.map(\.code) == [code].compactMap(\.self))
  }

  @Test func anArticleWithoutFiguresNeedsNoPeriod() {
    #expect(Sample.dataset([Sample("a", "Tin ngắn.", period: nil)]).checks.isEmpty)
  }
}
