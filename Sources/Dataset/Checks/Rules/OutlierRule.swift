import Articles
import Extraction
import Vocabulary

/// Finds figures far off what the same province reports for its other periods: more than ten times the median or less
/// than a tenth of it, per year for flows, where at least two other periods are known.
struct OutlierRule: CheckRule {
  static let codes = ["outlier"]
  static let factor = 10.0
  static let otherPeriods = 2

  func checks(in context: CheckContext) -> [CheckDraft] {
    let byID = Dictionary(
      context.dataset.observations.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return AggregateSeries.all(in: context).flatMap { series -> [CheckDraft] in
      let isFlow = context.vocabulary.indicators[series.indicator]?.aggregation == .sum
      let levels = series.members.map { level(of: $0, isFlow: isFlow) }
      return series.members.indices.compactMap { index in
        let others = levels.indices.filter { $0 != index }.compactMap { levels[$0] }.sorted()
        guard others.count >= Self.otherPeriods, let level = levels[index],
          let row = series.members[index].observations.first.flatMap({ byID[$0] })
        else { return nil }
        // Of an even number the two middle values bound the median: the kinder one decides.
        let (low, high) = (others[(others.count - 1) / 2], others[others.count / 2])
        guard level > high * Self.factor || level * Self.factor < low else { return nil }
        return draft(row, series, context)
      }
    }
  }

  /// The figure as a number to compare, a year where it counts what happened in the period.
  private func level(of aggregate: Dataset.Aggregate, isFlow: Bool) -> Double? {
    guard let value = aggregate.lower ?? aggregate.upper, let period = aggregate.period else { return nil }
    return value.approximation / Double(isFlow ? period.to - period.from + 1 : 1)
  }

  private func draft(
    _ row: Dataset.Observation, _ series: AggregateSeries, _ context: CheckContext
  ) -> CheckDraft {
    let name = context.indicatorName(row.indicator)
    let place = context.placeName(series.place)
    return CheckDraft(
      .warning, "outlier", of: row,
      vietnamese: "\(name.vietnamese), \(place.vietnamese): giá trị \(NumberText.vietnamese(row.value)) khác xa "
        + "các thời kỳ khác của địa phương.",
      english: "\(name.english), \(place.english): the value \(NumberText.english(row.value)) is far off the "
        + "place's other periods.")
  }
}
