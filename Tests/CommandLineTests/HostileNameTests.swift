import Foundation
import Testing

struct HostileNameTests {
  @Test func anyFileNameBecomesAPage() async throws {
    let folder = try TemporaryFolder()
    let names = [
      "tin bài số 1.txt", "\"trích\" 'dẫn'.txt", "a..b.txt", "c..txt", "<b>&amp;.md", "x|y`z`.txt", "-n.txt",
    ]
    for (index, name) in names.enumerated() {
      try folder.write("Bài số \(index)\n\n" + Sample.clear, to: "seeds/" + name)
    }
    let result = try await Program.run(["--output", "site"] + Program.templates, in: folder.url)
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("\(names.count) articles"))
    let files = try folder.files(below: "site")
    let pages = files.keys.filter { $0.hasPrefix("articles/") && $0.hasSuffix("/index.html") }
    // One page each, and the index of articles.
    #expect(pages.count == names.count + 1)
    for page in pages { #expect(page.allSatisfy { $0.isASCII && !"\"'<>&|` ".contains($0) }, "\(page)") }
    for data in files.filter({ $0.key.hasSuffix(".html") }).values {
      let text = String(decoding: data, as: UTF8.self)
      #expect(!text.contains("<b>&amp;.md"))
    }
    #expect(try folder.files().keys.allSatisfy { $0.hasPrefix("seeds/") || $0.hasPrefix("site/") })
  }

  @Test func aFindingOnAHostileNameStaysOnOneLine() async throws {
    let folder = try TemporaryFolder()
    try folder.write(Sample.vague, to: "seeds/dòng\nmới \u{1B}[2J.txt")
    let output = try await Program.run(["check", "--quiet"], in: folder.url).output
    #expect(!output.contains("\u{1B}"))
    for line in output.split(separator: "\n") { #expect(line.hasPrefix("seeds")) }
  }
}
