import Testing

@testable import Articles

@Suite("Words of a line")
struct LineTokenizerTests {
  private static let words = [
    "a", "A", "ở", "Ở", "đ", "đội", "Đội", "ĐỘI", "xã", "Xã", "XÃ", "tổ", "TỔ", "từ", "TỪ", "ứng", "Ứng", "ơn", "ăn",
    "âm",
    "quần", "những", "Những", "NHỮNG", "nghiệp", "NGHIỆP", "trường", "Trường", "TRƯỜNG", "nghiễnghiễ", "nghiễnghiễnghi",
    "abcdefghijklmno", "abcdefghijklmnop", "Abcdefghijklmnopqrstuvwxyz", "V28", "16h23", "12", "h", "năm\u{200B}nay",
    "ĝa", "ža", "ða",
  ]

  @Test("are the same wherever they stand")
  func places() {
    for word in Self.words {
      for end in [" ", ", ", "| ", " – ", "» ", "\u{A0}", "…", ": "] {
        #expect(words(word + end, padding: "") == words(word + end, padding: "và nhiều chữ khác nữa"), "\(word)\(end)")
      }
    }
  }

  @Test("are the same in small letters, with a capital and in capitals")
  func capitals() {
    for word in [
      "ở", "đội", "từ", "xã", "ứng", "ơn", "ăn", "âm", "quần", "nghiệp", "trường", "nghiễnghiễ", "năm", "tổ",
    ] {
      let forms = [word, word.prefix(1).uppercased() + word.dropFirst(), word.uppercased()]
      for padding in ["", " với những chữ khác"] {
        let found = forms.map { words($0 + " ", padding: padding)[0] }
        #expect(Set(found.map(\.hash)) == [LineTokenizer.hash(of: word)], "\(word)")
        #expect(found.map(\.startsWithCapital) == [false, true, true])
        #expect(found.map(\.isAllCapitals) == [false, word.count == 1, true])
      }
    }
  }

  @Test("have one hash, by whatever way it is made")
  func hashes() {
    for word in Self.words.map({ Array($0.utf8) }) {
      var builder = WordHash.Builder()
      for byte in word { builder.append(byte) }
      #expect(builder.hash == WordHash.hash(word))
    }
  }

  private func words(_ text: String, padding: String) -> [LineWord] {
    var tokenizer = LineTokenizer()
    Array((text + padding).utf8).withUnsafeBufferPointer { tokenizer.tokenize($0, 0..<text.utf8.count) }
    return tokenizer.words
  }
}
