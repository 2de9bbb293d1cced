import Foundation
import Testing

/// What a sidecar says of figures shows in the data, in the checks and on the article's page.
struct CorrectionTests {
  private static let article = """
    Công an xã Hòa Lợi giữ bình yên thôn ấp

    Ngày 12/8/2023, Công an tỉnh Sóc Trăng tổ chức hội nghị sơ kết phong trào bảo vệ an ninh ở cơ sở.

    Trong năm 2022, toàn tỉnh đã xây dựng hơn 37 mô hình, tiếp nhận 120 tin báo. Bà con đã dự 500 cuộc họp.
    Mỗi ấp đều có tổ tự quản, riêng ấp Giữa có vài tổ nòng cốt.

    """

  private static let sidecar = """
    reason: checked against the province's report
    figures:
      - action: correct
        quote: 37 mô hình
        bound: exact
        value: 38
        reason: the report counts thirty-eight
      - action: suppress
        quote: 500 cuộc họp
        reason: a broken sentence
      - action: add
        quote: vài tổ nòng cốt
        value: 3
        indicator: self-managed-groups
        scope: commune
        reason: spelled out in a list
      - action: correct
        quote: 120 tin báo
        value: 120
        reason: nothing changes
      - action: suppress
        quote: 999 mô hình
        reason: not in the article

    """

  private func built() async throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(Self.article, to: "in/hoa-loi.txt")
    try folder.write(Self.sidecar, to: "in/hoa-loi.yml")
    let arguments = ["--input", "in", "--output", "site", "--quiet"] + Program.templates
    let result = try await Program.run(arguments, in: folder.url)
    #expect(result.status == 0, "\(result.errors)")
    return folder
  }

  @Test func theDataHasTheCorrectedTheAddedAndNotTheSuppressedFigure() async throws {
    let rows = try await built().text(of: "site/data/observations.csv").split(separator: "\n")
    #expect(rows.contains { $0.contains(",models,38,,exact,38,38,") })
    #expect(!rows.contains { $0.contains(",37,") })
    #expect(rows.contains { $0.contains(",self-managed-groups,3,,exact,") && $0.contains(",commune,") })
    #expect(!rows.contains { $0.contains(",500,") })
  }

  @Test func everyEntryHasItsCheckWithTheReason() async throws {
    let folder = try await built()
    let checks = try folder.text(of: "site/data/checks.csv").split(separator: "\n")
    func reasons(_ code: String) -> [Substring] { checks.filter { $0.contains(",\(code),") } }
    #expect(reasons("figure-corrected").count == 2)
    #expect(reasons("figure-corrected").contains { $0.contains("the report counts thirty-eight") })
    #expect(reasons("figure-corrected").contains { $0.contains("spelled out in a list") })
    #expect(reasons("figure-suppressed").count == 1)
    #expect(reasons("figure-suppressed").allSatisfy { $0.contains("a broken sentence") })
    #expect(reasons("sidecar-stale").count == 2)
    let result = try await Program.run(["check", "--input", "in", "--quiet"], in: folder.url)
    let stale = result.output.split(separator: "\n").filter { $0.hasSuffix("[sidecar-stale]") }
    #expect(
      stale.map { $0.split(separator: ":").prefix(2).joined(separator: ":") } == [
        "in/hoa-loi.yml:17", "in/hoa-loi.yml:21",
      ])
    #expect(stale.allSatisfy { $0.contains(": warning: ") })
  }

  @Test func theArticlesPageTellsTheReasonOfEveryCorrection() async throws {
    let page = try await built().text(of: "site/articles/hoa-loi/index.html")
    for reason in ["the report counts thirty-eight", "spelled out in a list"] { #expect(page.contains(reason)) }
    #expect(page.contains("a broken sentence"))
  }

  @Test func explainNamesTheSidecarAsTheRule() async throws {
    // Held until the end: the folder goes with its last owner.
    let folder = try await built()
    let result = try await Program.run(["explain", "in/hoa-loi.txt"], in: folder.url)
    for rule in ["[sidecar-correction]", "[sidecar-addition]", "[sidecar-suppressed]"] {
      #expect(result.output.contains(rule), "\(rule)")
    }
    #expect(folder.exists("site/index.html"))
  }
}
