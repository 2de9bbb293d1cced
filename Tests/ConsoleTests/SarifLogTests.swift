import Articles
import Dataset
import Foundation
import Testing
import Vocabulary

@testable import Console

struct SarifLogTests {
  private static let catalog = CheckCatalog(entries: [
    .init(
      code: "year-inferred", titleVi: "Năm được suy ra", titleEn: "Year inferred", explanationVi: "Bài thiếu năm.",
      explanationEn: "The year is missing.", actionVi: "Xem bản gốc.", actionEn: "See the original.")
  ])

  private static func run(_ findings: [Finding], folder: String = "seeds") throws -> [String: Any] {
    let text = SarifLog(catalog: catalog, folder: folder).json(findings).text
    let log = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    return try #require((log["runs"] as? [[String: Any]])?.first)
  }

  private static func finding(
    _ severity: Finding.Severity = .warning, _ code: String = "year-inferred", file: String = "một bài.txt",
    line: Int? = 12, column: Int? = 5
  ) -> Finding {
    Finding(
      severity: severity, code: code, file: file, line: line, column: column,
      message: .init(vietnamese: "năm 2023", english: "the year is 2023"),
      hint: .init(vietnamese: "xem lại", english: "look it up"))
  }

  @Test func aResultNamesItsRuleAndItsPlace() throws {
    let run = try Self.run([Self.finding()])
    let result = try #require((run["results"] as? [[String: Any]])?.first)
    #expect(result["ruleId"] as? String == "year-inferred")
    #expect(result["ruleIndex"] as? Int == 0)
    #expect(result["level"] as? String == "warning")
    #expect((result["message"] as? [String: String])?["text"] == "the year is 2023 (look it up)")
    let location = (result["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any]
    #expect((location?["artifactLocation"] as? [String: String])?["uri"] == "seeds/m%E1%BB%99t%20b%C3%A0i.txt")
    #expect(location?["region"] as? [String: Int] == ["startLine": 12, "startColumn": 5])
  }

  @Test(arguments: [(Finding.Severity.error, "error"), (.warning, "warning"), (.info, "note")])
  func severitiesAreLevels(severity: Finding.Severity, level: String) throws {
    let result = try #require((try Self.run([Self.finding(severity)])["results"] as? [[String: Any]])?.first)
    #expect(result["level"] as? String == level)
  }

  @Test func rulesComeFromTheCatalogueAndOthersAreAdded() throws {
    let run = try Self.run([Self.finding(.info, "of-tomorrow", line: nil)])
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    let rules = try #require(driver["rules"] as? [[String: Any]])
    #expect(rules.compactMap { $0["id"] as? String } == ["year-inferred", "of-tomorrow"])
    #expect((rules[0]["help"] as? [String: String])?["text"] == "See the original.")
    let result = try #require((run["results"] as? [[String: Any]])?.first)
    #expect(result["ruleIndex"] as? Int == 1)
  }

  @Test func aFindingThatMovedHasTheSameFingerprint() throws {
    let results = try #require(
      try Self.run([Self.finding(), Self.finding(line: 40), Self.finding(file: "khác.txt")])["results"]
        as? [[String: Any]])
    let prints = results.compactMap { ($0["partialFingerprints"] as? [String: String])?["finding/v1"] }
    #expect(prints[0] == prints[1])
    #expect(prints[0] != prints[2])
  }

  @Test func anAbsolutePathIsAFileAddress() throws {
    #expect(SarifLog.uri(of: "/a b/c#d.txt") == "file:///a%20b/c%23d.txt")
  }
}
