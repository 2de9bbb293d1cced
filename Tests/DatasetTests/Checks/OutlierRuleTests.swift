import Articles
import Extraction
import Testing

@testable import Dataset

@Suite struct OutlierRuleTests {
  private func outliers(_ values: [(year: Int, value: Int)]) -> [String?] {
    let samples = values.map { year, value in
      Sample("a\(year)", "Năm \(year) phá \(value) vụ.", published: nil, period: YearRange(year))
        .figure("\(value) vụ", "cases")
    }
    return Sample.dataset(samples).checks("outlier").map(\.article)
  }

  @Test func aFigureFarOffTheOtherPeriodsIsToldOf() {
    #expect(outliers([(2019, 100), (2020, 120), (2021, 5000)]) == ["a2021"])
    #expect(outliers([(2019, 100), (2020, 120), (2021, 4)]) == ["a2021"])
  }

  @Test func twoPeriodsAreTooFewToTell() {
    #expect(outliers([(2019, 100), (2020, 5000)]).isEmpty)
    #expect(outliers([(2019, 100), (2020, 120), (2021, 300)]).isEmpty)
  }
}
