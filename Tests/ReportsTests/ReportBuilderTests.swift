import Dataset
import Foundation
import Site
import Testing
import Vocabulary

@testable import Reports

struct ReportBuilderTests {
  func page(_ path: String, _ reports: [Report]) throws -> Report {
    try #require(reports.first { $0.path == path }, "no page at \(path)")
  }

  @Test func everyKindOfPageIsMade() async throws {
    let reports = try await Sample.reports()
    let paths = Set(reports.map(\.path))
    #expect(Set(reports.map { $0.path + $0.file }).count == reports.count)
    for path in [
      "", "provinces/", "provinces/nghe-an/", "provinces/nghe-an/2018-2023/", "provinces/nghe-an/2022-2024/",
      "provinces/nghe-an/2024/", "provinces/ha-noi/khong-ro/", "provinces/soc-trang/", "periods/",
      "periods/2018-2023/", "periods/khong-ro/", "indicators/", "indicators/models/", "articles/",
      "articles/nghe-an/", "quality/", "method/", "data/", "units/", "units/nghe-an/", "units/can-tho/",
      "regions/dong-bang-song-cuu-long/", "schemes/", "documents/",
    ] {
      #expect(paths.contains(path), "\(path)")
    }
    #expect(!paths.contains("provinces/ha-giang/"))
    #expect(!paths.contains("units/hue/"))
    #expect(!paths.contains("indicators/houses/"))
  }

  @Test func everyLinkAndEveryAnchorOfTheBuiltSiteExists() async throws {
    for articleText in ReportBuilder.ArticleText.allCases {
      let reports = try await Sample.reports(articleText: articleText)
      let site = try SiteBuilder(
        templates: Sample.templates, settings: SiteSettings(title: "Thử", description: "Thử"))
      let files = try await site.files(for: reports, dataFiles: [], jobs: 2)
      #expect(files.count > 2 * reports.count)
    }
  }

  @Test func theSiteInTwoLanguagesHasEveryPageInBothAndNoBrokenLink() async throws {
    let dataset = try Sample.dataset()
    let vietnamese = try await Sample.builder().reports(for: dataset, jobs: 2)
    var settings = ReportBuilder.Settings(title: "Figures", language: .english)
    settings.prefix = "en/"
    let english = try await ReportBuilder(
      templates: Sample.templates, settings: settings, vocabulary: try Vocabulary.load()
    ).reports(for: dataset, jobs: 2)
    #expect(english.map(\.path) == vietnamese.map { "en/" + $0.path })
    #expect(try page("en/provinces/nghe-an/", english).markdown.contains("\"vi\")"))
    var site = SiteSettings(title: "Thử", description: "Thử")
    site.english = .init(title: "Test", description: "Test")
    let files = try await SiteBuilder(templates: Sample.templates, settings: site)
      .files(for: vietnamese + english, dataFiles: [], jobs: 2)
    #expect(files.contains { $0.path == "en/provinces/nghe-an/feed.xml" })
  }

