import Testing

@testable import Reports

struct MarkdownLinksTests {
  @Test(arguments: [
    ("[a](../b/#c)", "[a](../../b/#c)"), ("[a](#c \"vi\")", "[a](../#c \"vi\")"), ("[a](./)", "[a](../)"),
    ("[a](https://example.org/)", "[a](https://example.org/)"), ("[a](#c \"mark\")", "[a](#c \"mark\")"),
    ("a\\](../b/)", "a\\](../b/)"), ("[a\\\\](../b/)", "[a\\\\](../../b/)"), ("[a](x.csv)", "[a](x.csv)"),
  ])
  func aStretchThatMovesDownKeepsItsTargets(markdown: String, expected: String) {
    #expect(MarkdownLinks.rewritten(markdown, from: "p/", to: "p/2/") == expected)
  }
}
