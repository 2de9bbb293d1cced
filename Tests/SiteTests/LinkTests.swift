import Testing

@testable import Site

struct LinkTests {
  @Test(arguments: [
    ("a/b/", "../x/", "a/x/"), ("a/b/", "../../", ""), ("", "x/y.csv", "x/y.csv"), ("a/", "./", "a/"),
    ("a/", "b%20c/", "a/b c/"), ("a/", "..", ""), ("a/", "x?y#z", "a/x"), ("a/b/", "./../.x/.", "a/.x/"),
    ("a/", ".../x", "a/.../x"), ("", ".", ""), ("a/b/", "..//../c.d", "c.d"),
  ])
  func aLinkNamesAPathFromItsPage(folder: String, link: String, target: String) {
    #expect(Link(link)?.target(from: folder) == target)
  }

  @Test(arguments: [("a/", "../../x"), ("", "../"), ("a/", "/x")])
  func aLinkCanLeadOutOfTheSite(folder: String, link: String) {
    let parsed = Link(link)
    #expect(parsed != nil && parsed?.target(from: folder) == nil)
  }

  @Test(arguments: ["https://a.vn/", "mailto:a@b.vn", "//a.vn", "javascript:x", "x+y:z"])
  func aLinkToAnotherHostIsNotOurs(link: String) {
    #expect(Link(link) == nil)
  }

  @Test func foldersAreGivenTheirFile() {
    let html =
      "<a href=\"../\">a</a><a href='x/#a&#39;b'>b</a><a href=\"x/?q=1&amp;r#f\">c</a><a href=\"..\">d</a>"
      + "<!-- <a href=\"no/\"> --><a href=\"#t\" id=\"u\">e</a><a href=\"o&#x27;x/\">f</a>"
    let page = HTMLPage(folder: "p/", html: Array(html.utf8))
    #expect(
      String(decoding: page.bytes, as: UTF8.self)
        == "<a href=\"../index.html\">a</a><a href='x/index.html#a&#39;b'>b</a>"
        + "<a href=\"x/index.html?q=1&amp;r#f\">c</a><a href=\"../index.html\">d</a>"
        + "<!-- <a href=\"no/\"> --><a href=\"#t\" id=\"u\">e</a><a href=\"o&#x27;x/index.html\">f</a>")
    #expect(
      page.links.map(\.target) == [
        "index.html", "p/x/index.html", "p/x/index.html", "index.html", "p/index.html", "p/o'x/index.html",
      ])
    #expect(page.links.map(\.fragment) == [nil, "a'b", "f", nil, "t", nil])
    #expect(page.identifiers == ["u"])
  }

  @Test func anIdentifierTwiceOnAPageIsAnError() throws {
    let page = HTMLPage(folder: "p/", html: Array("<b id=\"x\"></b><i id='x'></i>".utf8))
    #expect(throws: SiteError.duplicateIdentifier(page: "p/index.html", id: "x")) {
      try LinkCheck(pages: [page], files: [])
    }
  }

  @Test func scalarsThatHTMLForbidsAreReplaced() {
    let page = HTMLPage(folder: "", html: Array("a\u{1}b\u{85}c\u{FFFE}d\u{1F600}é".utf8))
    #expect(String(decoding: page.bytes, as: UTF8.self) == "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{1F600}é")
  }
}
