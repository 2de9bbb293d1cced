import Testing
import Vocabulary

@testable import Reports

struct ProvincesPageTests {
  @Test func all63UnitsAreNamedWithTheirSuccessors() async throws {
    let reports = try await Sample.reports()
    let page = try #require(reports.first { $0.path == "provinces/" })
    let rows = page.markdown.split(separator: "\n").filter {
      $0.hasPrefix("| ") && !$0.hasPrefix("| ---") && !$0.hasPrefix("| Địa phương")
    }
    let gazetteer = try Vocabulary.load().gazetteer
    #expect(rows.count == 63)
    for place in gazetteer.provinces {
      let successor = try #require(gazetteer.successor(of: place.code))
      let row = try #require(
        rows.first { $0.contains("\(place.nameVi)*") || $0.contains("\(place.nameVi)](") }, "\(place.nameVi)")
      #expect(row.contains("\(successor.nameVi) |") || row.contains("\(successor.nameVi)](../units/"), "\(row)")
    }
  }

  @Test func aProvinceWithoutArticlesIsEmphasisedAndNotLinked() async throws {
    let reports = try await Sample.reports()
    let page = try #require(reports.first { $0.path == "provinces/" })
    #expect(page.markdown.contains("*Hà Giang* | Chưa có bài | \\[z\\] | \\[z\\] | \\[z\\] | Tuyên Quang |"))
    #expect(page.markdown.contains("[Sóc Trăng](soc-trang/) | Có báo cáo |"))
  }
}
