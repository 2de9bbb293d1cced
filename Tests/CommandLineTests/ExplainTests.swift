import Foundation
import Testing

struct ExplainTests {
  @Test func everyFigureIsUnderlinedWithValueAndRule() async throws {
    let folder = try TemporaryFolder()
    try folder.write(Sample.clear, to: "tin/a.txt")
    let result = try await Program.run(["explain", "tin/a.txt"], in: folder.url)
    #expect(result.status == 0)
    try Snapshot.expect(result.output, named: "explain.txt")
  }

  @Test func machinesGetTheMarksAsJSON() async throws {
    let folder = try TemporaryFolder()
    try folder.write(Sample.clear, to: "a.txt")
    let result = try await Program.run(["explain", "--format", "json", "a.txt"], in: folder.url)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    let marks = try #require(object["marks"] as? [[String: Any]])
    let figures = marks.filter { $0["kind"] as? String == "figure" }
    #expect(figures.map { $0["value"] as? Int } == [37, 1200])
    #expect(figures.last?["bound"] as? String == "over")
  }
}
