import Testing
import Text

struct TokenizerTests {
  private static let words: WordTable = {
    var words = WordTable()
    for word in ["xã", "tổ", "và", "hòa", "giải", "đội", "tỷ"] { _ = words.intern(word) }
    return words
  }()
  private let tokenizer = Tokenizer(words: words)

  private func texts(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return tokenizer.tokens(text).map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  private func kinds(_ text: String) -> [Token.Kind] { tokenizer.tokens(text).map(\.kind) }

  @Test(arguments: [
    ("Xã có 12 tổ.", ["Xã", "có", "12", "tổ", "."]), ("7.296 vụ; 1,5%", ["7.296", "vụ", ";", "1,5", "%"]),
    ("13.6.2005", ["13.6.2005"]), ("12.", ["12", "."]), ("07/CT-BCA-V28", ["07", "/", "CT", "-", "BCA", "-", "V28"]),
    ("“Tổ 5+1”", ["“", "Tổ", "5", "+", "1", "”"]), ("a\u{A0}b\u{3000}c\u{2009}d", ["a", "b", "c", "d"]),
    ("rồi…", ["rồi", "…"]), ("rồi...", ["rồi", "..."]), ("", []), (" \n", []), ("한 😀", ["한", "😀"]),
  ])
  func aTextIsCutIntoWordsNumbersAndMarks(text: String, expected: [String]) { #expect(texts(text) == expected) }

  @Test(arguments: [
    ("xã", Token.Kind.word), ("12", .number), ("V28", .code), (",", .comma), (";", .semicolon), (":", .colon),
    (".", .period), ("…", .ellipsis), ("-", .dash), ("–", .dash), ("/", .slash), ("%", .percent), ("+", .plus),
    ("[", .openBracket), (")", .closeBracket), ("“", .openQuote), ("«", .openQuote), ("”", .closeQuote),
    ("\"", .straightQuote), ("!", .terminator), ("*", .other), ("😀", .other),
  ])
  func everyTokenHasAKind(text: String, kind: Token.Kind) { #expect(kinds(text) == [kind]) }

  @Test(arguments: ["phòng\u{200B}chống", "an\u{AD}ninh", "tổ\u{2060}tự\u{FEFF}quản"])
  func whatIsInvisiblePartsNoWord(word: String) { #expect(texts(word) == [word]) }

  @Test func anInvisibleCharacterIsNoPartOfAWordsIdentity() {
    #expect(tokenizer.tokens("h\u{AD}òa").first?.word == Self.words.identity(of: "hòa".utf8))
    #expect(texts("1\u{200B}.250") == ["1\u{200B}.250"] || texts("1\u{200B}250") == ["1\u{200B}250"])
  }

  @Test func aTokenThatFollowsWithoutSpaceIsGlued() {
    #expect(tokenizer.tokens("50% tổ, xã").map(\.isGlued) == [false, true, false, true, false])
    #expect(tokenizer.tokens("50\u{200B}%").map(\.isGlued) == [false, true])
  }

  @Test(arguments: [
    ("xã", false, false), ("Xã", true, false), ("XÃ", true, true), ("Ủy", true, false), ("ỦY", true, true),
    ("Đ", true, true), ("Ðội", true, false), ("V28", true, true), ("ở", false, false), ("Ở", true, true),
  ])
  func capitalsAreTold(word: String, isCapitalised: Bool, isUpper: Bool) {
    let token = tokenizer.tokens(word).first
    #expect(token?.isCapitalised == isCapitalised)
    #expect(token?.isUpper == isUpper)
  }

  @Test(arguments: [("HÒA", "hòa"), ("Hoà", "hòa"), ("Ðội", "đội"), ("tỉ", "tỷ"), ("VÀ", "và")])
  func everySpellingOfAWordHasOneIdentity(written: String, known: String) {
    let identity = Self.words.identity(of: known.utf8)
    #expect(identity != 0)
    #expect(tokenizer.tokens(written).first?.word == identity)
  }

  /// Words of every length and kind of letter.
  private static let samples = [
    "a", "ở", "đ", "Ð", "xã", "và", "ỦY", "quần", "Những", "NGHIỆP", "nghiễnghiễng", "ABCDEFGHIJKLMNOPQ", "V28",
    "phòng\u{200B}chống", "Straße",
  ]
  private static let ends = [" ", ", ", "” ", "\u{A0}", "/", "-", ") ", "– ", "…", "\n"]

  @Test(arguments: samples, ends) func aWordIsTheSameWhateverFollowsTheRange(word: String, end: String) {
    let bytes = Array((word + end + "nữa là những chữ khác").utf8)
    let inside = tokenizer.tokens(bytes, in: 0..<(word + end).utf8.count)
    let alone = tokenizer.tokens(word + end)
    #expect(inside.map(\.range) == alone.map(\.range))
    #expect(inside.map(\.word) == alone.map(\.word))
    #expect(inside.first.map { String(decoding: bytes[$0.range], as: UTF8.self) } == word)
  }

  @Test func aRangeThatEndsInsideACharacterIsRead() {
    let bytes = Array("phong trào ở Tổ quốc".utf8)
    for end in 0...bytes.count {
      #expect(tokenizer.tokens(bytes, in: 0..<end).allSatisfy { $0.range.upperBound <= end })
    }
  }

  @Test func everyByteIsReadOrPassedOver() {
    let bytes = (0...255).map { UInt8($0) } + [0xE2, 0x80]
    let tokens = tokenizer.tokens(bytes, in: 0..<bytes.count)
    #expect(zip(tokens, tokens.dropFirst()).allSatisfy { $0.range.upperBound <= $1.range.lowerBound })
  }
}
