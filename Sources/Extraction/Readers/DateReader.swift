import Articles
import Text
import Vocabulary

/// Reads the date that a text names, as a newspaper means it: a date without a year lies in the past.
///
/// Hours are not read, and of a week (`tuần đầu tiên của tháng 9`) the month.
public struct DateReader: Sendable {
  private let chunker: Chunker

  /// Prepares the reading of dates.
  public init(vocabulary: Vocabulary) { chunker = Chunker(lexicon: vocabulary.lexicon) }

  /// The first date that a text names to the day, else to the month or quarter; `nil` where there is none.
  ///
  /// - Parameters:
  ///   - text: in Normalization Form C.
  ///   - publication: what a missing year is inferred from.
  public func read(_ text: String, publishedOn publication: PartialDate) -> DatedText? {
    var sentence = chunker.chunk(Array(text.utf8), 0..<text.utf8.count)
    let result = TemporalScanner().scan(&sentence)
    let dates = result.dates.filter { $0.day != nil } + result.dates.filter { $0.day == nil }
    for evidence in dates {
      let year = evidence.year ?? MissingYear(publication: publication).year(of: evidence)
      guard let date = PartialDate(year: year, month: evidence.month, day: evidence.day) else { continue }
      return DatedText(date: date, quarter: evidence.quarter, basis: evidence.year == nil ? .inferred : .stated)
    }
    return nil
  }
}
