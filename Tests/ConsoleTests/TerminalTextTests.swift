import Testing

@testable import Console

struct TerminalTextTests {
  @Test(arguments: [
    ("Nghệ An", 7), ("Nghe\u{323}\u{302} An", 7), ("Đắk Lắk", 7), ("a\u{200B}b", 2), ("đ", 1), ("", 0), ("日本", 4),
    ("\u{301}", 0),
  ])
  func vietnameseLettersTakeOneColumnAndCombiningMarksNone(text: String, columns: Int) {
    #expect(TerminalText.columns(of: text) == columns)
  }

  @Test(arguments: [
    ("hai\tdòng\n", "hai dòng "), ("\u{1B}[31mđỏ", "\\u{1b}[31mđỏ"), ("\u{9B}2J", "\\u{9b}2J"),
    ("a\u{202E}b", "a\\u{202e}b"),
  ])
  func whatSteersATerminalIsShownAndNotSent(text: String, shown: String) {
    #expect(TerminalText.harmless(text) == shown)
  }

  @Test(arguments: [("Sóc Trăng", 9, "Sóc Trăng"), ("Sóc Trăng", 5, "Sóc …"), ("Sóc Trăng", 1, "…"), ("x", 0, "")])
  func textThatIsTooLongEndsInAnEllipsis(text: String, columns: Int, shown: String) {
    #expect(TerminalText.fitted(text, columns: columns) == shown)
  }

  @Test func paddingCountsColumnsAndNotScalars() {
    #expect(TerminalText.padded("e\u{301}", columns: 3) == "e\u{301}  ")
  }
}
