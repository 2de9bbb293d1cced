import Articles
import Vocabulary

/// The day of the event that is reported, or of publication.
struct PublicationDate {
  let evidence: ArticleEvidence
  let main: MainPeriod.Answer?

  func date() -> Derived<PartialDate> {
    let events = events()
    if let header = evidence.header {
      // The event's day, where it lies just before the page's date.
      return Derived(events.lazy.compactMap { date($0, near: header) }.first ?? header, .stated)
    }
    if let date = events.lazy.compactMap(\.partialDate).first { return Derived(date, .stated) }
    if let event = events.first(where: \.hasCue) {
      let date = year(of: event).flatMap { PartialDate(year: $0, month: event.month, day: event.day) }
      return date.map { Derived($0, .inferred) } ?? .unknown
    }
    return yearAlone().flatMap { PartialDate(year: $0) }.map { Derived($0, .inferred) } ?? .unknown
  }

  /// Days of events, those of today first, then announced ones.
  private func events() -> [DateEvidence] {
    let days = evidence.dates.filter { item in
      let date = item.evidence
      return date.day != nil && date.month != nil && !date.isRecurring && !date.isCitation && !date.isLimit
    }
    let reach = evidence.header != nil && evidence.header?.day == nil ? 14 : 6
    var events = days.filter { $0.sentence < reach }.map(\.evidence)
    // Farther down the day of something held alone: other days are those of incidents.
    if events.isEmpty, evidence.header == nil {
      events = days.filter { $0.isHeld && $0.evidence.hasCue }.map(\.evidence)
    }
    return events.filter(\.isToday) + events.filter { $0.hasCue && !$0.isToday }
      + events.filter { !$0.hasCue && !$0.isToday }
  }

  /// The event's date in the year that brings it nearest before the header, within a month and a half.
  private func date(_ event: DateEvidence, near header: PartialDate) -> PartialDate? {
    let years = event.year.map { [$0] } ?? [header.year, header.year - 1]
    return years.lazy.compactMap { year -> PartialDate? in
      guard let date = PartialDate(year: year, month: event.month, day: event.day), let month = date.month else {
        return nil
      }
      guard let headerMonth = header.month else { return header.year == year ? date : nil }
      let months = (header.year - year) * 12 + headerMonth - month
      if let day = header.day, months == 0, let own = date.day, own > day { return nil }
      return months == 0 || months == 1 ? date : nil
    }.first
  }

  /// The year of an event's day: the event's own, the year after the one reviewed, the end of the period; a weekday
  /// beside it decides between neighbours.
  private func year(of event: DateEvidence) -> Int? {
    guard let year = named() ?? afterReview(event) ?? latest() else { return nil }
    guard let weekday = event.weekday else { return year }
    return [year, year + 1, year - 1].first {
      PartialDate(year: $0, month: event.month, day: event.day)?.weekday == weekday
    } ?? year
  }

  /// `Ngày hội … năm 2023`
  private func named() -> Int? {
    evidence.periods.lazy.compactMap { item -> Int? in
      guard item.evidence.isEvent, case .years(let span) = item.evidence.kind, span.from == span.to else { return nil }
      return span.to
    }.first
  }

  /// Work of a year is reviewed in the first months of the next.
  private func afterReview(_ event: DateEvidence) -> Int? {
    guard let main, main.period.to != PeriodEvidence.openEnd else { return nil }
    let isReview = main.period.from == main.period.to && (event.month ?? 12) <= 3 && !main.isPartial
    return main.period.to + (isReview ? 1 : 0)
  }

  private func latest() -> Int? {
    evidence.periods.compactMap { item -> Int? in
      guard !item.evidence.isCitation, item.evidence.background == nil, case .years(let span) = item.evidence.kind,
        span.to != PeriodEvidence.openEnd
      else { return nil }
      return span.to
    }.max()
  }

  /// Where no day is told: the event's year, or that of a day up to which the text counts.
  private func yearAlone() -> Int? {
    let events = evidence.periods.lazy.compactMap { item -> Int? in
      guard item.evidence.isEvent, item.isLead, case .years(let span) = item.evidence.kind else { return nil }
      return item.evidence.rule == "year-span" || span.from == span.to ? span.to : nil
    }
    let limits = evidence.dates.compactMap { item -> Int? in
      item.evidence.isLimit && !item.evidence.isCitation && item.evidence.rule != "limit-year" && item.sentence < 6
        ? item.evidence.year : nil
    }
    return events.first ?? limits.max()
  }
}
