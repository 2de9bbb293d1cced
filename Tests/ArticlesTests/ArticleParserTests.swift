import Foundation
import SeededRandom
import Testing

@testable import Articles

struct ArticleParserTests {
  private let text = "Ngày hội ở bản Pá\n\n\(Samples.paragraph)\n\n\(Samples.secondParagraph)\n"

  private func parse(_ bytes: [UInt8], sidecar: String? = nil) -> (article: Article?, findings: [Finding]) {
    Samples.parser.parse(
      bytes: bytes, file: "tin/Bản Pá.txt", sidecar: sidecar.map { ("tin/Bản Pá.yml", Array($0.utf8)) })
  }

  @Test func anArticleKeepsFileTextAndDigest() {
    let article = parse(Array(text.utf8)).article
    #expect(article?.id == "ban-pa")
    #expect(article?.file == "tin/Bản Pá.txt")
    #expect(article?.text == Array(text.utf8))
    #expect(
      parse(Array("abc".utf8)).article?.sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  @Test func decomposedAndComposedTextGiveTheSameReading() {
    let composed = parse(Array(text.utf8)).article
    let decomposed = parse(Array(text.decomposedStringWithCanonicalMapping.utf8)).article
    #expect(composed?.text == decomposed?.text)
    #expect(composed?.blocks == decomposed?.blocks)
  }

  @Test(arguments: ["\r\n", "\r"])
  func lineEndsMakeNoDifference(_ lineEnd: String) {
    let other = parse(Array(text.replacing("\n", with: lineEnd).utf8)).article
    #expect(other?.text == Array(text.utf8))
    #expect(other?.blocks == parse(Array(text.utf8)).article?.blocks)
  }

  @Test func theSidecarWinsOverFrontMatter() {
    let (article, findings) = parse(
      Array("---\nperiod: 2020\nplace: VN-22\n---\n\(text)".utf8),
      sidecar: "period: {value: 2021, reason: Đã đối chiếu}")
    #expect(findings.isEmpty)
    #expect(article?.metadata.period?.value == YearRange(2021))
    #expect(article?.metadata.period?.file == "tin/Bản Pá.yml")
    #expect(article?.metadata.place?.value == "VN-22")
    #expect(article?.metadata.place?.line == 3)
  }

  @Test func frontMatterThatIsNeverClosedIsText() {
    let (article, findings) = parse(Array("---\ntitle: Thôn\n\(text)".utf8))
    #expect(findings.map(\.code) == ["front-matter-unclosed"])
    #expect(article?.blocks.contains { $0.kind == .frontMatter } == false)
  }

  @Test(arguments: [("", "empty-file"), (" \n\u{A0}\u{200B}\t\n", "empty-file"), ("\u{0}\u{1}\u{2}abc", "binary-file")])
  func aFileWithoutTextIsAFinding(_ content: String, _ code: String) {
    let (article, findings) = parse(Array(content.utf8))
    #expect(article == nil)
    #expect(findings.map(\.code) == [code])
  }

  @Test func damageIsReportedWithItsLine() {
    let (article, findings) = parse(Array("Ngày hội\nở bả".utf8) + [0xC3] + Array("n Pá, có tổ tự quản\n".utf8))
    #expect(article != nil)
    #expect(findings.map(\.code) == ["undecodable-bytes"])
    #expect(findings.first?.line == 2)
    #expect(findings.first?.column == 5)
  }

  @Test func aRepairedEncodingIsReportedByName() {
    let (article, findings) = parse(Array("Ngµy héi ë b¶n, tæ tù qu¶n ®\u{AD}îc khen".utf8))
    #expect(article.map { $0[0..<$0.text.count] } == "Ngày hội ở bản, tổ tự quản được khen")
    #expect(findings.map(\.code) == ["encoding-repaired"])
    #expect(findings.first?.message.english == "the text was decoded from TCVN3 (ABC)")
  }

  @Test func aPageOfFurnitureAloneIsAFinding() {
    #expect(parse(Array("Đăng nhập\nLượt xem: 12".utf8)).findings.map(\.code) == ["no-article-text"])
  }

  // MARK: - Properties

  private func expectSound(_ article: Article) {
    var last = 0
    for block in article.blocks {
      #expect(block.range.lowerBound >= last && !block.range.isEmpty && block.range.upperBound <= article.text.count)
      last = block.range.upperBound
      var lastSentence = block.range.lowerBound
      for sentence in block.sentences {
        #expect(sentence.lowerBound >= lastSentence && !sentence.isEmpty)
        lastSentence = sentence.upperBound
        for offset in [sentence.lowerBound, sentence.upperBound] where offset < article.text.count {
          #expect(article.text[offset] & 0xC0 != 0x80)
        }
      }
      #expect(block.sentences.first?.lowerBound == block.range.lowerBound)
      #expect(block.sentences.last?.upperBound == block.range.upperBound)
    }
    #expect(String(validating: article.text, as: UTF8.self) != nil)
  }

  @Test(arguments: 0..<60)
  func randomBytesNeverBreakTheReading(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let low: UInt8 = seed % 3 == 0 ? 0 : 0x20
    let bytes = (0..<Int.random(in: 1...600, using: &random)).map { _ in UInt8.random(in: low...255, using: &random) }
    if let article = parse(bytes).article { expectSound(article) }
  }

  @Test(arguments: 0..<120)
  func randomPagesNeverBreakTheReading(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let parts = [
      "\n", "\r\n", "\n\n", " ", "\u{A0}", "\u{200B}", "---\n", " date 2023-08 ", "(SXO) - ", "TTXVN - ", "|", " > ",
      "• ", "1. ",
      "Ảnh: T.C", "(Ảnh: K.L.).", "Tin liên quan", "Bình luận (2)", "Lượt xem: 5", "12/8/2023 10:15", "Thứ ba, ", "…",
      "./.",
      "”", "“", "!", "?", ".", ":", "TP.", "Ðội", "e\u{0323}\u{0302}", "🙂", "\u{FEFF}", "\u{FFFD}", "key: [", "# ",
      "![", "](x)",
      Samples.paragraph, Samples.secondParagraph, "Đại biểu về dự hội nghị", "một", "Hai", "1.700", "\u{1}", "\t",
    ]
    var text = ""
    for _ in 0..<Int.random(in: 1...80, using: &random) { text += parts.randomElement(using: &random) ?? "" }
    for file in ["a.txt", "a.md"] {
      let result = Samples.parser.parse(bytes: Array(text.utf8), file: file, sidecar: ("a.yml", Array(text.utf8)))
      if let article = result.article { expectSound(article) }
    }
  }

  @Test func aLongLineIsReadLikeAnArticle() {
    let count = 40_000
    let line = String(repeating: "Tổ \u{1EF1} quản họp dân 12 lần. ", count: count)
    let article = parse(Array(line.decomposedStringWithCanonicalMapping.utf8)).article
    #expect(article?.blocks.count == 1)
    #expect(article?.blocks.first?.sentences.count == count)
  }

  @Test(arguments: ["“", "(", "[", "{", ">", "#", "- ", "\""])
  func deepNestingIsNoBurden(_ opening: String) {
    let article = parse(Array((String(repeating: opening, count: 10_000) + "5 tổ").utf8)).article
    #expect(article != nil)
  }
}
