import Articles
import Extraction

/// Finds articles that give their reporting period in two ways: two spans of years that share one end only.
///
/// Periods within quotation marks belong to a programme's name and don't count.
struct PeriodsDisagreeRule: CheckRule {
  static let codes = ["periods-disagree"]

  func checks(in context: CheckContext) -> [CheckDraft] {
    context.dataset.articles.indices.compactMap { index in
      let article = context.dataset.articles[index]
      let reading = context.readings[index]
      var quotes = QuoteTracker(text: article.text)
      let spans = reading.periods.filter { $0.period.value.map { $0.from < $0.to && !$0.isOpen } ?? false }
        .sorted { $0.range.lowerBound < $1.range.lowerBound }
        .filter { !quotes.isQuoted(at: $0.range.lowerBound) }
      guard let pair = Self.disagreement(of: spans.compactMap(\.period.value), main: reading.period.value) else {
        return nil
      }
      let (first, second) = (TimeText.period(pair.0), TimeText.period(pair.1))
      return CheckDraft(
        .warning, "periods-disagree", article: article.id,
        // The reader has seen the first one when the second contradicts it.
        range: spans.first { $0.period.value == pair.1 }?.range,
        vietnamese: "Bài viết nêu hai giai đoạn khác nhau: \(first) và \(second).",
        english: "The article gives two different periods: \(first) and \(second).")
    }
  }

  /// The first two spans that start or end alike but not both; one of them the main period where that is known.
  static func disagreement(of spans: [YearRange], main: YearRange?) -> (YearRange, YearRange)? {
    // Each once: a text of any length has but few.
    var seen: Set<YearRange> = []
    let spans = spans.filter { seen.insert($0).inserted }
    for (index, first) in spans.enumerated() {
      for second in spans.dropFirst(index + 1) where (first.from == second.from) != (first.to == second.to) {
        if main == nil || first == main || second == main { return (first, second) }
      }
    }
    return nil
  }
}
