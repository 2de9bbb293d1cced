import Testing
import Text
import Vocabulary

@testable import Extraction

struct ChunkerTests {
  @Test func theLongestPhraseIsOneChunk() {
    let read = SentenceFixture("Các hợp tác xã ở khu vực nông thôn lắp 5 camera an ninh.")
    for phrase in ["hợp tác xã", "khu vực nông thôn", "camera an ninh"] {
      #expect(read.chunk(phrase) != nil, "\(phrase)")
    }
    #expect(read.chunk("xã") == nil && read.chunk("thôn") == nil && read.chunk("khu") == nil)
  }

  @Test func whatNoTableKnowsIsAWordByItself() {
    let read = SentenceFixture("Zơ Râm gùi 12 tổ.")
    #expect(Array(read.chunks.prefix(3)) == ["Zơ", "Râm", "gùi"])
    #expect(read.sentence.entry(0) == nil)
    #expect(read.sentence.entry(-1) == nil && read.sentence.entry(99) == nil)
  }

  @Test func aPhraseIsCapitalisedWhereAllItsWordsAre() throws {
    let read = SentenceFixture("Ngày hội ở Sóc Trăng, ngày hội lớn")
    let name = try #require(read.chunk("Sóc Trăng"))
    #expect(read.sentence.chunks[name].isCapitalised)
    let feast = try #require(read.chunk("Ngày hội") ?? read.chunk("Ngày"))
    #expect(read.sentence.chunks[feast].count == 1 || !read.sentence.chunks[feast].isCapitalised)
  }

  @Test func aQuotedNameIsMarkedAndSpeechIsNot() throws {
    let named = SentenceFixture("Xã ra mắt mô hình “Tiếng chuông ban đêm” hôm qua.")
    let word = try #require(named.chunk("chuông") ?? named.chunk("Tiếng"))
    #expect(named.sentence.chunks[word].isQuoted)
    let spoken = SentenceFixture("Ông nói: “Thôn có 12 tổ tự quản”.")
    #expect(spoken.sentence.chunks.allSatisfy { !$0.isQuoted })
    #expect(spoken.sites.count == 1)
  }

  @Test func aQuotationThatIsNeverClosedMarksNothing() {
    let read = SentenceFixture("Xã có mô hình “Tiếng chuông ban đêm và 12 tổ tự quản.")
    #expect(read.sentence.chunks.allSatisfy { !$0.isQuoted })
  }

  @Test func bytesOfChunksLieInTheText() {
    let read = SentenceFixture("Thôn có 12 tổ.")
    #expect(read.sentence.bytes(0..<read.sentence.count) == 0..<"Thôn có 12 tổ.".utf8.count)
    #expect(read.sentence.bytes(5..<5) == 0..<0)
    #expect(read.sentence.bytes(0..<99) == 0..<0)
  }
}
