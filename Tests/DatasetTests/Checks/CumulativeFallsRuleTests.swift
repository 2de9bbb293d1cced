import Articles
import Extraction
import Testing
import Vocabulary

@testable import Dataset

@Suite struct CumulativeFallsRuleTests {
  private func count(_ earlier: (Int, Bound), _ later: (Int, Bound), indicator: String = "models") -> Int {
    let samples = [
      Sample("a", "Năm trước có \(earlier.0) cái.", published: nil, period: YearRange(2018, 2022))
        .figure("\(earlier.0) cái", indicator, bound: earlier.1),
      Sample("b", "Nay có \(later.0) cái.", published: nil, period: YearRange(2018, 2023))
        .figure("\(later.0) cái", indicator, bound: later.1),
    ]
    return Sample.dataset(samples).checks("cumulative-falls").count
  }

  @Test func aStockThatFallsIsToldOf() {
    #expect(count((75, .exact), (68, .exact)) == 1)
    #expect(count((75, .over), (68, .exact)) == 1)
  }

  @Test func otherwiseNothingIsSaid() {
    #expect(count((68, .exact), (75, .exact)) == 0)
    #expect(count((75, .exact), (68, .over)) == 0)
    #expect(count((75, .about), (68, .exact)) == 0)
    #expect(count((75, .exact), (68, .exact), indicator: "cases") == 0)
  }

  @Test func anEstimateInBetweenHidesNoFall() {
    let samples = [("a", 2019, 75, Bound.exact), ("b", 2020, 72, .about), ("c", 2021, 68, .exact)].map {
      id, year, value, bound in
      Sample(id, "Năm ấy có \(value) cái.", published: nil, period: YearRange(year))
        .figure("\(value) cái", "models", bound: bound)
    }
    let checks = Sample.dataset(samples).checks("cumulative-falls")
    #expect(checks.map(\.article) == ["c"])
    #expect(checks.first?.message.english.contains("from 75 (2019) to 68 (2021)") == true)
  }
}
