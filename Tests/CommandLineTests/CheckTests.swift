import Foundation
import Testing

struct CheckTests {
  @Test func findingsReadLikeACompilersMessages() async throws {
    let result = try await Program.run(["check"])
    #expect(result.status == 0)
    let lines = result.output.split(separator: "\n")
    #expect(!lines.isEmpty)
    for line in lines {
      let isFinding = line.contains(/^seeds(\/[^:]+)?(:\d+(:\d+)?)?: (error|warning|info): .+ \[[a-z0-9-]+\]$/)
      #expect(isFinding || line.contains(/^seeds[^:]*(:\d+)*: note: .+$/), "\(line)")
    }
  }

  @Test func nothingIsBuilt() async throws {
    let folder = try TemporaryFolder()
    try folder.write(Sample.vague, to: "seeds/a.txt")
    #expect(try await Program.run(["check"], in: folder.url).status == 0)
    #expect(try Set(folder.files().keys) == ["seeds/a.txt"])
  }

  @Test func machinesGetTheFindingsAsJSON() async throws {
    let result = try await Program.run(["check", "--format", "json", "--quiet"])
    let object = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    let findings = try #require(object["findings"] as? [[String: Any]])
    let counts = try #require(object["counts"] as? [String: Int])
    #expect(findings.count == counts.values.reduce(0, +))
    let codes = try #require(object["codes"] as? [String: [String: String]])
    #expect(Set(codes.keys) == Set(findings.compactMap { $0["code"] as? String }))
    for text in codes.values {
      #expect(text.count == 6 && text.values.allSatisfy { !$0.isEmpty })
    }
    for finding in findings {
      #expect(try #require(finding["code"] as? String).isEmpty == false)
      #expect(try #require(finding["message_vi"] as? String).isEmpty == false)
    }
    #expect(result.errors.isEmpty)
  }

  @Test func sitesThatHostCodeGetTheFindingsAsSARIF() async throws {
    let json = try await Program.run(["check", "--format", "json", "--quiet"])
    let sarif = try await Program.run(["check", "--format", "sarif", "--quiet"])
    #expect(sarif.status == 0)
    let list = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    let log = try #require(try JSONSerialization.jsonObject(with: Data(sarif.output.utf8)) as? [String: Any])
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let findings = try #require(list["findings"] as? [[String: Any]])
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.compactMap { $0["ruleId"] as? String } == findings.compactMap { $0["code"] as? String })
  }

  @Test func aReaderWhoLeavesEarlyIsNoError() async throws {
    #expect(try await Program.shell(#"set -o pipefail; "$GENERATE" check --quiet | true"#).status == 0)
  }
}
