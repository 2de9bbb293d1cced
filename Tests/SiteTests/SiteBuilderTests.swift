import Dataset
import Foundation
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

  static func strings() throws -> String {
    try String(contentsOfFile: shippedTemplates + "/strings/vi.yml", encoding: .utf8)
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

  @Test(arguments: [false, true]) func thePolicyAllowsWhatTheSearchNeedsOnlyWhereItIs(hasSearch: Bool) async throws {
    let builder = try SiteBuilder(templates: shippedTemplates, settings: Self.settings())
    let files = try await builder.files(
      for: SampleReports.all, dataFiles: Self.data, hasSearch: hasSearch, jobs: 1)
    for file in files where file.path.hasSuffix(".html") {
      let html = String(decoding: file.bytes, as: UTF8.self)
      #expect(html.contains("'wasm-unsafe-eval'") == hasSearch)
      #expect(html.contains("id=\"search_box\"") == hasSearch)
      #expect(!html.contains("unsafe-inline") && html.contains("default-src 'none'"))
    }
  }

  @Test func aHeadlineInAnotherLanguageSaysSo() async throws {
    var reports = SampleReports.all
    reports[0].titleLanguage = .english
    let html = try #require(try await build(reports)[reports[0].htmlPath])
    #expect(html.contains("<h1 lang=\"en\" id="))
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
    // The page's own scripts are a file and a block of data.
    #expect(markup.components(separatedBy: "<script").count == 3)
    #expect(!markup.contains("alert") && !markup.contains("img"))
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
    try folder.write(try Self.strings(), to: "strings/vi.yml")
    let builder = try SiteBuilder(templates: folder.path, settings: Self.settings())
    let files = try await builder.files(for: SampleReports.all, dataFiles: Self.data, jobs: 1)
    let pages = Dictionary(uniqueKeysWithValues: files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
    #expect(pages["quality/index.html"] == "<b>Chất lượng dữ liệu</b>")
    #expect(pages["provinces/index.html"] == "<p>provinces</p>")
  }

  @Test func aChartIsDrawnInPlaceOfItsBlock() async throws {
    var home = SampleReports.home
    home.markdown += """

      ```chart bars
      title: Mô hình <b>
      summary: Biểu đồ thanh, cao nhất là Sóc Trăng.
      bar: Sóc Trăng | ≥ 281 | 281..
      bar: Bạc Liêu | 100–120 | 100..120
      ```

      """
    let html = try #require(try await build([home] + SampleReports.all.dropFirst())["index.html"])
    #expect(html.contains("<figure class=\"chart chart-bars\">"))
    #expect(html.contains("<strong>Mô hình &lt;b&gt;</strong>"))
    #expect(html.contains("<desc id=\"chart-1-text\">Biểu đồ thanh, cao nhất là Sóc Trăng.</desc>"))
    #expect(html.contains("class=\"open\"") && html.contains("class=\"rest\""))
    #expect(!html.contains("style="))
  }

  @Test func aFaultyChartStopsTheBuild() async throws {
    var home = SampleReports.home
    home.markdown += "\n```chart bars\ntitle: A\nsummary: B\nbar: C | 1 | one\n```\n"
    let reports = [home] + SampleReports.all.dropFirst()
    let error = await #expect(throws: SiteError.self) { try await build(reports) }
    #expect(error?.description.contains("line 3 of a chart") == true)
  }

  @Test func pagesOfTwoLanguagesLeadToEachOther() async throws {
    var settings = Self.settings()
    settings.english = .init(title: "Figures", description: "Figures from articles.")
    settings.baseURL = "https://example.org/"
    let english = SampleReports.all.map { report in
      var report = report
      report.path = "en/" + report.path
      report.prefix = "en/"
      report.language = .english
      report.markdown = "# \(report.title)\n\n> Câu trích.\n"
      report.breadcrumbs = report.breadcrumbs.map { .init(title: $0.title, path: "en/" + $0.path) }
      return report
    }
    let files = try await build(SampleReports.all + english, settings: settings)
    let page = try #require(files["en/provinces/soc-trang/index.html"])
    #expect(page.contains("<html lang=\"en\">"))
    #expect(page.contains("<blockquote lang=\"vi\">"))
    #expect(page.contains("href=\"../../../provinces/soc-trang/index.html\" lang=\"vi\""))
    #expect(page.contains("hreflang=\"vi\" href=\"https://example.org/provinces/soc-trang/\""))
    #expect(page.contains(">Provinces</a>"))
    #expect(files["provinces/soc-trang/index.html"]?.contains("lang=\"en\" hreflang=\"en\">English") == true)
  }

  @Test func thePageForLostAddressesHasAbsoluteLinksWhereTheAddressIsKnown() async throws {
    let lost = Report(
      path: "", kind: "not-found", title: "Không có", summary: "Không có trang.",
      markdown: "# Không có\n\n[Tỉnh](provinces/)\n", breadcrumbs: [], file: "404")
    var settings = Self.settings()
    let relative = try await build(SampleReports.all + [lost], settings: settings)["404.html"]
    #expect(relative?.contains("href=\"provinces/index.html\"") == true)
    settings.baseURL = "https://example.org/x/"
    let absolute = try #require(try await build(SampleReports.all + [lost], settings: settings)["404.html"])
    #expect(absolute.contains("href=\"https://example.org/x/provinces/index.html\""))
    #expect(absolute.contains("href=\"https://example.org/x/assets/site.css\""))
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
