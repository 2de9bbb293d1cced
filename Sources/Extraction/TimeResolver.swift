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

  // MARK: Period

  private struct Candidate {
    var score: Double
    var isStated: Bool
    var order: Int
  }

  /// A number of years that a sentence tells.
  private struct Duration: Hashable {
    var sentence: Int
    var years: Int
  }

  /// The span that most of the article is about.
  private func mainPeriod(
    _ evidence: ArticleEvidence, publicationYear: Int?
  ) -> (period: YearRange, isStated: Bool)? {
    var candidates: [YearRange: Candidate] = [:]
    let eventYear = evidence.periods.compactMap { item -> Int? in
      guard item.evidence.isEvent, case .years(let span) = item.evidence.kind else { return nil }
      // 19-8-2005 – 19-8-2022: the anniversary is the last year's.
      return span.from == span.to || item.evidence.rule == "year-span" ? span.to : nil
    }.max()
    let limit = publicationYear ?? eventYear
    let latest = limit ?? latestYear(evidence)
    let spans = Set(
      evidence.periods.compactMap { item -> YearRange? in
        if case .years(let span) = item.evidence.kind, item.evidence.isSpan { return span }
        return nil
      })
    let durations = Set(
      evidence.periods.compactMap { item -> Duration? in
        guard case .pastYears(let count) = item.evidence.kind else { return nil }
        return Duration(sentence: item.sentence, years: count)
      })
    let hasEarlierSpan = { (start: Int) in spans.contains { $0.from < start && $0.to <= start } }
    for (order, item) in evidence.periods.enumerated() {
      let evidence = item.evidence
      if evidence.isCitation || evidence.isComparison || evidence.isEvent { continue }
      var span: YearRange
      var score: Double
      var isStated = true
      switch evidence.kind {
      case .years(let years):
        span = years
        if years.to == PeriodEvidence.openEnd {
          guard let limit else { continue }
          span = YearRange(years.from, limit)
          score = item.isLead ? 4 : 2.5
        } else if evidence.isSpan, years.from < years.to {
          // Mười năm thực hiện Chỉ thị … (2011 - 2021): the years told are the document's and the article's.
          let isTold = durations.contains(Duration(sentence: item.sentence, years: years.to - years.from))
          score = (item.isLead ? 7 : 4) / (evidence.isAfterCitation && !isTold ? 2 : 1)
        } else {
          score = (evidence.rule == "months-of-year" ? 3 : 1.5) + (item.isLead ? 1 : 0) + (item.isReport ? 3 : 0)
        }
      case .yearToDate:
        guard let limit else { continue }
        span = YearRange(limit)
        score = 2
        isStated = false
      case .pastYears(let count):
        guard let limit, count > 0 else { continue }
        span = YearRange(limit - count, limit)
        // Tổng kết 10 năm …
        score = item.isLead && count > 1 ? 3 : 1
        isStated = false
      case .sameYear, .yearly, .yearBefore: continue
      }
      // A plan for years to come.
      if let limit, span.to > limit || (span.from >= limit && span.from < span.to) { continue }
      if limit == nil, span.from < span.to, hasEarlierSpan(span.from),
        !spans.contains(where: { joined($0, span, durations) != nil })
      {
        continue
      }
      // A year long past is when something began, not what the article reports on.
      if evidence.rule == "month-year", !item.isLead { continue }
      if let latest, evidence.rule == "year", span.to < latest - 1, !item.isReport { continue }
      if evidence.isPlan { score /= 2 }
      var candidate = candidates[span] ?? Candidate(score: 0, isStated: isStated, order: order)
      // Told twice: half of the weaker telling on top, whichever comes first.
      candidate.score = max(candidate.score, score) + min(candidate.score, score) / 2
      candidate.isStated = candidate.isStated || isStated
      candidates[span] = candidate
    }
    join(&candidates, durations)
    let sameYears = evidence.periods.filter { if case .sameYear = $0.evidence.kind { true } else { false } }.count
    if sameYears > 0 { for span in candidates.keys where span.from == span.to { candidates[span]!.score += 1.5 } }
    let best = candidates.max { left, right in
      (left.value.score, -left.value.order) < (right.value.score, -right.value.order)
    }
    return best.map { ($0.key, $0.value.isStated) }
  }

  /// `Mười năm …; giai đoạn 2011 - 2015 …, 2016 - 2021 …`: two spans that follow each other and together are as long as
  /// the text says.
  private func join(_ candidates: inout [YearRange: Candidate], _ durations: Set<Duration>) {
    let spans = candidates.filter { $0.key.from < $0.key.to }
    for (first, one) in spans {
      for (second, other) in spans {
        guard let whole = joined(first, second, durations) else { continue }
        var candidate = candidates[whole] ?? Candidate(score: 0, isStated: false, order: min(one.order, other.order))
        candidate.score += one.score + other.score
        candidates[whole] = candidate
      }
    }
  }

  /// The whole of two spans of which the second follows the first, where the text tells its length.
  private func joined(_ first: YearRange, _ second: YearRange, _ durations: Set<Duration>) -> YearRange? {
    guard second.from == first.to || second.from == first.to + 1, first.from < first.to else { return nil }
    let length = second.to - first.from
    return durations.contains { abs($0.years - length) <= 1 } ? YearRange(first.from, second.to) : nil
  }

  /// The last year that the text names for a date or a year that has come.
  private func latestYear(_ evidence: ArticleEvidence) -> Int? {
    let years = evidence.periods.compactMap { item -> Int? in
      guard !item.evidence.isCitation, case .years(let span) = item.evidence.kind else { return nil }
      return span.to == PeriodEvidence.openEnd ? span.from : span.to
    }
    return (years + evidence.dates.compactMap { $0.evidence.isCitation ? nil : $0.evidence.year }).max()
  }

  // MARK: Date

  private func published(
    _ evidence: ArticleEvidence, main: (period: YearRange, isStated: Bool)?
  ) -> Derived<PartialDate> {
    let events = evidence.dates.filter { item in
      item.evidence.day != nil && item.evidence.month != nil && !item.evidence.isRecurring && !item.evidence.isCitation
        && !item.evidence.isLimit && item.sentence < (evidence.header != nil && evidence.header?.day == nil ? 14 : 6)
    }.map(\.evidence)
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
