import Articles

/// The span that an article is about.
extension TimeResolver {
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
  func mainPeriod(
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
    let lengths = Set(durations.map(\.years)).sorted()
    // The first year behind a span that is over.
    let earliestEnd = spans.map { max($0.from + 1, $0.to) }.min() ?? .max
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
        score = item.isLead && count > 1 && evidence.rule == "reviewed-years" ? 3 : 1
        isStated = false
      case .sameYear, .yearly, .yearBefore: continue
      }
      // A plan for years to come.
      if let limit, span.to > limit || (span.from >= limit && span.from < span.to) { continue }
      if limit == nil, span.from < span.to, earliestEnd <= span.from,
        !predecessors(of: span, lengths).contains(where: spans.contains)
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
    join(&candidates, lengths)
    let sameYears = evidence.periods.filter { if case .sameYear = $0.evidence.kind { true } else { false } }.count
    if sameYears > 0 { for span in candidates.keys where span.from == span.to { candidates[span]!.score += 1.5 } }
    let best = candidates.max { left, right in
      (left.value.score, -left.value.order) < (right.value.score, -right.value.order)
    }
    return best.map { ($0.key, $0.value.isStated) }
  }

  /// `Mười năm …; giai đoạn 2011 - 2015 …, 2016 - 2021 …`: two spans that follow each other and together are as long as
  /// the text says.
  private func join(_ candidates: inout [YearRange: Candidate], _ lengths: [Int]) {
    guard !lengths.isEmpty else { return }
    let spans = candidates.filter { $0.key.from < $0.key.to }
    for (second, other) in spans.sorted(by: { $0.value.order < $1.value.order }) {
      for first in predecessors(of: second, lengths).sorted(by: { ($0.from, $0.to) < ($1.from, $1.to) }) {
        guard let one = spans[first] else { continue }
        let whole = YearRange(first.from, second.to)
        var candidate = candidates[whole] ?? Candidate(score: 0, isStated: false, order: min(one.order, other.order))
        candidate.score += one.score + other.score
        candidates[whole] = candidate
      }
    }
  }

  /// The spans that would end where this one begins and with it make a whole of one of the lengths, or a year off.
  private func predecessors(of span: YearRange, _ lengths: [Int]) -> Set<YearRange> {
    var found: Set<YearRange> = []
    for length in lengths {
      for start in span.to - length - 1...span.to - length + 1 {
        for end in span.from - 1...span.from where start < end { found.insert(YearRange(start, end)) }
      }
    }
    return found
  }

  /// The last year that the text names for a date or a year that has come.
  private func latestYear(_ evidence: ArticleEvidence) -> Int? {
    let years = evidence.periods.compactMap { item -> Int? in
      guard !item.evidence.isCitation, case .years(let span) = item.evidence.kind else { return nil }
      return span.to == PeriodEvidence.openEnd ? span.from : span.to
    }
    return (years + evidence.dates.compactMap { $0.evidence.isCitation ? nil : $0.evidence.year }).max()
  }
}
