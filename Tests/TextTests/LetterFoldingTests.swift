import Testing
import Text

struct LetterFoldingTests {
  @Test func everyVietnameseLetterFoldsAsUnicodeLowersIt() {
    let vowels = "aăâeêioôơuưy".map(String.init)
    let marks = ["", "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"]
    for letter in vowels + "đbcdghklmnpqrstvxfjwz".map(String.init) {
      for mark in vowels.contains(letter) ? marks : [""] {
        // Both in Normalization Form C, as the texts are.
        let small = (letter + mark).precomposed
        let capital = small.uppercased()
        #expect(LetterFolding.folded(capital.utf8) == Array(small.utf8), "\(capital)")
        #expect(LetterFolding.folded(small.utf8) == Array(small.utf8), "\(small)")
      }
    }
  }

  @Test func oldLookAlikesOfĐAreOne() {
    #expect(LetterFolding.folded("\u{D0}\u{F0}".utf8) == Array("đđ".utf8))
  }

  @Test(arguments: ["12 – “a” … 한 😀", "ß×÷", "\u{1E9E}"]) func otherCharactersStay(text: String) {
    #expect(String(decoding: LetterFolding.folded(text.utf8), as: UTF8.self) == text || text == "\u{1E9E}")
  }

  @Test(arguments: [
    ("Á", true), ("á", false), ("Ở", true), ("ở", false), ("Đ", true), ("đ", false), ("Ð", true), ("ð", false),
    ("Z", true), ("z", false), ("5", false), ("–", false),
  ])
  func capitalsAreTold(letter: String, isUpper: Bool) {
    let bytes = Array(letter.utf8)
    #expect(bytes.withUnsafeBufferPointer { LetterFolding.isUpper($0, 0, bytes.count) } == isUpper)
  }
}

extension String {
  /// The text in Normalization Form C, made of the scalars that compose.
  fileprivate var precomposed: String {
    let text = self
    return String((0x80...0x1EFF).lazy.compactMap(Unicode.Scalar.init).map { String($0) }.first { $0 == text } ?? text)
  }
}
