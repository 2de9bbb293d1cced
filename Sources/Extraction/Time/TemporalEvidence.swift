import Articles
import Text
import Vocabulary

/// A date in a sentence; the year may be missing.
struct DateEvidence {
  var year: Int?
  var month: Int?
  var day: Int?
  /// 1 to 4 where a quarter is named in place of a month.
  var quarter: Int?
  /// ISO weekday written beside it; 0 for none.
  var weekday: Int?
  var range: Range<Int>
  /// First chunk.
  var chunk: Int
  /// A word such as `chiều` or `ngày` stands before it.
  var hasCue = false
  /// `sáng nay, 17/8`: the day of the report.
  var isToday = false
  /// It recurs or is a memorial day (`19-8 hằng năm`, `Quốc khánh 2-9`), hence no day of an event.
  var isRecurring = false
  /// Inside a document's citation or a quoted name, or the day of a birth or founding.
  var isCitation = false
  /// The day up to which something was counted (`tính đến 31-12-2023`), hence no day of an event.
  var isLimit = false
  /// Behind the name or number of a document.
  var isOfDocument = false
  var rule: String

  var partialDate: PartialDate? { year.flatMap { PartialDate(year: $0, month: month, day: day) } }
}

/// A time span in a sentence, as far as the sentence tells.
struct PeriodEvidence {
  /// Last year of a span “until now”, while the publication date is not known.
  static let openEnd = YearRange.openEnd

  enum Background: Hashable {
    case birth
    /// With the chunk of the verb; what it is said of directly before was founded then.
    case founding(Int)
    /// `Từ năm 2014, thôn đã đạt chuẩn`
    case since
  }

  enum Kind: Hashable {
    case years(YearRange)
    /// The last n years before publication.
    case pastYears(Int)
    /// From the start of the year of publication.
    case yearToDate
    /// `năm ngoái`: the year before that of publication.
    case yearBefore
    /// `trong năm`, `cũng trong năm`: the year that the text speaks of.
    case sameYear
    case yearly
  }

  var kind: Kind
  var range: Range<Int>
  var chunk: Int
  /// The year or span that a number is compared with (`so với cùng kỳ năm 2024`).
  var isComparison = false
  /// Inside a quoted name or beside a document (`Đề án “… giai đoạn 2018-2022”`).
  var isCitation = false
  /// An event's or a memorial's year (`Ngày hội … năm 2023`, `kỷ niệm`).
  var isEvent = false
  /// A document is cited earlier in the sentence, so that the span may be the document's.
  var isAfterCitation = false
  /// Of that event the text tells (`dịp Tết 2019`).
  var isOccasion = false
  /// Directly behind a word of reviewing (`kết quả năm 2019`).
  var isReview = false
  /// In a sentence that speaks of goals, or behind a word of planning (`phát động thi đua năm 2020`).
  var isPlan = false
  /// The year of a birth, founding or enlistment, or since which something has been so: none that is reported on.
  var background: Background?
  /// Announced with `giai đoạn` or in brackets after a duration.
  var isSpan = false
  var rule: String
}
