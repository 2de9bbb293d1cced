import Foundation
import Testing

struct InitialiseTests {
  /// A folder made by `generate init`, with an article of our own in it.
  func started() async throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let result = try await Program.run(["init", folder.path + "/site"])
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("site/Templates/site.yml names the site"))
    try folder.write(Sample.clear, to: "site/seeds/a.txt")
    return folder
  }

  func build(_ folder: TemporaryFolder) async throws -> Program.Result {
    try await Program.run(["--quiet"], in: folder.url.appending(path: "site"))
  }

  @Test func aNewFolderIsReadyToBuildIn() async throws {
    let folder = try await started()
    let made = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/site")
    #expect(made.sorted() == ["Templates", "seeds"])
    let result = try await build(folder)
    #expect(result.status == 0, "\(result.errors)")
    #expect(folder.exists("site/output/provinces/soc-trang/index.html"))
    #expect(folder.exists("site/output/en/provinces/soc-trang/index.html"))
  }

  @Test func whatIsThereAlreadyStays() async throws {
    let folder = try await started()
    try folder.write("title: Của tôi\ndescription: Trang của tôi.\n", to: "site/Templates/site.yml")
    let again = try await Program.run(["init", folder.path + "/site"])
    #expect(again.status == 73)
    #expect(again.errors.contains("site/Templates"))
    #expect(try folder.text(of: "site/Templates/site.yml").hasPrefix("title: Của tôi"))
    #expect(folder.exists("site/seeds/a.txt"))
  }

  @Test func anEditorsNoteStandsOnItsProvincesReport() async throws {
    let folder = try await started()
    try folder.write("Tỉnh gửi **bảng đính chính** ngày 1/2/2024.\n", to: "site/Templates/notes/soc-trang.md")
    try folder.write("The province sent a correction.\n", to: "site/Templates/notes/en/soc-trang.md")
    #expect(try await build(folder).status == 0)
    let page = try folder.text(of: "site/output/provinces/soc-trang/index.html")
    #expect(page.contains("Ghi chú của ban biên tập") && page.contains("<strong>bảng đính chính</strong>"))
    let english = try folder.text(of: "site/output/en/provinces/soc-trang/index.html")
    #expect(english.contains("The province sent a correction.") && !english.contains("bảng đính chính"))
  }

  @Test(arguments: [
    ("Templates/site.yml", "title: A\ndescription: B\ncolor: red\n", "Templates/site.yml:3: unknown key 'color'"),
    ("Templates/pages/province.md", "# {{title}}\n\n{{nmae}}\n", "pages/province.md:3: unknown variable 'nmae'"),
    ("Templates/layouts/page.html", "<p>\n{{titel}}</p>", "layouts/page.html:2: unknown variable 'titel'"),
    ("Templates/strings/en.yml", "common.unknwon: x\n", "strings/en.yml:1: unknown string 'common.unknwon'"),
    ("Templates/notes/soc-trnag.md", "x\n", "notes/soc-trnag.md"),
  ])
  func aMistakeIsNamedWithFileAndLine(file: String, text: String, message: String) async throws {
    let folder = try await started()
    try folder.write(text, to: "site/" + file)
    let result = try await build(folder)
    #expect(result.status == 78)
    #expect(result.errors.contains(message), "\(result.errors)")
    #expect(!folder.exists("site/output"))
  }
}
