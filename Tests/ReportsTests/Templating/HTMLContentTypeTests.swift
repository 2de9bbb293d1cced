import Testing

@testable import Reports

struct HTMLContentTypeTests {
  @Test(arguments: [
    ("a < b & c > d", "a &lt; b &amp; c &gt; d"),
    ("\"x\" 'y'", "&quot;x&quot; &#39;y&#39;"),
    ("\u{0600}<script>", "\u{0600}&lt;script&gt;"),
    ("<\u{0338}script>", "&lt;\u{0338}script&gt;"),
    ("\"\u{0301} onload=", "&quot;\u{0301} onload="),
    ("&\u{0301}lt;", "&amp;\u{0301}lt;"),
    ("a\u{0}b", "a\u{FFFD}b"),
    ("Sóc Trăng", "Sóc Trăng"),
  ])
  func everySpecialScalarIsEscapedWhateverMarkFollows(text: String, expected: String) {
    let escaped = HTMLContentType().escapeText(text)
    #expect(Array(escaped.utf8) == Array(expected.utf8))
  }

  @Test func aValueNeverReachesThePageAsMarkup() throws {
    let library = try TemplateLibrary(
      texts: ["page": "<p title=\"{{title}}\">{{title}}</p>{{>foot}}", "foot": "<i>{{title}}</i>"],
      folder: "layouts", fileExtension: "html", contentType: HTMLContentType(), schemas: ["page": ["title": .text]])
    let html = try library.render("page", ["title": "\u{0600}<b>\"\u{0301}"])
    let escaped = "\u{0600}&lt;b&gt;&quot;\u{0301}"
    #expect(html == Array("<p title=\"\(escaped)\">\(escaped)</p><i>\(escaped)</i>".utf8))
  }
}
