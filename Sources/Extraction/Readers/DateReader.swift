import Articles
import Vocabulary

/// Reads the date that a text names, as a newspaper means it: a date without a year lies in the past.
///
/// Hours are not read, and of a week (`tuần đầu tiên của tháng 9`) the month.
public struct DateReader: Sendable {
  private let lexicon: CompiledLexicon

  /// Builds the automaton.
  public init(vocabulary: Vocabulary) { lexicon = CompiledLexicon(vocabulary: vocabulary) }

  /// The first date that a text names to the day, else to the month or quarter; `nil` where there is none.
  ///
  /// - Parameters:
  ///   - text: in Normalization Form C.
  ///   - publication: what a missing year is inferred from.
  public func read(_ text: String, publishedOn publication: PartialDate) -> DatedText? {
    let bytes = Array(text.utf8)
    var result = TemporalScanner.Result()
    bytes.withUnsafeBufferPointer { text in
      let storage = SentenceStorage()
      withExtendedLifetime(storage) {
        var sentence = Chunker(lexicon: lexicon).chunk(text, 0..<text.count, into: storage)
        TemporalScanner(lexicon: lexicon).scan(text, &sentence, into: &result)
      }
    }
    let dates = result.dates.filter { $0.day != nil } + result.dates.filter { $0.day == nil }
    for evidence in dates {
      let year = evidence.year ?? MissingYear(publication: publication).year(of: evidence)
      guard let date = PartialDate(year: year, month: evidence.month, day: evidence.day) else { continue }
      return DatedText(date: date, quarter: evidence.quarter, basis: evidence.year == nil ? .inferred : .stated)
    }
    return nil
  }
}
