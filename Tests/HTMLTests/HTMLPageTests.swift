import HTML
import Testing

struct HTMLPageTests {
  private func parsed(_ source: String) -> HTMLPage? { HTMLPage(Array(source.utf8)) }

  @Test func elementsKeepTheirTextAttributesAndLines() throws {
    let page = try #require(parsed("<html><body>\n<p CLASS=Tin>Tổ&nbsp;tự quản &#7855;</p></body></html>"))
    let paragraph = try #require(page.root.first { $0.name == "p" })
    #expect(paragraph.text == "Tổ\u{A0}tự quản ắ")
    #expect(paragraph["class"] == "Tin")
    #expect(paragraph.line == 2)
  }

  @Test func whatThePageSaysOfItsEncodingCountsForNothing() throws {
    let page = try #require(parsed("<meta charset=iso-8859-1><p>Bản Đôn</p>"))
    #expect(page.root.text.contains("Bản Đôn"))
  }

  @Test func commentsBeforeThePageAreKept() throws {
    let page = try #require(parsed("<!-- saved from url=(0020)https://example.org/ --><html><p>a</p></html>"))
    #expect(page.comments.first?.contains("https://example.org/") == true)
  }

  @Test func nothingIsReadFromElsewhere() throws {
    let source = """
      <!DOCTYPE html [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b "&c;&c;"><!ENTITY c "mot mot">]>
      <html><body><p>&a; &b; hai</p></body></html>
      """
    let page = try #require(parsed(source))
    #expect(!page.root.text.contains("root:"))
    #expect(!page.root.text.contains("mot mot mot"))
  }

  @Test(arguments: ["div", "b", "table><tr><td", "ul><li", "font", "span"])
  func deepNestingEndsInAPageOrInNone(_ element: String) {
    let page = parsed("<html><body>" + String(repeating: "<\(element)>", count: 5_000) + "5 tổ")
    if let page { #expect(page.root.name == "html") }
  }

  @Test(arguments: ["", "<", "<!", "</", "<!--", "<![CDATA[", "<p", "<p a=\"", "&", "&#x110000;", "\u{0}", "<\u{0}p>"])
  func fragmentsNeverBreakTheParser(_ source: String) {
    _ = parsed(source)
    _ = parsed(source + "<p>tổ</p>" + source)
  }
}
