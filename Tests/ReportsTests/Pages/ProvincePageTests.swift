import Foundation
import Testing
import Vocabulary

@testable import Reports

struct ProvincePageTests {
  func page(_ path: String, _ articles: [SampleArticle] = Sample.articles) async throws -> String {
    let reports = try await Sample.reports(articles)
    return try #require(reports.first { $0.path == path }).markdown
  }

  @Test func theMainPointsSayWhoStatesWhat() async throws {
    let markdown = try await page("provinces/nghe-an/")
    #expect(markdown.contains("- **Buổi tuyên truyền**, giai đoạn 2018–2023: [Báo Thử Nghiệm, 22/8/2023]"))
    #expect(markdown.contains("cho biết [hơn 3.100 buổi tọa đàm]("))
    #expect(markdown.contains("Tính chung: [ít nhất 5.150](2018-2023/#a-"))
  }

  @Test func keyFiguresStandAboveThePointsWithWhatTheStatedNumbersAmountTo() async throws {
    let markdown = try await page("provinces/nghe-an/")
    let start = try #require(markdown.range(of: "\n## Số liệu chính\n")).upperBound
    let end = try #require(markdown.range(of: "\n## Những điểm chính\n")).lowerBound
    let lines = markdown[start..<end].split(separator: "\n")
    #expect(lines.count == 4)
    #expect(
      lines.contains {
        $0.hasPrefix("- **[≥ 5.150](2018-2023/#a-") && $0.hasSuffix("Buổi tuyên truyền, giai đoạn 2018–2023")
      })
  }

  @Test func aSingleSourceIsNamedOnce() async throws {
    let markdown = try await page("provinces/nghe-an/2018-2023/")
    #expect(markdown.contains("Theo [Báo Thử Nghiệm, 22/8/2023](../../../articles/nghe-an/), bài báo duy nhất"))
    #expect(markdown.contains("- **Buổi tuyên truyền**: [hơn 3.100 buổi tọa đàm]("))
  }

  @Test func targetsContextAndLowerLevelsHaveTablesOfTheirOwn() async throws {
    let markdown = try await page("provinces/nghe-an/")
    func section(_ heading: String) -> Substring {
      let start = markdown.range(of: "\n## \(heading)\n")?.upperBound ?? markdown.endIndex
      let rest = markdown[start...]
      return rest[..<(rest.range(of: "\n## ")?.lowerBound ?? rest.endIndex)]
    }
    #expect(section("Chỉ tiêu phấn đấu").contains("[400 mô hình]"))
    #expect(section("Số liệu cấp huyện, cấp xã và cơ sở").contains("[khoảng 21 tổ tự quản]"))
    #expect(section("Số liệu bối cảnh").contains("[3,4 triệu người]"))
    #expect(section("Khen thưởng").contains("| Giấy khen | Công an cấp tỉnh |"))
    #expect(!section("Số liệu theo chỉ tiêu").contains("400 mô hình"))
    #expect(section("Mô hình được nêu tên").contains("Cổng làng bình yên"))
    #expect(section("Văn bản được viện dẫn").contains("Chỉ thị 09/CT-TEST"))
    #expect(section("Nguồn").contains("(https://example.org/tin?a=1&amp;copy=2)"))
  }

  @Test func aMergedProvinceNamesItsSuccessorAndPartners() async throws {
    let markdown = try await page("provinces/soc-trang/")
    #expect(markdown.contains("mang tên TP. Cần Thơ"))
    #expect(try await !page("provinces/nghe-an/").contains("hợp thành"))
  }

  @Test func overlappingPeriodsAreNamedAndNeverSummed() async throws {
    let markdown = try await page("provinces/nghe-an/2018-2023/")
    #expect(markdown.contains("trùng một phần với [2022–2024](../2022-2024/)"))
    #expect(markdown.contains("[310](#a-"))
    #expect(!markdown.contains("355"))
  }

  @Test func anEditorsNoteAppearsOnItsProvincesReport() async throws {
    let folder = try TemplatesCopy()
    try folder.write("notes/nghe-an.md", "Ghi chú **thử**.")
    let vocabulary = try Vocabulary.load()
    let builder = try ReportBuilder(
      templates: folder.path, settings: .init(title: "Thử"), vocabulary: vocabulary)
    let reports = try await builder.reports(for: try Sample.dataset(), jobs: 1)
    #expect(reports.filter { $0.markdown.contains("Ghi chú **thử**.") }.map(\.path) == ["provinces/nghe-an/"])
    try folder.write("notes/nghe-ann.md", "x")
    let error = #expect(throws: ReportError.self) {
      try ReportBuilder(templates: folder.path, settings: .init(title: "Thử"), vocabulary: vocabulary)
    }
    #expect(error == .unknownNote(file: "\(folder.path)/notes/nghe-ann.md"))
  }

  @Test func anUnknownVariableInATemplateIsNamedWithFileAndLine() throws {
    let folder = try TemplatesCopy()
    try folder.write("pages/province.md", "# {{title}}\n\n{{nmae}}\n")
    let error = #expect(throws: TemplateError.self) {
      try ReportBuilder(
        templates: folder.path, settings: .init(title: "Thử"), vocabulary: try Vocabulary.load())
    }
    #expect(
      error?.description.hasPrefix("\(folder.path)/pages/province.md:3: unknown variable 'nmae'") == true)
  }
}

/// A copy of the templates that a test may change.
final class TemplatesCopy {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("templates-\(UUID().uuidString)").path
    try FileManager.default.copyItem(atPath: Sample.templates, toPath: path)
    try FileManager.default.createDirectory(atPath: path + "/notes", withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ file: String, _ text: String) throws {
    try text.write(toFile: "\(path)/\(file)", atomically: false, encoding: .utf8)
  }
}
