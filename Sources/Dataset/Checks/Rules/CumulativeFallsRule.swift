import Articles
import Extraction
import Vocabulary

/// Finds stocks (aggregation `max`) that are certainly lower at the end of a later period than of an earlier one.
struct CumulativeFallsRule: CheckRule {
  static let codes = ["cumulative-falls"]

  func checks(in context: CheckContext) -> [CheckDraft] {
    let byID = Dictionary(
      context.dataset.observations.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return AggregateSeries.all(in: context).flatMap { series -> [CheckDraft] in
      guard context.vocabulary.indicators[series.indicator]?.aggregation == .max else { return [] }
      let ordered = series.members.sorted {
        ($0.period?.to ?? 0, $0.period?.from ?? 0) < ($1.period?.to ?? 0, $1.period?.from ?? 0)
      }
      return zip(ordered, ordered.dropFirst()).compactMap { earlier, later in
        guard let before = earlier.period, let after = later.period, before.to < after.to,
          !earlier.approximate, !later.approximate,
          let upper = later.upper, let lower = earlier.lower, upper < lower,
          let row = later.observations.first.flatMap({ byID[$0] })
        else { return nil }
        let name = context.indicatorName(series.indicator)
        return CheckDraft(
          .warning, "cumulative-falls", of: row,
          vietnamese: "\(name.vietnamese): số hiện có giảm từ \(NumberText.vietnamese(lower)) (\(before)) xuống "
            + "\(NumberText.vietnamese(upper)) (\(after)).",
          english: "\(name.english): the stock falls from \(NumberText.english(lower)) (\(before)) to "
            + "\(NumberText.english(upper)) (\(after)).")
      }
    }
  }
}
