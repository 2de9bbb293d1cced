import Foundation
import Testing

@testable import Articles

struct HTMLFormTests {
  private func parse(_ source: String, file: String = "a.html") -> (article: Article?, findings: [Finding]) {
    Samples.parser.parse(bytes: Array(source.utf8), file: file)
  }

  private func lines(_ source: String, file: String = "a.html") -> [String] {
    guard let article = parse(source, file: file).article else { return [] }
    return article[0..<article.text.count].split(separator: "\n").map(String.init)
  }

  /// A page as outlets build theirs.
  private static let page = """
    <!DOCTYPE html>
    <html lang="vi"><head>
    <title>Bản Pá giữ bình yên - Báo Núi Xanh</title>
    <meta property="og:site_name" content="Báo Núi Xanh">
    <meta property="og:title" content="Bản Pá giữ bình yên - Báo Núi Xanh">
    <meta property="article:published_time" content="2024-03-05T23:30:00-05:00">
    <link rel="canonical" href="https://example.org/tin/ban-pa-12.html">
    <style>.box { width: 300px }</style><script>var ads = 25;</script>
    </head><body class="has-sidebar">
    <header><nav><ul><li><a href="/">Trang chủ</a></li><li><a href="/24h">Tin 24h</a></li></ul></nav></header>
    <div class="wrapper">
    <div class="breadcrumb"><a href="/">An ninh</a> 15 tin</div>
    <h1>Bản Pá giữ bình yên</h1>
    <div class="sapo">Bản có 3 tổ tự quản.</div>
    <div class="social-share">Chia sẻ 45</div>
    <div class="content" id="detail">
    <p>\(Samples.paragraph)</p>
    <figure><img src="a.jpg" width="640"><figcaption>Tuần tra ở bản Pá</figcaption></figure>
    <p>Bản lắp 9 camera<br>và 2&nbsp;kẻng báo động, rộng 5 m<sup>2</sup>.</p>
    <div class="related-news"><p>Xã bên trao 45 suất quà cho hộ nghèo trong bản</p></div>
    <table><tr><th>Bản</th><th>Số tổ</th></tr><tr><td>Pá</td><td>3</td></tr></table>
    <ul><li>Hòa giải 4 vụ</li></ul>
    <p>\(Samples.secondParagraph)</p>
    </div>
    <aside>Xem nhiều: 12 tin</aside>
    </div>
    <div id="comments">Có 7 bình luận về bài này trong hôm nay</div>
    <footer>Giấy phép số 45, điện thoại 0238</footer>
    </body></html>
    """

