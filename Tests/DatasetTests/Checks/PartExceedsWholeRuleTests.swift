import Articles
import Extraction
import Testing
import Vocabulary

@testable import Dataset

@Suite struct PartExceedsWholeRuleTests {
  private func count(_ sample: Sample) -> Int { Sample.dataset([sample]).checks("part-exceeds-whole").count }

  @Test(arguments: [("2.677", 0), ("7.296", 0), ("8.000", 1)])
  func valuableTipsAreTips(valuable: String, found: Int) {
    let sample = Sample("a", "Nhận 7.296 tin báo và \(valuable) tin hay.").figure("7.296 tin báo", "tips")
      .figure("\(valuable) tin hay", "tips-valuable")
    #expect(count(sample) == found)
  }

  @Test func anOpenWholeMayBeLarger() {
    let sample = Sample("a", "Nhận trên 7.296 tin báo và 8.000 tin hay.")
      .figure("7.296 tin báo", "tips", bound: .over).figure("8.000 tin hay", "tips-valuable")
    #expect(count(sample) == 0)
  }

  @Test(arguments: [("12", 15, 0), ("15", 15, 0), ("16", 15, 1)])
  func aPartOfAWholeIsNoLarger(part: String, whole: Int64, found: Int) {
    #expect(count(Sample("a", "Có \(part) đơn vị đạt.").figure("\(part) đơn vị", "cases", of: whole)) == found)
  }

  @Test(arguments: [("30", 0), ("130", 1)])
  func aStatedPartIsNoLargerThanItsWhole(part: String, found: Int) {
    let sample = Sample("a", "Phá 120 vụ, trong đó có \(part) vụ ma túy.").figure("120 vụ", "cases")
      .figure("\(part) vụ ma túy", "cases")
    #expect(count(sample) == found)
  }
}
