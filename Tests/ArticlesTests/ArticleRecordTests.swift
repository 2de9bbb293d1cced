import Testing
import Vocabulary

@testable import Articles

struct ArticleRecordTests {
  private static func load(_ line: String) throws -> LoadedFile {
    let vocabulary = try Vocabulary.load()
    let parser = ArticleParser(outlets: vocabulary.outlets, gazetteer: vocabulary.gazetteer)
    return parser.load(try ArticleRecord(line: line.utf8))
  }

  @Test func aLineIsTheArticleThatItsFileWouldBe() throws {
    let vocabulary = try Vocabulary.load()
    let parser = ArticleParser(outlets: vocabulary.outlets, gazetteer: vocabulary.gazetteer)
    let text = "Tin trong tỉnh\n\nXã có 3 tổ tự quản."
    let sidecar = "reason: xem bản gốc\nplace: Cà Mau\n"
    let loaded = try Self.load(
      #"{"id":"tin-7","text":"Tin trong tỉnh\n\nXã có 3 tổ tự quản.","sidecar":"reason: xem bản gốc\nplace: Cà Mau\n"}"#
    )
    let (article, findings) = parser.parse(
      bytes: Array(text.utf8), file: "tin-7.txt", sidecar: ("tin-7.yml", Array(sidecar.utf8)))
    #expect(loaded == LoadedFile(file: "tin-7.txt", article: article, findings: findings))
    #expect(loaded.article?.metadata.place?.value == "VN-59")
  }

  @Test func membersAreReadAsFrontMatterIs() throws {
    let loaded = try Self.load(
      #"""
      {"id": "a.md", "text": "Xã có 3 tổ.", "url": "https://example.org/?a=1&b=2#c", "title": "“Tin”: {mới} # hôm nay",
       "published": "2023-08", "period": "2018-2023", "place": "", "outlet": null, "crawled": 7, "tags": ["x"]}
      """#.replacing("\n", with: " "))
    let metadata = try #require(loaded.article?.metadata)
    #expect(loaded.file == "a.md")
    #expect(loaded.findings.isEmpty)
    #expect(metadata.url?.value == "https://example.org/?a=1&b=2#c")
    #expect(metadata.title?.value == "“Tin”: {mới} # hôm nay")
    #expect(metadata.published?.value == PartialDate(year: 2023, month: 8))
    #expect(metadata.period?.value == YearRange(2018, 2023))
    #expect(metadata.place == nil && metadata.outlet == nil)
  }

  @Test(arguments: [
    ("không phải", ArticleRecordError.noObject), ("[1]", .noObject), (#"{"text":"a"}"#, .missing(member: "id")),
    (#"{"id":"a"}"#, .missing(member: "text")), (#"{"id":"","text":"a"}"#, .missing(member: "id")),
    (#"{"id":"a","text":7}"#, .noString(member: "text")),
    (#"{"id":"a","text":"b","url":{}}"#, .noString(member: "url")),
  ])
  func aLineWithoutAnArticleIsAnError(line: String, error: ArticleRecordError) {
    #expect(throws: error) { try ArticleRecord(line: line.utf8) }
  }
  @Test func aLineThatIsNotUnicodeIsAnError() {
    let line = Array(#"{"id":"a","text":"C"#.utf8) + [0xF3] + Array(#" 3 t"}"#.utf8)
    #expect(throws: ArticleRecordError.noUnicode) { try ArticleRecord(line: line) }
  }
}
