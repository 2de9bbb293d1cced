import Testing

@testable import Reports

struct PagePathTests {
  @Test(arguments: [
    ("", "", "./"), ("", "articles/", "articles/"), ("articles/", "", "../"),
    ("provinces/nghe-an/2018-2023/", "articles/x/", "../../../articles/x/"),
    ("provinces/nghe-an/2018-2023/", "provinces/nghe-an/", "../"),
    ("provinces/nghe-an/", "provinces/nghe-an/2018-2023/", "2018-2023/"),
    ("provinces/nghe-an/", "provinces/nghe-an/", "./"), ("data/", "quality/", "../quality/"),
  ])
  func linksAreRelativeToThePagesDirectory(source: String, target: String, link: String) {
    #expect(PagePath.link(from: source, to: target) == link)
  }

  @Test func aFragmentOfThePageItselfNeedsNoPath() {
    #expect(PagePath.link(from: "articles/x/", to: "articles/x/", fragment: "o-1") == "#o-1")
    #expect(PagePath.link(from: "articles/", to: "articles/x/", fragment: "o-1") == "x/#o-1")
  }

  @Test(arguments: [
    ("https://a.vn/b?c=1&copy=2", "https://a.vn/b?c=1&amp;copy=2"), ("HTTP://a.vn/(b)", "HTTP://a.vn/%28b%29"),
    ("https://a.vn/đ <b>", "https://a.vn/%C4%91%20%3Cb%3E"), ("https://a.vn/a_b*c", "https://a.vn/a_b*c"),
  ])
  func anAddressBecomesADestinationThatMarkdownCannotMisread(address: String, destination: String) {
    #expect(PagePath.external(address) == destination)
  }

  @Test(arguments: ["javascript:alert(1)", "data:text/html,x", "//a.vn", "a.vn", ""])
  func onlyWebAddressesAreLinked(address: String) { #expect(PagePath.external(address) == nil) }
}
