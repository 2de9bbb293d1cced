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

  /// The records of a file's lines.
  private static func records(_ bytes: [UInt8], file: String = "r.jsonl") throws -> [ReadingRecord] {
    var collection = ReadingCollection()
    for (index, line) in bytes.split(separator: 0x0A).enumerated() {
      try collection.add(Array(line), file: file, line: index + 1)
    }
    return collection.sorted
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
    #expect(try Self.records(line) == [record])
  }

  @Test func aFileWithoutTextIsARecordToo() throws {
    let record = try Self.record("  ")
    #expect(record.article == nil && record.findings.map(\.code) == ["empty-file"])
    #expect(try Self.records(try ReadingLines.line(record)) == [record])
  }

  @Test func oddTextSurvives() throws {
    let record = try Self.record("Có 3 tổ\u{200B} \u{0600}\u{2028}<b> \\ \" \u{1} 😀 cu\u{0309}a xã.")
    #expect(try Self.records(try ReadingLines.line(record)) == [record])
  }

  @Test func repeatedLinesCountOnceAndTheOrderOfFilesIsFixed() throws {
    let records = [try Self.record(file: "a.txt"), try Self.record(file: "b.txt")]
    let lines = try records.map { try ReadingLines.line($0) }
    #expect(try Self.records(lines[1] + lines[0] + lines[1]) == records)
  }

  @Test func twoReadingsOfOneFileAreAnErrorThatNamesBothPlaces() throws {
    var collection = ReadingCollection()
    try collection.add(try ReadingLines.line(try Self.record(file: "a.txt")), file: "r.jsonl", line: 4)
    let other = try ReadingLines.line(try Self.record("Có 4 tổ tự quản.", file: "a.txt"))
    #expect(
      throws: ReadingFileError.twoReadings(
        article: "a.txt", file: "s.jsonl", line: 2, otherFile: "r.jsonl", otherLine: 4)
    ) { try collection.add(other, file: "s.jsonl", line: 2) }
  }

  @Test(arguments: ["{", "[]", "{\"version\":2}", "{\"version\":2,\"file\":\"a\",\"findings\":[],\"reading\":{}}"])
  func aBrokenLineIsAnErrorWithItsNumber(line: String) throws {
    let good = try ReadingLines.line(try Self.record())
    #expect(throws: ReadingFileError.broken(file: "r.jsonl", line: 2)) {
      try Self.records(good + Array(line.utf8))
    }
  }

  @Test func anotherVersionIsAnErrorThatSaysSo() {
    #expect(throws: ReadingFileError.version(file: "r.jsonl", line: 1, found: 7)) {
      try Self.records(Array("{\"version\":7}".utf8))
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
      try Self.records(Array(broken.utf8))
    }
  }
}
