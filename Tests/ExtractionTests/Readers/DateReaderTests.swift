import Articles
import Extraction
import Testing
import Vocabulary

@Suite struct DateReaderTests {
  private static let reader = (try? Vocabulary.load()).map(DateReader.init)

  /// Monday, 15 May 2023.
  private func read(_ text: String) throws -> String? {
    let publication = try #require(PartialDate("2023-05-15"))
    return try #require(Self.reader).read(text, publishedOn: publication).map { found in
      found.date.description + (found.quarter.map { "-Q\($0)" } ?? "") + " \(found.basis.rawValue)"
    }
  }

  @Test(arguments: [
    ("5/4/2021", "2021-04-05"), ("5/4/21", "2021-04-05"), ("05/04/2021", "2021-04-05"), ("5/4/95", "1995-04-05"),
    ("ngày 5 tháng 4 năm 2021", "2021-04-05"), ("5 tháng 4 năm 2021", "2021-04-05"),
    ("ngày mồng 5 tháng 4 năm 2021", "2021-04-05"), ("thứ 2 ngày 5 tháng 4 năm 2021", "2021-04-05"),
    ("tháng 10 năm 2021", "2021-10"), ("tháng mười năm 2021", "2021-10"), ("tháng mười hai năm 2021", "2021-12"),
    ("quý 2 năm 2021", "2021-Q2"), ("quý 2 của năm 2021", "2021-Q2"), ("quý tư năm 2021", "2021-Q4"),
    ("8:15 sáng ngày 5/4/2021", "2021-04-05"), ("vào lúc 8:15 tối ngày 5 tháng 4 năm 2021", "2021-04-05"),
    ("ngày cuối cùng của tháng 2 năm 2024", "2024-02-29"),
  ])
  func aYearThatIsWrittenIsTaken(text: String, date: String) throws { #expect(try read(text) == "\(date) stated") }

  @Test(arguments: [
    ("14/5", "2023-05-14"), ("15/5", "2023-05-15"), ("ngày 16/5", "2022-05-16"), ("08/03", "2023-03-08"),
    ("ngày 8 tháng ba", "2023-03-08"), ("mồng 8 tháng 3", "2023-03-08"), ("ngày mùng 8 tháng 3", "2023-03-08"),
    ("ngày đầu tiên của tháng 3", "2023-03-01"), ("ngày đầu tiên của tháng ba", "2023-03-01"),
    ("tháng 4", "2023-04"), ("tháng tư", "2023-04"), ("tháng sáu", "2022-06"), ("tháng 11", "2022-11"),
    ("quý 1", "2023-Q1"), ("quý ba", "2022-Q3"), ("lúc 4:00 chiều ngày 23/4", "2023-04-23"),
    ("lúc 4 giờ chiều ngày 23 tháng 4", "2023-04-23"), ("ngày 12/10", "2022-10-12"),
  ])
  func aMissingYearIsTheLastThatCame(text: String, date: String) throws {
    #expect(try read(text) == "\(date) inferred")
  }

  @Test(arguments: [
    ("thứ ba ngày 16 tháng 5", "2023-05-16"), ("thứ hai ngày 16 tháng 5", "2022-05-16"),
    ("chủ nhật ngày mồng 4 tháng 6", "2023-06-04"), ("chúa nhật ngày 4 tháng 6", "2023-06-04"),
  ])
  func aWeekdayTellsTheYear(text: String, date: String) throws { #expect(try read(text) == "\(date) inferred") }

  @Test(arguments: ["", "ngày hội", "có ngày đẹp trời", "5 mô hình", "ngày càng nhiều", "32/13", "quý 5", "tháng 13"])
  func whatIsNoDateGivesNone(text: String) throws { #expect(try read(text) == nil) }
}
