import Testing
import Text

struct WordTableTests {
  @Test func aWordThatWasNotAddedIsUnknown() {
    var words = WordTable()
    let identity = words.intern("tổ")
    #expect(words.identity(of: "tổ".utf8) == identity)
    #expect(identity != 0)
    #expect(words.identity(of: "tố".utf8) == 0)
    #expect(words.identity(of: "".utf8) == 0)
  }

  @Test func aWordKeepsItsIdentityHoweverManyAreAdded() {
    var words = WordTable()
    let identities = (0..<20_000).map { words.intern("từ\($0)") }
    #expect(Set(identities).count == 20_000)
    #expect((0..<20_000).allSatisfy { words.identity(of: "TỪ\($0)".utf8) == identities[$0] })
  }

  @Test func aSpellingOfAKnownWordIsThatWord() {
    var words = WordTable()
    #expect(words.intern("hòa") == words.intern("hoà"))
    #expect(words.intern("kỹ") == words.intern("kĩ"))
    #expect(words.intern("má") != words.intern("ma"))
  }
}

struct SpellingVariantsTests {
  @Test(arguments: [
    ("hòa", ["hòa", "hoà"]), ("thuý", ["thuý", "thúy"]), ("tỷ", ["tỷ", "tỉ"]), ("quý", ["quý", "quí", "qúy"]),
    ("tổ", ["tổ"]),
    ("my", ["my", "mi"]), ("ý", ["ý"]),
  ])
  func toneAndVowelAreWrittenInTwoWays(syllable: String, spellings: [String]) {
    #expect(Set(SpellingVariants.of(syllable)) == Set(spellings))
    #expect(SpellingVariants.of(syllable).first == syllable)
  }

  @Test func aWordWithĐIsFoundWithItsLookAlikes() {
    #expect(SpellingVariants.forms(of: "đội").contains("\u{D0}ội"))
    #expect(SpellingVariants.forms(of: "tổ") == ["tổ", "TỔ", "Tổ"])
  }
}
