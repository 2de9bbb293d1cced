import Articles
import Text
import Vocabulary

/// The years that a figure is about, and of a stock the date that it is stated for.
struct FigurePeriod {
  /// The article's main period.
  let main: Derived<YearRange>
  let published: Derived<PartialDate>

  /// Stocks that are counted anew each year, so that a review's year is theirs.
  private static let reviewed: Set<String> = ["units-meeting-standard", "communes-covered", "localities-covered"]
  private static let handedOver: Set<String> = ["gifts", "delegates"]

  private var publicationYear: Int? { published.value?.year }

  /// A span as the text tells it, completed from the article's year.
  func resolve(_ kind: PeriodEvidence.Kind) -> Derived<YearRange>? {
    switch kind {
    case .years(let span):
      guard span.to == PeriodEvidence.openEnd else { return Derived(span, .stated) }
      guard let year = publicationYear ?? main.value?.to else { return Derived(span, .stated) }
      return year >= span.from ? Derived(YearRange(span.from, year), .inferred) : nil
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

  /// The figure's own period; the article's where it has none, unless it is a stock, which the article's period need not
  /// cover; and the date of a stock.
  func time(of draft: inout FigureDraft) -> (period: Derived<YearRange>, asOf: Derived<PartialDate>) {
    let asOf = asOf(&draft)
    if let kind = draft.period, let period = resolve(kind) { return (period, asOf) }
    if draft.measure == .stock, draft.isStock || !Self.reviewed.contains(draft.indicator) {
      if !draft.decisions.contains(where: { $0.field == .period }) { draft.note(.period, "stock-has-none") }
      return (.unknown, asOf)
    }
    // What is conferred or handed over on the day that is reported is of that day's year; but awards at the review of a
    // period of years are for that period.
    let isReview = draft.isAward && (main.value.map { $0.from < $0.to } ?? false)
    if !isReview, let date = published.value, date.day != nil || published.basis == .inferred,
      draft.isAward || Self.handedOver.contains(draft.indicator)
    {
      draft.note(.period, "day-of-event")
      return (Derived(YearRange(date.year), published.basis == .curated ? .curated : .inferred), asOf)
    }
    guard let span = main.value else { return (.unknown, asOf) }
    draft.note(.period, "article")
    return (Derived(span, main.basis == .curated ? .curated : .inferred), asOf)
  }

  private func asOf(_ draft: inout FigureDraft) -> Derived<PartialDate> {
    guard draft.measure == .stock else { return .unknown }
    if let limit = draft.limit {
      draft.note(.asOf, "limit")
      return Derived(limit, .stated)
    }
    guard let date = published.value else {
      // Where the article has no date, the last year that it reports on.
      guard let span = main.value, span.to != PeriodEvidence.openEnd, let year = PartialDate(year: span.to) else {
        return .unknown
      }
      draft.note(.asOf, "article")
      return Derived(year, .inferred)
    }
    draft.note(.asOf, "article")
    return Derived(date, published.basis == .curated ? .curated : .inferred)
  }
}
