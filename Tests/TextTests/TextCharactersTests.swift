import Testing
import Text

struct TextCharactersTests {
  @Test(arguments: [
    ("an\u{AD}ninh", "anninh"), ("tổ\u{200B} tự\u{2060} quản\u{FEFF}", "tổ tự quản"), ("１２％", "12%"), ("Ｔổ", "Tổ"),
    ("15\u{2009}000", "15\u{A0}000"), ("a\u{2003}b\u{3000}c", "a b c"), ("\u{202A}a\u{202C}", "a"),
    ("– “a” … ế", "– “a” … ế"),
    ("", ""),
  ])
  func whatNoReaderSeesIsGoneAndTheRestIsPlain(text: String, cleaned: String) {
    #expect(String(decoding: TextCharacters.cleaned(Array(text.utf8)), as: UTF8.self) == cleaned)
  }
}

struct TrimmingTests {
  @Test(arguments: [
    (" tin ", "tin"), ("\u{A0}\u{200B}tin\u{3000}\n", "tin"), ("tin và\u{A0}bài", "tin và\u{A0}bài"),
    (" \u{FEFF} ", ""),
    ("", ""), ("ế", "ế"),
  ])
  func whiteSpaceAroundATextGoes(text: String, trimmed: String) { #expect(Trimming.trim(text) == trimmed) }
}
