import Dataset
import Reports
import Testing

@testable import Site

struct SiteBuilderTests {
  static let data = [OutputFile(path: "data/observations.csv", text: "id\n")]

  static func settings() -> SiteSettings {
    var settings = SiteSettings(title: "Số liệu", description: "Số liệu từ bài báo.")
    settings.licence = "CC BY 4.0"
    return settings
  }

  func build(
    _ reports: [Report], jobs: Int = 1, settings: SiteSettings = settings()
  ) async throws -> [String: String] {
    let builder = try SiteBuilder(templates: shippedTemplates, settings: settings)
    let files = try await builder.files(for: reports, dataFiles: Self.data, jobs: jobs)
    return Dictionary(uniqueKeysWithValues: files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
  }

  @Test func everyPageStandsBesideItsMarkdown() async throws {
    let files = try await build(SampleReports.all)
    for report in SampleReports.all {
      #expect(files[report.path + "index.md"] == report.markdown)
      let html = try #require(files[report.path + "index.html"])
      #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"vi\">"))
      #expect(html.contains("Content-Security-Policy"))
    }
    #expect(files["data/observations.csv"] == "id\n")
    #expect(files["assets/site.css"] != nil)
  }

  @Test func linksNameFilesAndAreRelative() async throws {
    let html = try #require(try await build(SampleReports.all)["provinces/soc-trang/index.html"])
    #expect(html.contains("href=\"../../articles/bai-mot/index.html#o-1\""))
    #expect(html.contains("href=\"../../assets/site.css\""))
    #expect(html.contains("href=\"../../index.html\""))
    #expect(html.contains("href=\"../../data/observations.csv\""))
    #expect(!html.contains("href=\"/"))
    #expect(!html.contains("/\""))
  }

  @Test func theMenuShowsWhereTheReaderIs() async throws {
    let files = try await build(SampleReports.all)
    #expect(files["quality/index.html"]?.contains("aria-current=\"page\">Chất lượng dữ liệu") == true)
    #expect(files["provinces/soc-trang/index.html"]?.contains("aria-current=\"true\">Tỉnh/thành") == true)
    #expect(files["index.html"]?.contains("Giai đoạn</a>") == false)
  }

  @Test(arguments: [2, 3, 8, 64])
  func theResultIsTheSameForAnyNumberOfJobs(jobs: Int) async throws {
    let builder = try SiteBuilder(templates: shippedTemplates, settings: Self.settings())
    let reports =
      SampleReports.all
      + (0..<37).map { number in
        Report(
          path: "periods/\(number)/", kind: "period", title: "\(number)", summary: "Số \(number)",
          markdown: "# Số \(number)\n", breadcrumbs: [])
      }
    let one = try await builder.files(for: reports, dataFiles: Self.data, jobs: 1)
    #expect(try await builder.files(for: reports.reversed(), dataFiles: Self.data, jobs: jobs) == one)
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "\u{0600}<script>alert(1)</script>", "\"\u{0301} onload=alert(1) x=\"",
    "'><img src=x onerror=alert(1)>", "</title><script>alert(1)</script>", "{{title}} {{{body}}}", "a|b`c`*d*_e_[f](g)",
    "&lt;b&gt; &amp; \u{0}\u{1}\u{FFFE}",
  ])
  func hostileTitlesEndAsVisibleText(title: String) async throws {
    let report = Report(
      path: "", kind: "x", title: title, summary: title, markdown: "# Tiêu đề\n\n    \(title)\n",
      breadcrumbs: [Report.Link(title: title, path: "")])
    let html = try #require(try await build([report])["index.html"])
    var isInTag = false
    var isInValue = false
    var markup = ""
    for scalar in html.unicodeScalars {
      #expect(scalar == "\n" || scalar.value >= 0x20 && scalar.value != 0xFFFE)
      if isInTag, scalar == "\"" { isInValue.toggle() }
      if scalar == "<" { isInTag = true }
      if isInTag, !isInValue { markup.unicodeScalars.append(scalar) }
      if scalar == ">", !isInValue { isInTag = false }
    }
    #expect(!isInTag && !isInValue)
    #expect(!markup.contains("script") && !markup.contains("alert") && !markup.contains("img"))
  }