  @Test func everyFigureIsLinkedToItsSentenceFromProvincePeriodAndIndicator() async throws {
    let dataset = try Sample.dataset()
    let reports = try await Sample.builder().reports(for: dataset, jobs: 2)
    let gazetteer = try Vocabulary.load().gazetteer
    for observation in dataset.observations {
      let target = "articles/\(observation.article)/#\(observation.id)"
      #expect(try page("indicators/\(observation.indicator)/", reports).markdown.contains("](../../\(target))"))
      #expect(
        try page("periods/\(observation.period.value?.description ?? "khong-ro")/", reports).markdown
          .contains("](../../\(target))"))
      #expect(
        try page("articles/\(observation.article)/", reports).markdown.contains("](#\(observation.id) \"mark\")"))
      guard let place = observation.place.value.flatMap({ gazetteer[$0] }), place.kind != .nation else { continue }
      #expect(try page("provinces/\(place.slug)/", reports).markdown.contains("](../../\(target))"))
    }
  }

  @Test func theExcerptQuotesOnlySentencesThatStateSomething() async throws {
    let excerpt = try page("articles/nghe-an/", await Sample.reports()).markdown
    #expect(!excerpt.contains("nắng đẹp"))
    #expect(excerpt.contains("> Huyện Đô Lương có [khoảng 21 tổ tự quản](#o-"))
    let full = try page("articles/nghe-an/", await Sample.reports(articleText: .full)).markdown
    #expect(full.contains("> Trời hôm ấy nắng đẹp."))
    #expect(full.contains("> Huyện Đô Lương có [khoảng 21 tổ tự quản](#o-"))
    #expect(!full.contains("Lượt truy cập"))
  }

  @Test func hostileTextIsShownAndNeverMarkup() async throws {
    let site = try SiteBuilder(
      templates: Sample.templates, settings: SiteSettings(title: "Thử", description: "Thử"))
    let files = try await site.files(for: await Sample.reports(), dataFiles: [], jobs: 2)
    for file in files where file.path.hasSuffix(".html") {
      let html = String(decoding: file.bytes, as: UTF8.self).unicodeScalars
      // The page's own are one file and one block of data.
      #expect(String(html).utf8.split(separator: "<script".utf8).count == 3, "\(file.path)")
      #expect(!String(html).utf8.contains("href=\"javascript:".utf8), "\(file.path)")
      #expect(!String(html).utf8.contains("<b>".utf8), "\(file.path)")
    }
    let article = try #require(files.first { $0.path == "articles/hostile/index.html" })
    let html = String(decoding: article.bytes, as: UTF8.self)
    #expect(html.utf8.contains(">3 | mô `hình &lt;script&gt;\u{0338} *đậm* [a](b &quot;mark&quot;)</mark>".utf8))
  }

  @Test func theOutputIsTheSameForAnyNumberOfJobs() async throws {
    let one = try await Sample.reports(jobs: 1)
    #expect(try await Sample.reports(jobs: 8) == one)
    #expect(try await Sample.reports(Sample.articles.reversed(), jobs: 3) == one)
  }

  @Test func anEmptyDatasetStillHasItsPages() async throws {
    let reports = try await Sample.reports([])
    #expect(
      reports.map(\.kind) == [
        "home", "provinces", "periods", "indicators", "articles", "units", "register", "register", "quality", "method",
        "data", "not-found",
      ])
  }

  @Test func headingsGoDownWithoutGaps() async throws {
    for report in try await Sample.reports() {
      let levels = report.markdown.split(separator: "\n").filter { $0.hasPrefix("#") }
        .map { $0.prefix { $0 == "#" }.count }
      #expect(levels.first == 1, "\(report.path)")
      #expect(levels.count { $0 == 1 } == 1, "\(report.path)")
      for (level, next) in zip(levels, levels.dropFirst()) { #expect(next <= level + 1, "\(report.path)") }
    }
  }

  @Test func noCellIsBlankAndEveryTableHasACaption() async throws {
    for report in try await Sample.reports() {
      let lines = report.markdown.split(separator: "\n", omittingEmptySubsequences: false)
      for (number, line) in lines.enumerated() where line.hasPrefix("|") {
        let cells = line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast()
        #expect(cells.allSatisfy { !$0.allSatisfy { $0 == " " } }, "\(report.path): \(line)")
        if line.hasPrefix("| ---") { #expect(lines[number - 3].hasPrefix("Bảng: "), "\(report.path)") }
      }
    }
  }

  @Test func englishReportsNeedNothingButTheirStrings() throws {
    _ = try Sample.builder(language: .english)
  }
}

extension Collection<UInt8> {
  fileprivate func contains(_ other: some Collection<UInt8>) -> Bool {
    let wanted = Array(other)
    let bytes = Array(self)
    guard let first = wanted.first, bytes.count >= wanted.count else { return false }
    return (0...bytes.count - wanted.count).contains {
      bytes[$0] == first && bytes[$0..<$0 + wanted.count].elementsEqual(wanted)
    }
  }
}
