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
      // The last period before with a certain number: one told with “about” in between hides no fall.
      var earlier: [Dataset.Aggregate] = []
      return ordered.compactMap { later in
        let before = earlier.last { ($0.period?.to ?? 0) < (later.period?.to ?? 0) }
        if !later.approximate, later.lower != nil { earlier.append(later) }
        guard let before, let start = before.period, let end = later.period, !later.approximate,
          let upper = later.upper, let lower = before.lower, upper < lower,
          let row = later.observations.first.flatMap({ byID[$0] })
        else { return nil }
        let name = context.indicatorName(series.indicator)
        return CheckDraft(
          .warning, "cumulative-falls", of: row,
          vietnamese:
            "\(name.vietnamese): số hiện có giảm từ \(NumberText.vietnamese(lower)) (\(TimeText.period(start))) xuống "
            + "\(NumberText.vietnamese(upper)) (\(TimeText.period(end))).",
          english: "\(name.english): the stock falls from \(NumberText.english(lower)) (\(TimeText.period(start))) to "
            + "\(NumberText.english(upper)) (\(TimeText.period(end))).")
      }
    }
  }
}