  @Test(arguments: [
    ("[x](../nowhere/)", "it leads out of the site"), ("[x](nowhere/)", "there is no file 'nowhere/index.html'"),
    ("[x](provinces/#none)", "has no id 'none'"), ("[x](#none)", "has no id 'none'"),
    ("[x](/provinces/)", "it leads out of the site"), ("[x](data/none.csv)", "there is no file 'data/none.csv'"),
    ("![x](picture.png)", "there is no file 'picture.png'"),
  ])
  func aBrokenLinkStopsTheBuild(markdown: String, reason: String) async throws {
    var home = SampleReports.home
    home.markdown += "\n" + markdown + "\n"
    let reports = [home] + SampleReports.all.dropFirst()
    let error = await #expect(throws: SiteError.self) { try await build(reports, jobs: 2) }
    #expect(error?.description.hasPrefix("page 'index.html' links to") == true)
    #expect(error?.description.contains(reason) == true, "\(error?.description ?? "")")
  }

  @Test(arguments: ["https://example.org/", "mailto:a@example.org", "//example.org/", "#so-lieu-chinh", "#", "?x#", ""])
  func linksElsewhereAndOnThePageAreLeft(link: String) async throws {
    var home = SampleReports.home
    home.markdown += "\n[x](\(link))\n"
    let reports = [home] + SampleReports.all.dropFirst()
    #expect(try await build(reports)["index.html"]?.contains("<a href=\"\(link)\">x</a>") == true)
  }

  @Test func aMenuEntryWithoutAPageIsABrokenLink() async throws {
    var settings = Self.settings()
    settings.menu = [SiteSettings.MenuEntry(title: "Không có", path: "nowhere/")]
    await #expect(throws: SiteError.self) { try await build(SampleReports.all, settings: settings) }
  }

  @Test(arguments: ["../x/", "/x/", "x", "a//b/", "a/../b/", "a\\b/", "./", "a\n/"])
  func aPathOutsideTheFolderIsRefused(path: String) async throws {
    let report = Report(path: path, kind: "x", title: "x", summary: "x", markdown: "# x\n", breadcrumbs: [])
    let error = await #expect(throws: SiteError.self) { try await build([report]) }
    #expect(error == .unsafePath(path: path))
  }

  @Test func twoPagesOfOnePathAreRefused() async throws {
    let error = await #expect(throws: SiteError.self) { try await build(SampleReports.all + [SampleReports.quality]) }
    #expect(error == .pathTaken(path: "quality/index.html"))
  }

  @Test func aCanonicalLinkNeedsABaseAddress() async throws {
    var settings = Self.settings()
    #expect(try await build(SampleReports.all, settings: settings)["index.html"]?.contains("canonical") == false)
    settings.baseURL = "https://example.org/x/"
    let html = try await build(SampleReports.all, settings: settings)["quality/index.html"]
    #expect(html?.contains("<link rel=\"canonical\" href=\"https://example.org/x/quality/\">") == true)
  }

  @Test func aLayoutOfTheKindReplacesTheCommonOne() async throws {
    let folder = try TemporaryFolder()
    try folder.write("<p>{{kind}}</p>", to: "layouts/page.html")
    try folder.write("<b>{{title}}</b>", to: "layouts/quality.html")
    try folder.write("", to: "assets/site.css")
    let builder = try SiteBuilder(templates: folder.path, settings: Self.settings())
    let files = try await builder.files(for: SampleReports.all, dataFiles: Self.data, jobs: 1)
    let pages = Dictionary(uniqueKeysWithValues: files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
    #expect(pages["quality/index.html"] == "<b>Chất lượng dữ liệu</b>")
    #expect(pages["provinces/index.html"] == "<p>provinces</p>")
  }

  @Test func aFaultyLayoutIsNamed() throws {
    let folder = try TemporaryFolder()
    try folder.write("\n<p>{{titel}}</p>", to: "layouts/page.html")
    let error = #expect(throws: SiteError.self) {
      try SiteBuilder(templates: folder.path, settings: Self.settings())
    }
    #expect(error?.description.contains("layouts/page.html:2: unknown variable 'titel'") == true)
  }
}
