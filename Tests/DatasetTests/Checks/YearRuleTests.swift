import Articles
import Extraction
import Testing

@testable import Dataset

@Suite struct YearRuleTests {
  @Test(arguments: [
    (Basis.unknown, Optional("date-unknown")), (.inferred, "year-inferred"), (.curated, "year-curated"), (.stated, nil),
  ])
  func theDatesBasisIsTold(basis: Basis, code: String?) {
    var sample = Sample("a", "Tin ngắn.")
    sample.reading.published =
      basis == .unknown ? .unknown : PartialDate("2023-08").map { Derived($0, basis) } ?? .unknown
    #expect(Sample.dataset([sample]).checks.map(\.code) == [code].compactMap(\.self))
  }

  @Test func anInferredYearPointsAtTheDate() throws {
    var sample = Sample("a", "Tin ngắn.\nSáng 22/8, hội nghị khai mạc.")
    let date = try #require(PartialDate("2023-08-22"))
    sample.reading.published = Derived(date, .inferred)
    sample.reading.dates = [
      Reading.DateMention(date: Derived(date, .inferred), range: sample.range(of: "22/8"), rule: "test")
    ]
    let check = try #require(Sample.dataset([sample]).checks("year-inferred").first)
    #expect(check.line == 2)
    #expect(check.column == 6)
    #expect(check.message.vietnamese.contains("22/8/2023"))
    #expect(check.message.english.contains("22 August 2023"))
  }

  @Test func aReviewersDateIsToldWithItsReasonAndPlace() throws {
    var sample = Sample("a", "Tin ngắn.")
    let date = try #require(PartialDate("2023-08"))
    sample.reading.published = Derived(date, .curated)
    sample.metadata.published = ArticleMetadata.Statement(date, reason: "Theo bản in.", file: "a.yml", line: 3)
    let check = try #require(Sample.dataset([sample]).checks("year-curated").first)
    #expect(check.file == "a.yml")
    #expect(check.line == 3)
    #expect(check.message.vietnamese == "Ngày 8/2023 do người biên tập xác nhận. Lý do: Theo bản in.")
  }
}
