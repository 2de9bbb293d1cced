import Articles
import Vocabulary

/// A date as its parts stand in a sentence.
struct DateForm {
  var day: Int?
  var month: Int?
  var year: Int?
  var isQuarter = false
  /// Of the lunar calendar, so that day and month are none of ours.
  var isLunar = false
  /// Chunk behind it.
  var next: Int

  /// Day and month, where the calendar has them; of an impossible day (30/2/2024) the year alone.
  init?(day: Int, month: Int, year: Int?, next: Int) {
    guard (1...31).contains(day), (1...12).contains(month) else { return nil }
    self.year = year
    self.next = next
    guard day <= PartialDate.days(in: month, of: year ?? 2024) else { return }
    self.day = day
    self.month = month
  }

  init(month: Int, year: Int?, isQuarter: Bool = false, next: Int) {
    self.month = month
    self.year = year
    self.isQuarter = isQuarter
    self.next = next
  }

  init(lunarIn year: Int?, next: Int) {
    self.year = year
    self.next = next
    isLunar = true
  }

  /// The rule's name in explanations.
  var rule: String {
    if isLunar { return "lunar-date" }
    if isQuarter { return "quarter" }
    if day == nil, month == nil { return "impossible-date" }
    return day == nil ? "month-year" : "date"
  }

  /// A year of two or four digits.
  static func fullYear(_ year: (value: Int, digits: Int)) -> Int? {
    switch year.digits {
    case 4: (1900...2100).contains(year.value) ? year.value : nil
    case 2: year.value < 50 ? 2000 + year.value : 1900 + year.value
    default: nil
    }
  }
}