  @Test func theStoryIsReadWithoutThePageAroundIt() {
    #expect(
      lines(Self.page) == [
        "Bản Pá giữ bình yên", "Bản có 3 tổ tự quản.", Samples.paragraph, "Tuần tra ở bản Pá", "Bản lắp 9 camera",
        "và 2\u{A0}kẻng báo động, rộng 5 m².", "Pá, Số tổ: 3.", "- Hòa giải 4 vụ", Samples.secondParagraph,
      ])
  }

  @Test func thePageSaysWhatItIs() throws {
    let metadata = try #require(parse(Self.page).article?.metadata)
    #expect(metadata.title?.value == "Bản Pá giữ bình yên")
    #expect(metadata.url?.value == "https://example.org/tin/ban-pa-12.html")
    #expect(metadata.outlet?.value == "Báo Núi Xanh")
    #expect(metadata.published?.value == PartialDate(year: 2024, month: 3, day: 5))
    #expect(metadata.published?.basis == .stated)
    #expect(metadata.published?.file == "a.html")
  }

  @Test(arguments: [
    #"<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-03-05T01:00:00Z"}</script>"#,
    #"<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":["Article"],"datePublished":"2024-03-05"}]}</script>"#,
    #"<meta itemprop="datePublished" content="2024-03-05">"#, #"<meta name="pubdate" content="05/03/2024 08:30">"#,
    #"<meta name="DC.date.issued" content="Tue, 05 Mar 2024 08:30:00 GMT">"#,
    #"<time datetime="2024-03-05T08:30:00+07:00">hôm qua</time>"#,
    #"<script type="application/ld+json">{không phải</script><time datetime="2024-03-05">5/3</time>"#,
  ])
  func theDayOfPublicationIsFoundWhereverItIsSaid(_ element: String) {
    let metadata = parse("<html><head>\(element)</head><body><p>Bản có 3 tổ.</p></body></html>").article?.metadata
    #expect(metadata?.published?.value == PartialDate(year: 2024, month: 3, day: 5))
  }

  @Test func aKnownOutletKeepsItsNameInTheDirectory() {
    let source =
      #"<meta property="og:site_name" content="Trang chủ"><link rel="canonical" href="https://baosongxanh.vn/a"><p>Bản có 3 tổ.</p>"#
    let metadata = parse(source).article?.metadata
    #expect(metadata?.url != nil && metadata?.outlet == nil)
  }

  @Test func theAddressFromWhichABrowserSavedThePageCounts() {
    let source =
      "<!-- saved from url=(0028)https://example.org/tin/a.html --><html><body><p>Bản có 3 tổ.</p></body></html>"
    #expect(parse(source).article?.metadata.url?.value == "https://example.org/tin/a.html")
  }

  @Test func theSidecarWinsOverThePage() {
    let sidecar = "reason: bản in\npublished: 2024-03-06\n"
    let metadata = Samples.parser.parse(
      bytes: Array(Self.page.utf8), file: "a.html", sidecar: ("a.yml", Array(sidecar.utf8))
    ).article?.metadata
    #expect(metadata?.published?.value == PartialDate(year: 2024, month: 3, day: 6))
    #expect(metadata?.published?.basis == .curated)
  }

  @Test(arguments: [
    ("<h2>Bản Pá</h2>\n<ul>\n<li data-id=\"7\">Ra mắt 38 tổ</li>\n</ul>", ["Bản Pá", "- Ra mắt 38 tổ"]),
    ("Bản Pá<br><br>Có 1.250&nbsp;tin báo.<br/>", ["Bản Pá", "Có 1.250\u{A0}tin báo."]),
    ("Bản Pá\nCó <b>5</b> tổ\nvà 3 nhóm", ["Bản Pá", "Có 5 tổ", "và 3 nhóm"]),
    ("<p>Bản Pá</p><!-- 300 tổ --><script>var n = \"90 hộ\";</script><p>Có 27 tổ.</p>", ["Bản Pá", "Có 27 tổ."]),
  ])
  func aTextThatHoldsHTMLIsReadAsAPageWithAFinding(_ source: String, _ expected: [String]) {
    #expect(lines(source, file: "a.txt") == expected)
    #expect(parse(source, file: "a.txt").findings.map(\.code).contains("html-in-text"))
  }

  @Test(arguments: [
    "Tỷ lệ a<b và c>d, x < 5", "Địa chỉ <tin@example.org> và <https://example.org>", "Một thẻ <b> lẻ loi",
  ])
  func aTextWithAngleBracketsIsNoPage(_ source: String) {
    #expect(lines(source, file: "a.txt") == [source])
  }

  @Test func aCellOverSeveralRowsLabelsEachOfThem() {
    let table = """
      <table><tr><th>Huyện</th><th>Xã</th><th>Số tổ</th></tr><tr><td rowspan=2>Con Cuông</td><td>A</td><td>3</td></tr>
      <tr><td>B</td><td>4</td></tr></table>
      """
    #expect(
      lines(table) == [
        "Con Cuông, Xã: A. Con Cuông, Số tổ: 3.", "Con Cuông, Xã: B. Con Cuông, Số tổ: 4.",
      ])
  }

  @Test func findingsNameTheLineOfThePage() throws {
    let article = try #require(parse(Self.page).article)
    let text = article[0..<article.text.count]
    let range = try #require(text.range(of: "Hòa giải"))
    let line = SourceLocator(article).location(of: text.utf8.distance(from: text.startIndex, to: range.lowerBound)).line
    #expect(Self.page.split(separator: "\n", omittingEmptySubsequences: false)[line - 1].contains("Hòa giải"))
  }

  @Test(arguments: [
    "<div>", "<table><tr><td>", "<p", "<!--", "<script>", "&#55357;", "<a href='", "</p>", "<ul><li>", "<svg><style>",
    "\u{0}",
  ])
  func hostilePagesEndInATextOrAFinding(_ piece: String) {
    for source in [String(repeating: piece, count: 3_000), String(repeating: piece + "5 tổ ", count: 3_000)] {
      let result = parse("<html><body>" + source)
      #expect(result.article != nil || !result.findings.isEmpty)
    }
  }
}
