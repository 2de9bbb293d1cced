import Articles
import Testing

@testable import Extraction

struct TemporalScannerTests {
  private func dates(_ text: String) -> [String] {
    SentenceFixture(text).times.dates.map {
      [$0.year, $0.month, $0.day].map { $0.map(String.init) ?? "" }.joined(separator: "-")
    }
  }

  private func periods(_ text: String) -> [PeriodEvidence.Kind] { SentenceFixture(text).times.periods.map(\.kind) }

  @Test(arguments: [
    ("Ngày 5/4/2021, xã họp.", "2021-4-5"), ("Sáng 22-1, xã họp.", "-1-22"), ("Tháng 10/2021, xã họp.", "2021-10-"),
    ("ngày 5 tháng 4 năm 2021", "2021-4-5"),
  ])
  func datesAreFoundInEveryForm(text: String, date: String) { #expect(dates(text).first == date) }

  @Test func spansAndYearsAreFound() {
    #expect(periods("Giai đoạn 2018 - 2023, xã lập 5 tổ.") == [.years(YearRange(2018, 2023))])
    #expect(periods("Năm 2021, xã lập 5 tổ.") == [.years(YearRange(2021))])
    #expect(periods("Từ năm 2014 đến nay, xã lập 5 tổ.") == [.years(YearRange(2014, PeriodEvidence.openEnd))])
    #expect(periods("Từ đầu năm đến nay, bản lập 5 tổ.").first == .yearToDate)
    #expect(periods("Trong 5 năm qua, xã lập 12 tổ.").first == .pastYears(5))
  }

  @Test(arguments: [
    "Ngày 5/4/2021, xã họp.", "Giai đoạn 2018 - 2023, xã họp.", "Lúc 16 giờ 30, xã họp.", "Năm 2021, xã họp.",
    "Trong 5 năm qua, xã họp.",
  ])
  func whatTellsTimeCountsNothing(text: String) { #expect(SentenceFixture(text).sites.isEmpty) }

  @Test func aComparisonAndACitationAreToldApart() {
    #expect(SentenceFixture("Giảm 5 vụ so với năm 2019.").times.periods.first?.isComparison == true)
    #expect(SentenceFixture("Năm 2019 giảm 5 vụ.").times.periods.first?.isComparison == false)
    #expect(SentenceFixture("Đến tháng 6/2018 có 12 mô hình.").times.dates.first?.isLimit == true)
  }
}

struct MissingYearTests {
  private func year(_ month: Int, _ day: Int?, weekday: Int? = nil, publishedOn: String) -> Int? {
    PartialDate(publishedOn).map {
      MissingYear(publication: $0).year(
        of: DateEvidence(month: month, day: day, weekday: weekday, range: 0..<0, chunk: 0, rule: ""))
    }
  }

  @Test func itIsTheLastThatCameRound() {
    #expect(year(5, 14, publishedOn: "2023-05-15") == 2023)
    #expect(year(5, 16, publishedOn: "2023-05-15") == 2022)
    #expect(year(12, nil, publishedOn: "2023-05-15") == 2022)
    #expect(year(12, 1, publishedOn: "2023") == 2023)
  }

  @Test func aWeekdayTellsTheYear() { #expect(year(5, 16, weekday: 2, publishedOn: "2023-05-15") == 2023) }
}
