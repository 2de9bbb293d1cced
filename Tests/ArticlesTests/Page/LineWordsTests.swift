import Testing
import Text

@testable import Articles

/// The words of a line with what stands between them.
struct LineWordsTests {
  private func cut<Result>(_ text: String, _ body: (LineWords) -> Result) -> Result {
    Array(text.utf8).withUnsafeBufferPointer { body(LineWords($0, 0..<$0.count, PageWords.shared.words)) }
  }

  private func words(_ text: String) -> [LineWord] { cut(text) { $0.words } }

  private func texts(_ text: String) -> [String] {
    words(text).map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) }
  }

  @Test(arguments: [
    ("Tin 18.8.2020", ["Tin", "18", "8", "2020"]), ("1.250 lượt", ["1", "250", "lượt"]), ("16h23", ["16h23"]),
    ("V28, 5+1", ["V28", "5", "1"]), ("năm\u{200B}nay", ["năm\u{200B}nay"]), ("“Tổ” – tự quản…", ["Tổ", "tự", "quản"]),
    ("12tổ", ["12tổ"]), ("Baohanam.com.vn", ["Baohanam", "com", "vn"]), ("|", []),
  ])
  func lettersAndDigitsTogetherAreAWord(text: String, expected: [String]) { #expect(texts(text) == expected) }

  @Test(arguments: [
    (", ", [LineWord.Separators.comma, .space]), (" | ", [.space, .pipe]), ("\t", [.space, .gap]),
    ("  ", [.space, .gap]), (" – ", [.space, .dash]), ("» ", [.arrow, .space]), (" › ", [.space, .arrow]),
    (" → ", [.space, .arrow]), ("/", [.slash]), ("… ", [.dot, .space]), ("! ", [.dot, .space]),
    (" (", [.space, .opening]),
    ("” ", [.closing, .space]), (" “", [.space, .opening]), (" • ", [.space, .bullet]), (" * ", [.space, .bullet]),
    (" & ", [.space, .other]), ("\u{A0}", [.space]), (": ", [.colon, .space]), ("; ", [.semicolon, .space]),
  ])
  func whatStandsBetweenWordsIsToldByKind(mark: String, kinds: [LineWord.Separators]) {
    let words = words("tin\(mark)bài")
    #expect(words.map(\.separators) == [[], kinds.reduce(into: []) { $0.formUnion($1) }])
    #expect(cut("tin\(mark)") { $0.trailing } == words.last?.separators)
  }

  @Test(arguments: ["trang", "đọc", "ảnh", "đăng", "bài"]) func aWordIsTheSameInAllCapitals(word: String) {
    let forms = [word, word.prefix(1).uppercased() + word.dropFirst(), word.uppercased()].flatMap(words)
    #expect(Set(forms.map(\.word)).count == 1)
    #expect(forms.allSatisfy { $0.word != 0 })
    #expect(forms.map(\.startsWithCapital) == [false, true, true])
    #expect(forms.map(\.isAllCapitals) == [false, false, true])
  }

  @Test func numbersAndTimesAreTold() {
    #expect(words("0912 16h 16g30 16h234 163h V28").map(\.number) == [912, nil, nil, nil, nil, nil])
    #expect(words("0912 16h 16g30 16h234 163h V28").map(\.isClock) == [false, true, true, false, false, false])
    #expect(words("0912 16h V28 tin").map(\.hasDigit) == [true, true, true, false])
    #expect(words("1234567890").first?.number == nil)
  }
}

struct PageWordsTests {
  private let vocabulary = PageWords(Array("# words\nwidget\tgửi email|in\nend\tin trang\nlabel\tđ/c|gửi\n".utf8))

  private func longest(_ kind: PageWords.Classes, _ text: String) -> Int {
    Array(text.utf8).withUnsafeBufferPointer {
      vocabulary.longest(kind, in: LineWords($0, 0..<$0.count, vocabulary.words).words, at: 0)
    }
  }

  @Test func theLongestPhraseOfAClassIsFound() {
    #expect(longest(.widget, "Gửi Email cho bạn") == 2)
    #expect(longest(.widget, "In trang") == 1)
    #expect(longest(.end, "In trang") == 2)
    #expect(longest([.widget, .end], "In trang") == 2)
    #expect(longest(.label, "gửi") == 1)
    #expect(longest(.section, "gửi") == 0)
    #expect(longest(.widget, "") == 0)
  }

  @Test func marksInsideAPhraseDoNotMatter() {
    #expect(longest(.label, "Đ/c: Nguyễn") == 2)
    #expect(longest(.label, "đ - c") == 2)
    #expect(longest(.end, "in, trang") == 2)
  }

  @Test func everyClassHasWords() {
    let text = String(decoding: PageWords.file, as: UTF8.self)
    for name in PageWords.Classes.names.keys { #expect(text.contains("\n\(name)\t"), "\(name)") }
  }
}
