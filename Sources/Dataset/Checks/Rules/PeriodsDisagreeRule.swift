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
      let spans = reading.periods.filter { !Self.isQuoted($0.range, in: article) }
        .filter { $0.period.value.map { $0.from < $0.to } ?? false }
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
    for (index, first) in spans.enumerated() {
      for second in spans.dropFirst(index + 1) where (first.from == second.from) != (first.to == second.to) {
        if main == nil || first == main || second == main { return (first, second) }
      }
    }
    return nil
  }

  /// Whether a range stands between quotation marks of its line.
  private static func isQuoted(_ range: Range<Int>, in article: Article) -> Bool {
    let before = article.text[..<min(range.lowerBound, article.text.count)]
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? before.startIndex
    var depth = 0
    var isStraightOpen = false
    for character in String(decoding: before[start...], as: UTF8.self) {
      switch character {
      case "“", "«": depth += 1
      case "”", "»": depth = max(0, depth - 1)
      case "\"": isStraightOpen.toggle()
      default: break
      }
    }
    return depth > 0 || isStraightOpen
  }
}
