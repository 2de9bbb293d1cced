import Testing

@testable import Articles

struct TimestampTests {
  @Test(arguments: [
    "2024-03-05", "2024-03-05T00:30:00+07:00", "2024-03-05T23:30:00-05:00", "2024-03-05 00:30",
    "2024-03-05T00:30:00.000Z",
    "20240305T083000Z", "2024-03-05t08:30:00z", "2024-03-05 08:30:00 +0700", "2024-03-05T08",
  ])
  func theDayIsTakenAsWritten(_ text: String) {
    #expect(Timestamp.iso(text) == PartialDate(year: 2024, month: 3, day: 5))
  }

  @Test(arguments: [
    "2024-02-30T08:00:00Z", "5/3/2024", "2024-3-5", "Tue, 05 Mar 2024 08:30:00 GMT", "2024-03-05Tx", "20240305",
    "1709600000",
    "2024-03-05T08:30:00+07:00 và", "",
  ])
  func anythingElseIsNoISODate(_ text: String) {
    #expect(Timestamp.iso(text) == nil)
  }

  @Test func aMonthAndAYearAreDatesToo() {
    #expect(Timestamp.iso("2024-03") == PartialDate(year: 2024, month: 3))
    #expect(Timestamp.iso("2024") == PartialDate(year: 2024))
  }

  @Test(arguments: ["Tue, 05 Mar 2024 08:30:00 GMT", "5 Mar 2024", "05 March 2024 08:30 +0700"])
  func mailsDatesAreReadWhereTheyMayStand(_ text: String) {
    #expect(Timestamp.any(text) == PartialDate(year: 2024, month: 3, day: 5))
  }
}
