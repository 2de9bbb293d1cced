import Articles
import Foundation
import Reports
import Testing

@testable import Site

struct FollowingTests {
  static func frame(_ baseURL: String?, _ reports: [Report]) -> PageFrame {
    var settings = SiteSettings(title: "Số & liệu", description: "")
    settings.baseURL = baseURL
    return PageFrame(settings: settings, texts: [:], reports: reports, hasSearch: false)
  }

  static let article = Report(
    path: "articles/a/", kind: "article", title: "Tin <một>", summary: "Ba số.", markdown: "", breadcrumbs: [],
    updated: PartialDate("2023-08-22"))

  static var province: Report {
    var report = Report(
      path: "provinces/x/", kind: "province", title: "X", summary: "Tỉnh X.", markdown: "", breadcrumbs: [])
    report.feed = ["articles/a/"]
    return report
  }

  func feed(_ baseURL: String?) -> String {
    let file = AtomFeed(
      report: Self.province, frame: Self.frame(baseURL, [Self.province]), articles: ["articles/a/": Self.article]
    ).outputFile()
    return String(decoding: file.bytes, as: UTF8.self)
  }

  @Test func aFeedTellsOfTheArticlesWithTheirDays() {
    let relative = feed(nil)
    #expect(relative.contains("<title>Tin &lt;một&gt;</title>"))
    #expect(relative.contains("href=\"../../articles/a/index.html\""))
    #expect(relative.contains("<updated>2023-08-22T00:00:00+07:00</updated>"))
    #expect(relative.contains("<id>urn:uuid:"))
    #expect(feed("https://example.org/").contains("<id>https://example.org/articles/a/</id>"))
  }

  @Test func aSiteMapNeedsTheSitesAddress() throws {
    let files = Sitemap(frame: Self.frame(nil, []), reports: [Self.article]).files()
    #expect(files.map(\.path) == ["robots.txt"])
    let known = Sitemap(frame: Self.frame("https://example.org/", []), reports: [Self.article]).files()
    #expect(known.map(\.path) == ["robots.txt", "sitemap.xml"])
    let map = String(decoding: try #require(known.last).bytes, as: UTF8.self)
    #expect(map.contains("<loc>https://example.org/articles/a/</loc>\n<lastmod>2023-08-22</lastmod>"))
  }

  @Test func checksumsAreTheStandardOnes() {
    #expect(Checksum.crc32(Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(Checksum.adler32(Array("Wikipedia".utf8)) == 0x11E6_0398)
  }

  @Test func identifiersDependOnTheTextAlone() {
    #expect(PathIdentifier.make("a") == PathIdentifier.make("a"))
    #expect(PathIdentifier.make("a") != PathIdentifier.make("b"))
    #expect(PathIdentifier.make("a").utf8.count == 36)
  }
}
