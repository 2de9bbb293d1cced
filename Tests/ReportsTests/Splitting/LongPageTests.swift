import Foundation
import Testing

@testable import Reports

struct LongPageTests {
  static func page(rows: Int, kind: String = "indicator") -> Report {
    let table = (1...max(1, rows)).map { "| [](#r\($0) \"row\")[Tỉnh \($0)](../x\($0)/) | [\($0)](#r1) |\n" }
    let markdown =
      "# Chỉ tiêu\n\nMở đầu.\n\n## Mục\n\nBảng: Số liệu\n\n| A | B |\n| --- | ---: |\n" + table.joined() + "\nKết.\n"
    return Report(
      path: "indicators/a/", kind: kind, title: "Chỉ tiêu", summary: "", markdown: markdown, breadcrumbs: [])
  }

  func parts(_ report: Report) throws -> (reports: [Report], moved: LongPage.MovedRows) {
    LongPage(
      report: report, strings: try StringCatalogue(templates: Sample.templates, language: .vietnamese),
      format: NumberFormat(language: .vietnamese)
    ).parts()
  }

  @Test func aShortPageStaysAsItIs() throws {
    let report = Self.page(rows: 20)
    #expect(try parts(report).reports == [report])
  }

  @Test func everyRowOfALongPageStandsOnExactlyOneOfItsPages() throws {
    let (reports, moved) = try parts(Self.page(rows: 2_000))
    #expect(reports.count > 2)
    #expect(reports.map(\.path).prefix(3) == ["indicators/a/", "indicators/a/2/", "indicators/a/3/"])
    let all = reports.map(\.markdown).joined()
    for row in 1...2_000 {
      #expect(all.components(separatedBy: "(#r\(row) \"row\")").count == 2)
    }
    for report in reports { #expect(report.markdown.utf8.count < LongPage.limit + 2_000) }
    #expect(moved["indicators/a/#r2000"] == reports.last?.path)
    #expect(moved["indicators/a/#r1"] == nil)
    #expect(reports[0].markdown.contains("[2](2/)"))
  }

  @Test func linksOfRowsThatMoveStillLeadWhereTheyDid() throws {
    let (reports, _) = try parts(Self.page(rows: 2_000))
    let last = try #require(reports.last).markdown
    #expect(last.contains("[Tỉnh 2000](../../x2000/)"))
    #expect(last.contains("[2000](../#r1)"))
  }

  @Test func pagesThatMapsLeadIntoAreNeverCut() throws {
    #expect(try parts(Self.page(rows: 2_000, kind: "provinces")).reports.count == 1)
  }
}
