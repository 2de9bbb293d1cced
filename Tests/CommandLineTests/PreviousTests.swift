import Foundation
import Testing

struct PreviousTests {
  @Test func theSiteTellsWhatChangedSinceAnEarlierBuild() async throws {
    let folder = try TemporaryFolder()
    try folder.write(Sample.clear, to: "seeds/a.txt")
    let build = ["--quiet"] + Program.templates
    #expect(try await Program.run(build + ["--output", "old"], in: folder.url).status == 0)
    try folder.write(
      """
      figures:
        - { action: correct, quote: 37 mô hình, bound: over, reason: hai báo khác viết hơn }
        - { action: suppress, quote: hơn 1.200 buổi, reason: của tỉnh khác }
      """, to: "seeds/a.yml")
    let result = try await Program.run(build + ["--output", "new", "--previous", "old/data"], in: folder.url)
    #expect(result.status == 0, "\(result.errors)")
    let changes = try folder.text(of: "new/data/changes.csv")
    #expect(changes.contains(",bound,exact,over,hai báo khác viết hơn\n"))
    #expect(changes.contains(",value,1200,,của tỉnh khác\n"))
    let page = try folder.text(of: "new/changes/index.html")
    #expect(page.contains("hai báo khác viết hơn") && page.contains("của tỉnh khác"))
    #expect(page.contains("changes.csv (CSV, "))
    #expect(try folder.text(of: "new/data/index.html").contains("href=\"../changes/"))
    #expect(!folder.exists("old/changes/index.html"))
    for (home, link) in [("index.html", "changes/index.html"), ("en/index.html", "../en/changes/index.html")] {
      #expect(try folder.text(of: "new/\(home)").contains("href=\"\(link)\""))
      #expect(try !folder.text(of: "old/\(home)").contains("changes/"))
    }
    #expect(try folder.text(of: "new/en/changes/index.html").contains("hai báo khác viết hơn"))
  }

  @Test func anEarlierBuildThatIsNotThereIsAnError() async throws {
    let folder = try TemporaryFolder()
    try folder.write(Sample.clear, to: "seeds/a.txt")
    let missing = try await Program.run(["--previous", "gone"] + Program.templates, in: folder.url)
    #expect(missing.status == 66)
    try folder.write("id,article\n", to: "old/observations.csv")
    let broken = try await Program.run(["--previous", "old"] + Program.templates, in: folder.url)
    #expect(broken.status == 65)
    #expect(broken.errors.contains("old/observations.csv:1: the column indicator is missing"))
    #expect(!folder.exists("output"))
  }
}
