import Testing
import Vocabulary

@testable import Extraction

struct SiteScannerTests {
  private func first(_ text: String) -> (mention: String, site: FigureSite)? {
    let read = SentenceFixture(text)
    return read.sites.first.map { (read.text($0.chunks), $0) }
  }

  @Test(arguments: [
    ("Xã duy trì 7 mô hình.", "7 mô hình", NounType.scheme), ("Xã có hơn 7 mô hình.", "hơn 7 mô hình", .scheme),
    ("Có khoảng 300 hộ dân tham gia.", "khoảng 300 hộ dân", .household),
  ])
  func aNumberIsFoundWithWhatItCounts(text: String, mention: String, noun: NounType) throws {
    let found = try #require(first(text))
    #expect(found.mention == mention)
    #expect(found.site.noun == noun)
    #expect(found.site.rule == "number-noun")
  }

  @Test(arguments: [
    ("Có hơn 7 tổ.", Bound.over), ("Có gần 7 tổ.", .nearly), ("Có ít nhất 7 tổ.", .atLeast), ("Có 7 tổ.", .exact),
    ("Có không quá 7 tổ.", .atMost), ("Có khoảng 7 tổ.", .about), ("Có dưới 7 tổ.", .under),
    ("Có 300 hộ trở lên.", .atLeast),
  ])
  func qualifiersSetTheBound(text: String, bound: Bound) { #expect(first(text)?.site.bound == bound) }

  @Test func aPercentageIsCountedByItself() { #expect(first("Đạt 91% kế hoạch.")?.site.noun == .percent) }

  @Test(arguments: [
    ("Gọi số 0912 345 678.", "telephone"), ("Đội 5+1 họp.", "code"), ("Mẫu V28 mới.", nil),
    ("Hàng nghìn người vui.", "vague"), ("Có một tổ ở đây.", nil), ("Trong ba phần tư số tổ.", "fraction"),
  ])
  func whatIsNoFigureHasItsReason(text: String, rule: String?) {
    let read = SentenceFixture(text)
    #expect(read.sites.isEmpty, "\(read.sites.map { read.text($0.chunks) })")
    if let rule { #expect(read.rejected.contains(rule) || read.rejected.isEmpty, "\(read.rejected)") }
  }
}
