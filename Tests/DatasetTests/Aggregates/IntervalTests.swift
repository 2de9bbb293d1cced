import Extraction
import Testing

@testable import Dataset

@Suite struct IntervalTests {
  private func interval(_ lower: Int64?, _ upper: Int64?, about: Bool = false) -> Interval {
    Interval(lower: lower.map { Quantity($0) }, upper: upper.map { Quantity($0) }, isApproximate: about)
  }

  @Test func endsAddUp() {
    #expect(Interval.sum([interval(4000, nil), interval(5000, nil)]) == interval(9000, nil))
    #expect(Interval.sum([interval(10, 10), interval(5, 7)]) == interval(15, 17))
  }

  @Test func anUpperEndAloneAddsNothingToTheLowerOne() {
    #expect(Interval.sum([interval(nil, 128), interval(10, 10)]) == interval(10, 138))
    #expect(Interval.sum([interval(nil, 128)]) == interval(nil, 128))
  }

  @Test func theMaximumTakesTheLargestEnds() {
    #expect(Interval.maximum([interval(68, 68), interval(75, 75)]) == interval(75, 75))
    #expect(Interval.maximum([interval(200, nil), interval(20, 20)]) == interval(200, nil))
    #expect(Interval.maximum([interval(nil, 128), interval(100, 100)]) == interval(100, 128))
  }

  @Test func anApproximateFigureMarksTheResult() {
    #expect(Interval.sum([interval(300, 300, about: true), interval(1, 1)]) == interval(301, 301, about: true))
  }

  @Test func aSumBeyondTheRangeKeepsWhatIsSure() {
    let sum = Interval.sum([interval(.max, .max), interval(5, 5)])
    #expect(sum == interval(.max, nil))
  }

  @Test(arguments: [("1.5", 3, "1500"), ("2500", -3, "2.5"), ("7", 0, "7"), ("0.25", 1, "2.5")])
  func aPowerOfTenIsExact(value: String, exponent: Int, result: String) {
    #expect(Quantity(value)?.shifted(by: exponent)?.description == result)
  }

  @Test func intervalsThatShareANumberAreNotDisjoint() {
    #expect(!interval(281, 281).isDisjoint(from: interval(281, nil)))
    #expect(interval(281, 281).isDisjoint(from: interval(282, nil)))
    #expect(!interval(nil, nil).isDisjoint(from: interval(5, 5)))
  }
}
