import Foundation
import Testing

struct BuildTests {
  @Test func theClosingLinesCountAndSayWhatToOpen() async throws {
    let folder = try TemporaryFolder()
    let result = try await Program.run(["--output", folder.path + "/site"])
    #expect(result.status == 0)
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(try #require(lines.first).contains(/^5 articles, \d+ figures, \d+ places, \d+ pages .* \d+\.\d\d seconds$/))
    #expect(lines.last == "open \(folder.path)/site/index.html")
    #expect(folder.exists("site/index.html"))
  }

  @Test func progressIsPlainLinesWhereThereIsNoTerminal() async throws {
    let folder = try TemporaryFolder()
    let errors = try await Program.run(["--output", folder.path + "/site"]).errors
    #expect(errors.hasPrefix("[1/6] loading articles\n[2/6] reading 5 articles\n"))
    #expect(!errors.contains("\u{1B}"))
  }

  @Test func quietPrintsNothing() async throws {
    let folder = try TemporaryFolder()
    let result = try await Program.run(["--quiet", "--output", folder.path + "/site"])
    #expect(result.status == 0)
    #expect(result.output.isEmpty)
    #expect(result.errors.isEmpty)
  }

  @Test func machinesGetTheSummaryAsJSON() async throws {
    let folder = try TemporaryFolder()
    let result = try await Program.run(["--format", "json", "--output", folder.path + "/site"])
    let object = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    #expect(object["articles"] as? Int == 5)
    #expect(object["open"] as? String == folder.path + "/site/index.html")
    #expect(try #require(object["figures"] as? Int) > 0)
    #expect(result.errors.isEmpty)
  }

  @Test func filesOfOthersSurviveAndStaleOnesOfOurOwnGo() async throws {
    let folder = try TemporaryFolder()
    try folder.write(Sample.clear, to: "seeds/a.txt")
    try folder.write(Sample.clear, to: "seeds/b.txt")
    let arguments = ["--quiet", "--output", "site"] + Program.templates
    #expect(try await Program.run(arguments, in: folder.url).status == 0)
    let both = Set(try folder.files(below: "site").keys)
    try folder.write("của người khác", to: "site/CNAME")
    try folder.write("của người khác", to: "site/provinces/note.txt")
    try FileManager.default.removeItem(at: folder.url.appending(path: "seeds/b.txt"))
    #expect(try await Program.run(arguments, in: folder.url).status == 0)
    let one = Set(try folder.files(below: "site").keys)
    #expect(one.isSuperset(of: ["CNAME", "provinces/note.txt"]))
    let gone = both.subtracting(one)
    #expect(gone.contains { $0.hasSuffix("/b/index.html") })
    #expect(one.contains { $0.hasSuffix("/a/index.html") })
  }

  @Test func aSecondBuildLeavesUnchangedFilesAlone() async throws {
    let folder = try TemporaryFolder()
    try folder.write(Sample.clear, to: "seeds/a.txt")
    let arguments = ["--format", "json", "--output", "site"] + Program.templates
    #expect(try await Program.run(arguments, in: folder.url).status == 0)
    let page = folder.url.appending(path: "site/index.html").path
    let old = Date(timeIntervalSince1970: 1_000_000)
    try FileManager.default.setAttributes([.modificationDate: old], ofItemAtPath: page)
    let again = try await Program.run(arguments, in: folder.url)
    #expect(again.output.contains(#""written": 0"#))
    let date = try FileManager.default.attributesOfItem(atPath: page)[.modificationDate] as? Date
    #expect(date == old)
  }

  @Test func aReaderWhoLeavesEarlyDoesNotBreakTheBuild() async throws {
    let folder = try TemporaryFolder()
    let line = #"set -o pipefail; "$GENERATE" --output "\#(folder.path)/site" 2>&1 | true"#
    #expect(try await Program.shell(line).status == 0)
    #expect(folder.exists("site/index.html"))
  }
}
