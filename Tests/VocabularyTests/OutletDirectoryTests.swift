import Testing

@testable import Vocabulary

@Suite struct OutletDirectoryTests {
  let outlets: OutletDirectory

  init() throws { outlets = try Vocabulary.load().outlets }

  @Test(arguments: [
    ("https://baoquangnam.vn/an-ninh/bai-1.html", "Báo Quảng Nam"),
    ("http://www.BaoNgheAn.vn:8080/x", "Báo Nghệ An"),
    ("https://dongkhoi.baovinhlong.vn/a", "Báo Đồng Khởi"),
    ("https://baovinhlong.vn?id=1", "Báo Vĩnh Long"),
    ("https://chinhsachcuocsong.vnanet.vn/a.html", "Thông tấn xã Việt Nam"),
    ("https://user@dttc.sggp.org.vn/a", "Sài Gòn Đầu tư Tài chính"),
  ])
  func aURLNamesTheOutletWithTheLongestDomain(url: String, name: String) {
    #expect(outlets.outlet(url: url)?.name == name)
  }

  @Test(arguments: ["https://notbaoquangnam.vn/", "https://example.org/baoquangnam.vn", "baoquangnam.vn", "", "://"])
  func otherURLsNameNone(url: String) {
    #expect(outlets.outlet(url: url) == nil)
  }

  @Test(arguments: [
    ("(QNO) -", "Báo Quảng Nam"), ("(QNO)–", "Báo Quảng Nam"), ("TTXVN -", "Thông tấn xã Việt Nam"),
    ("(Baonghean.vn) -", "Báo Nghệ An"), ("( LĐ online ) —", "Báo Lâm Đồng"), ("(LĐO)", "Lao Động"),
    ("(ngày nay) -", "Ngày Nay"),
  ])
  func aLeadNamesItsOutlet(lead: String, name: String) {
    #expect(outlets.outlet(lead: lead)?.name == name)
  }

  @Test func noLeadAndNoDomainBelongsToTwoOutlets() {
    for lead in outlets.outlets.flatMap(\.leads) {
      let owner = outlets.outlets.first { $0.leads.contains(lead) }
      #expect(outlets.outlet(lead: lead) == owner, "\(lead)")
    }
    let domains = outlets.outlets.flatMap(\.domains)
    #expect(Set(domains).count == domains.count)
  }

  @Test func aNationalOutletHasNoPlaceAndAnyOtherHasOne() {
    for outlet in outlets.outlets { #expect((outlet.place == nil) == (outlet.reach == .national), "\(outlet.name)") }
  }
}
