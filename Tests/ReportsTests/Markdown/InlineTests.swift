import Testing

@testable import Reports

@Suite struct InlineTests {
  @Test(arguments: [
    ("Ghi `period` vào tệp.", "Ghi `period` vào tệp."), ("`a` và `b`", "`a` và `b`"), ("Một ` lẻ", "Một \\` lẻ"),
    ("*Sao* và `mã`", "\\*Sao\\* và `mã`"),
  ])
  func wordsBetweenBackticksOfOurProseAreCode(text: String, markdown: String) {
    #expect(Inline.prose(text).markdown == markdown)
  }
}
