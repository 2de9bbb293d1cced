import Articles
import Vocabulary

/// The years that a figure is about.
struct FigurePeriod {
  /// The article's main period.
  let main: Derived<YearRange>
  let publicationYear: Int?
  let indicators: IndicatorCatalog

  /// A span as the text tells it, completed from the publication date.
  func resolve(_ kind: PeriodEvidence.Kind) -> Derived<YearRange>? {
    switch kind {
    case .years(let span):
      guard span.to == PeriodEvidence.openEnd else { return Derived(span, .stated) }
      return publicationYear.flatMap { $0 >= span.from ? Derived(YearRange(span.from, $0), .inferred) : nil }
    case .pastYears(let count):
      guard count > 0 else { return nil }
      if let main = main.value, abs(main.to - main.from - count) <= 1 { return self.main }
      return publicationYear.map { Derived(YearRange($0 - count, $0), .inferred) }
    case .yearToDate: return publicationYear.map { Derived(YearRange($0), .inferred) }
    case .sameYear:
      if let main = main.value, main.from == main.to { return self.main }
      return publicationYear.map { Derived(YearRange($0), .inferred) }
    case .yearBefore: return publicationYear.map { Derived(YearRange($0 - 1), .inferred) }
    case .yearly: return nil
    }
  }

  /// The figure's own period; the article's where it has none, unless it is a stock, which the article's period need
  /// not cover.
  func period(of candidate: FigureCandidate, indicator: String) -> Derived<YearRange> {
    if let kind = candidate.period, let period = resolve(kind) { return period }
    if candidate.isStock, indicators[indicator]?.aggregation == .max { return .unknown }
    guard let span = main.value else { return .unknown }
    return Derived(span, main.basis == .curated ? .curated : .inferred)
  }
}
