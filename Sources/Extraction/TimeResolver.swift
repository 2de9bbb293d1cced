import Articles

/// The article's date and its main reporting period.
struct TimeResolver {
  struct Resolution {
    var published: Derived<PartialDate> = .unknown
    var period: Derived<YearRange> = .unknown
  }

  /// - Parameter figureCounts: how many figures stand under each span by their own sentence.
  func resolve(
    _ evidence: ArticleEvidence, publishedByMetadata: PartialDate?, periodByMetadata: YearRange?
  ) -> Resolution {
    var result = Resolution()
    let known = publishedByMetadata?.year ?? evidence.header?.year
    let main = mainPeriod(evidence, publicationYear: known)
    if let publishedByMetadata {
      result.published = Derived(publishedByMetadata, .curated)
    } else {
      result.published = published(evidence, main: main)
    }
    if let periodByMetadata {
      result.period = Derived(periodByMetadata, .curated)
    } else if let year = result.published.value?.year, let period = mainPeriod(evidence, publicationYear: year) {
      result.period = Derived(period.period, period.isStated ? .stated : .inferred)
    } else if let main, main.period.to != PeriodEvidence.openEnd,
      result.published.value.map({ main.period.to <= $0.year }) ?? true
    {
      result.period = Derived(main.period, main.isStated ? .stated : .inferred)
    }
    return result
  }

  private func published(
    _ evidence: ArticleEvidence, main: (period: YearRange, isStated: Bool)?
  ) -> Derived<PartialDate> {
    let days = evidence.dates.filter { item in
      item.evidence.day != nil && item.evidence.month != nil && !item.evidence.isRecurring && !item.evidence.isCitation
        && !item.evidence.isLimit
    }
    var events = days.filter { $0.sentence < (evidence.header != nil && evidence.header?.day == nil ? 14 : 6) }
      .map(\.evidence)
    // Farther down the day of something held alone: other days are those of incidents.
    if events.isEmpty, evidence.header == nil {
      events = days.filter { $0.isHeld && $0.evidence.hasCue }.map(\.evidence)
    }
    let ordered =
      events.filter(\.isToday) + events.filter { $0.hasCue && !$0.isToday }
      + events.filter { !$0.hasCue && !$0.isToday }
    if let header = evidence.header {
      for event in ordered {
        guard let date = date(event, near: header) else { continue }
        return Derived(date, .stated)
      }
      return Derived(header, .stated)
    }
    if let event = ordered.first(where: { $0.year != nil }),
      let date = PartialDate(year: event.year!, month: event.month, day: event.day)
    {
      return Derived(date, .stated)
    }
    guard let event = ordered.first(where: { $0.hasCue }) else {
      // Only the event's year is told.
      let years = evidence.periods.compactMap { item -> Int? in
        guard item.evidence.isEvent, item.isLead, case .years(let span) = item.evidence.kind else { return nil }
        return item.evidence.rule == "year-span" || (item.evidence.rule == "year" && span.from == span.to)
          ? span.to : nil
      }
      // The text counts up to a day: it was written in that year or soon after.
      let limits = evidence.dates.compactMap { $0.evidence.isLimit && $0.sentence < 6 ? $0.evidence.year : nil }
      if let year = years.first ?? limits.max(), let date = PartialDate(year: year) {
        return Derived(date, .inferred)
      }
      return .unknown
    }
    guard let year = inferredYear(evidence, event: event, main: main),
      let date = PartialDate(year: year, month: event.month, day: event.day)
    else { return .unknown }
    return Derived(date, .inferred)
  }

  /// The event's date in the year that brings it nearest before the header, within a month and a half.
  private func date(_ event: DateEvidence, near header: PartialDate) -> PartialDate? {
    let years = event.year.map { [$0] } ?? [header.year, header.year - 1]
    for year in years {
      guard let date = PartialDate(year: year, month: event.month, day: event.day) else { continue }
      let months = (header.year - date.year) * 12 + (header.month ?? date.month!) - date.month!
      let isWithin = header.month == nil ? header.year == date.year : months == 0 || months == 1
      if let day = header.day, months == 0, date.day! > day { continue }
      if isWithin { return date }
    }
    return nil
  }

  /// From the event's own year, the weekday, the year reviewed, or the end of the period.
  private func inferredYear(
    _ evidence: ArticleEvidence, event: DateEvidence, main: (period: YearRange, isStated: Bool)?
  ) -> Int? {
    let eventYears = evidence.periods.compactMap { item -> Int? in
      if item.evidence.isEvent, case .years(let span) = item.evidence.kind, span.from == span.to { return span.to }
      return nil
    }
    var year: Int?
    if let named = eventYears.first {
      year = named
    } else if let main, main.period.to != PeriodEvidence.openEnd {
      // Work of a year is reviewed in the first months of the next.
      let isReview = main.period.from == main.period.to && (event.month ?? 12) <= 3
      year = main.period.to + (isReview ? 1 : 0)
    } else {
      year = evidence.periods.compactMap { item -> Int? in
        if case .years(let span) = item.evidence.kind, span.to != PeriodEvidence.openEnd, !item.evidence.isCitation {
          return span.to
        }
        return nil
      }.max()
    }
    guard let year, event.weekday > 0 else { return year }
    for candidate in [year, year + 1, year - 1] {
      if let date = PartialDate(year: candidate, month: event.month, day: event.day),
        date.weekday == Int(event.weekday)
      {
        return candidate
      }
    }
    return year
  }
}
