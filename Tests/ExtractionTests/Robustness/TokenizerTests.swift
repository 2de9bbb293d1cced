import Testing
import Vocabulary

@testable import Extraction

@Suite("Tokens")
struct TokenizerTests {
  private let tokenizer: Tokenizer

  init() throws { tokenizer = Tokenizer(words: CompiledLexicon(vocabulary: try Vocabulary.load()).words) }

  /// Words of every length and kind of letter: the longest ones reach over the two blocks that are looked at together.
  private static let words = [
    "a", "ở", "Ở", "đ", "Đ", "Ð", "xã", "Xã", "XÃ", "tổ", "Tổ", "TỔ", "và", "VÀ", "Ủy", "ỦY", "ũ", "Ũng",
    "quần", "những", "Những", "NHỮNG", "nghiệp", "Nghiệp", "NGHIỆP", "trường", "TRƯỜNG", "khuyếch", "nghiêng",
    "nghiễnghiễ", "nghiễnghiễn", "nghiễnghiễng", "nghiễnghiễngh", "nghiễnghiễnghi", "ABCDEFGHIJKLMNO",
    "abcdefghijklmnop", "abcdefghijklmnopq", "V28", "BCA", "ANTQ", "phòng\u{200B}chống", "an\u{AD}ninh", "Straße",
  ]
  private static let ends = [" ", "  ", ", ", ". ", "” ", "\u{A0}", "/", "-", ") ", ": ", "– ", "…", "\n"]

  @Test("are the same wherever they stand in a text")
  func places() {
    for word in Self.words {
      for end in Self.ends {
        let alone = tokens(word + end, padding: "")
        let followed = tokens(word + end, padding: "nữa là những chữ khác ở sau")
        #expect(alone == followed, "\(word)\(end)")
        #expect(alone.first?.text == word)
        #expect(alone.first?.isCapitalised == word.first?.isUppercase)
      }
    }
  }

  @Test("are cut where the range ends, in the middle of a word too")
  func cut() {
    let text = Array("phong trào toàn dân bảo vệ an ninh Tổ quốc".utf8)
    text.withUnsafeBufferPointer { text in
      for end in 0..<text.count {
        let inside = tokenizer.tokens(text, in: 0..<end)
        let alone = tokenizer.tokens(UnsafeBufferPointer(rebasing: text[..<end]), in: 0..<end)
        #expect(inside.map(\.range) == alone.map(\.range))
        #expect(inside.map(\.word) == alone.map(\.word))
      }
    }
  }

  private struct Shown: Equatable {
    var text: String
    var kind: Token.Kind
    var isCapitalised, isUpper, isGlued: Bool
    var word: UInt16
  }

  /// The tokens of a text, with others behind it that are not read.
  private func tokens(_ text: String, padding: String) -> [Shown] {
    let bytes = Array((text + padding).utf8)
    return bytes.withUnsafeBufferPointer { buffer in
      tokenizer.tokens(buffer, in: 0..<text.utf8.count).map {
        Shown(
          text: String(decoding: bytes[$0.range], as: UTF8.self), kind: $0.kind, isCapitalised: $0.isCapitalised,
          isUpper: $0.isUpper, isGlued: $0.isGlued, word: $0.word)
      }
    }
  }
}

@Suite("Phrases")
struct PhraseMatcherTests {
  @Test("are the longest that begin at a token")
  func longest() {
    var trie = PhraseTrie()
    let phrases: [[UInt16]] = [[20], [20, 21], [20, 21, 22, 23], [24, 25], [20, 84], [26, 1, 26]]
    for (term, phrase) in phrases.enumerated() { trie.setTerm(Int32(term), at: trie.node(for: phrase)) }
    let matcher = PhraseMatcher(trie, wordCount: 100, numerals: Array(repeating: -1, count: 21))
    func match(_ words: UInt16...) -> [Int] {
      let tokens = (words + [0]).map {
        Token(start: 0, end: 0, kind: .word, isCapitalised: false, isUpper: false, isGlued: false, word: $0)
      }
      return tokens.withUnsafeBufferPointer { tokens in
        matcher.withView {
          let match = $0.longestMatch(tokens.baseAddress!)
          return [match.term - 1, match.length]
        }
      }
    }
    #expect(match(20) == [0, 1])
    #expect(match(20, 21) == [1, 2])
    #expect(match(20, 21, 22) == [1, 2])
    #expect(match(20, 21, 22, 23, 20) == [2, 4])
    // Not the same word, though the filter holds both the same.
    #expect(match(20, 85 + 64 - 1) == [0, 1])
    #expect(match(20, 84) == [4, 2])
    #expect(match(24) == [-1, 1])
    #expect(match(24, 25) == [3, 2])
    #expect(match(26, 1, 26) == [5, 3])
    #expect(match(0, 20) == [-1, 1])
  }
}
