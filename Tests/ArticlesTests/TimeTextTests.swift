import Articles
import Testing

@Suite struct TimeTextTests {
  @Test(arguments: [
    ("2023-08-02", "2/8/2023", "2 August 2023"), ("2023-12", "12/2023", "December 2023"), ("2023", "2023", "2023"),
  ])
  func datesAreWrittenAsTheirLanguageDoes(iso: String, vietnamese: String, english: String) throws {
    let date = try #require(PartialDate(iso))
    #expect(TimeText.vietnamese(date) == vietnamese)
    #expect(TimeText.english(date) == english)
  }

  @Test func aPeriodHasADashBetweenItsYears() {
    #expect(TimeText.period(YearRange(2018, 2023)) == "2018–2023")
    #expect(TimeText.period(YearRange(2024)) == "2024")
  }
}
