import Articles
import Foundation
import Testing
import Vocabulary

@testable import Extraction

struct ReadingLinesTests {
  private static let text = """
    date 2023-08

    Bạc Liêu: “Toàn dân” giữ bình yên

    Ngày 12-8, Công an tỉnh Bạc Liêu sơ kết 5 năm (2018 – 2023) thực hiện Chỉ thị số 09/CT-TEST. Toàn tỉnh có hơn 1.250,5 ha,
    xây dựng 37 mô hình; tặng Giấy khen cho 6 tập thể và 12/15 cá nhân. Năm tới phấn đấu từ 40 đến 50 mô hình.
    """

  private static func record(_ text: String = text, file: String = "bài một.txt", sidecar: String? = nil) throws
    -> ReadingRecord
  {
    let vocabulary = try Vocabulary.load()
    let parser = ArticleParser(outlets: vocabulary.outlets, gazetteer: vocabulary.gazetteer)
    let (article, findings) = parser.parse(
      bytes: Array(text.utf8), file: file, sidecar: sidecar.map { ("bài một.yml", Array($0.utf8)) })
    return ReadingRecord(
      LoadedFile(file: file, article: article, findings: findings), reader: Reader(vocabulary: vocabulary))
  }

  @Test func aReadingIsTheSameAfterItsLineWasRead() throws {
    let record = try Self.record(
      sidecar: """
        reason: as the paper's own page has it
        url: https://example.org/1?a=1&b=2
        published: 2023-08-12
        figures:
          - { action: correct, quote: 37 mô hình, bound: over }
          - { action: suppress, quote: không có câu này }
          - { action: sai }
        """)
    #expect(record.reading?.figures.isEmpty == false)
    #expect(!record.findings.isEmpty)
    let line = try ReadingLines.line(record)
    #expect(line.last == 0x0A && !line.dropLast().contains(0x0A))
    #expect(try ReadingLines.records(line + [0x0A] + line, file: "r.jsonl") == [record, record])
  }

  @Test func aFileWithoutTextIsARecordToo() throws {
    let record = try Self.record("  ")
    #expect(record.article == nil && record.findings.map(\.code) == ["empty-file"])
    #expect(try ReadingLines.records(try ReadingLines.line(record), file: "r.jsonl") == [record])
  }

  @Test func oddTextSurvives() throws {
    let record = try Self.record("Có 3 tổ\u{200B} \u{0600}\u{2028}<b> \\ \" \u{1} 😀 cu\u{0309}a xã.")
    #expect(try ReadingLines.records(try ReadingLines.line(record), file: "r.jsonl") == [record])
  }

  @Test func repeatedLinesCountOnceAndTheOrderOfFilesIsFixed() throws {
    let first = try Self.record(file: "a.txt")
    let second = try Self.record(file: "b.txt")
    #expect(try ReadingLines.merged([second, first, second]) == [first, second])
  }

  @Test func twoReadingsOfOneFileAreAnError() throws {
    let records = [try Self.record(file: "a.txt"), try Self.record("Có 4 tổ tự quản.", file: "a.txt")]
    #expect(throws: ReadingFileError.twoReadings(article: "a.txt")) { try ReadingLines.merged(records) }
  }

  @Test(arguments: ["{", "[]", "{\"version\":1}", "{\"version\":1,\"file\":\"a\",\"findings\":[],\"reading\":{}}"])
  func aBrokenLineIsAnErrorWithItsNumber(line: String) throws {
    let good = try ReadingLines.line(try Self.record())
    #expect(throws: ReadingFileError.broken(file: "r.jsonl", line: 2)) {
      try ReadingLines.records(good + Array(line.utf8), file: "r.jsonl")
    }
  }

  @Test func anotherVersionIsAnErrorThatSaysSo() {
    #expect(throws: ReadingFileError.version(file: "r.jsonl", line: 1, found: 7)) {
      try ReadingLines.records(Array("{\"version\":7}".utf8), file: "r.jsonl")
    }
  }

  @Test(arguments: [
    (#""mention":["#, #""mention":[999990,999999],"x":["#), (#""title":["#, #""title":[-4,2],"x":["#),
    (#""blocks":["#, #""blocks":[{"kind":"paragraph","range":[0,99999],"sentences":[]}],"x":["#),
  ])
  func aRangeOutsideTheTextIsAnError(part: String, replacement: String) throws {
    let line = String(decoding: try ReadingLines.line(try Self.record()), as: UTF8.self)
    let broken = line.replacingOccurrences(of: part, with: replacement)
    #expect(broken != line)
    #expect(throws: ReadingFileError.broken(file: "r.jsonl", line: 1)) {
      try ReadingLines.records(Array(broken.utf8), file: "r.jsonl")
    }
  }
}
