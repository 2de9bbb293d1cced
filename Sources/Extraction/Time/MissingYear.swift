import Articles
import Text
import Vocabulary

/// Infers the year of a date that is written without one.
struct MissingYear {
  let publication: PartialDate

  /// The year in which the date last came round before publication; a weekday beside it may tell the coming one.
  func year(of date: DateEvidence) -> Int {
    let year = publication.year
    if let weekday = date.weekday {
      for candidate in [year, year - 1]
      where PartialDate(year: candidate, month: date.month, day: date.day)?.weekday == weekday {
        return candidate
      }
    }
    guard let month = publication.month else { return year }
    if let quarter = date.quarter { return (quarter - 1) * 3 < month ? year : year - 1 }
    guard let dateMonth = date.month else { return year }
    if dateMonth != month { return dateMonth < month ? year : year - 1 }
    guard let day = publication.day, let dateDay = date.day else { return year }
    return dateDay <= day ? year : year - 1
  }
}
