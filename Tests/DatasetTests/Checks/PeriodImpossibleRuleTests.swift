import Articles
import Extraction
import Testing
import Vocabulary

@testable import Dataset

@Suite struct PeriodImpossibleRuleTests {
  @Test(arguments: [
    (YearRange(2024, 2025), FigureStatus.result, 1), (YearRange(2024, 2025), .target, 0),
    (YearRange(2018, 2025), .result, 0), (YearRange(1845), .result, 1), (YearRange(2023), .result, 0),
  ])
  func aResultLiesInAPeriodThatHasBegun(period: YearRange, status: FigureStatus, count: Int) {
    let sample = Sample("a", "Có 68 mô hình.").figure("68 mô hình", "models", status: status, period: period)
    #expect(Sample.dataset([sample]).checks("period-impossible").count == count)
  }
}
