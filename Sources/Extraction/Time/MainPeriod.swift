import Articles
import Vocabulary

/// The span that most of an article is about.
struct MainPeriod {
  struct Answer {
    var period: YearRange
    var isStated: Bool
    /// Told as months of a year that is running.
    var isPartial: Bool

    var derived: Derived<YearRange> { Derived(period, isStated ? .stated : .inferred) }
  }

  /// How much a telling of a span weighs.
  private enum Weight {
    static let leadSpan = 7.0
    static let span = 4.0
    static let leadOpen = 4.0
    static let open = 2.5
    static let months = 3.0
    static let year = 1.5
    static let lead = 1.0
    /// `theo báo cáo`, `kết quả năm 2019`
    static let report = 3.0
    static let yearToDate = 2.0
    static let reviewedYears = 3.0
    static let pastYears = 1.0
    /// `Dịp Tết 2019` in the lead.
    static let occasion = 3.5
    static let openingOccasion = 6.0
    /// `trong năm` speaks of a single year.
    static let sameYear = 1.5
    /// A plan for years to come, where nothing else is told.
    static let plan = 0.5
  }

  private static let longestReview = 30

  private struct Candidate {
    var score: Double
    var isStated: Bool
    var isPartial: Bool
    var order: Int
  }

  private struct Duration: Hashable {
    var sentence: Int
    var years: Int
  }

  private let evidence: ArticleEvidence
  private let publication: PartialDate?
  /// The last year that can have been reported on, where it is known.
  private let limit: Int?
  private let latest: Int?
  private let spans: Set<YearRange>
  private let durations: Set<Duration>
  private let lengths: [Int]

  init(evidence: ArticleEvidence, publication: PartialDate?) {
    self.evidence = evidence
    self.publication = publication
    limit = publication?.year ?? Self.eventYear(evidence)
    latest = limit ?? Self.latestYear(evidence)
    spans = Set(
      evidence.periods.compactMap { item in
        if case .years(let span) = item.evidence.kind, item.evidence.isSpan, !item.evidence.isCitation {
          span
        } else {
          nil
        }
      })
    durations = Set(
      evidence.periods.compactMap { item in
        if case .pastYears(let count) = item.evidence.kind {
          Duration(sentence: item.sentence, years: count)
        } else {
          nil
        }
      })
    lengths = Set(durations.map(\.years)).sorted()
  }

  func best() -> Answer? {
    var candidates: [YearRange: Candidate] = [:]
    // The first year behind a span that is over.
    let earliestEnd = spans.map { max($0.from + 1, $0.to) }.min() ?? .max
    for (order, item) in evidence.periods.enumerated() {
      guard let (span, score, isStated) = telling(item), isPossible(span, item, earliestEnd: earliestEnd) else {
        continue
      }
      let isPartial = item.evidence.rule == "months-of-year"
      var candidate =
        candidates[span] ?? Candidate(score: 0, isStated: isStated, isPartial: isPartial, order: order)
      let own = item.evidence.isPlan ? score / 2 : score
      // Told twice: half of the weaker telling on top, whichever comes first.
      candidate.score = max(candidate.score, own) + min(candidate.score, own) / 2
      candidate.isStated = candidate.isStated || isStated
      candidate.isPartial = candidate.isPartial || isPartial
      candidates[span] = candidate
    }
    join(&candidates)
    if evidence.periods.contains(where: { $0.evidence.kind == .sameYear }) {
      for span in candidates.keys where span.from == span.to { candidates[span]?.score += Weight.sameYear }
    }
    let best = candidates.max { left, right in
      (left.value.score, -left.value.order) < (right.value.score, -right.value.order)
    }
    return best.map { Answer(period: $0.key, isStated: $0.value.isStated, isPartial: $0.value.isPartial) } ?? planned()
  }

  /// The span that a period tells, and how much that weighs.
  private func telling(_ item: ArticleEvidence.Period) -> (span: YearRange, score: Double, isStated: Bool)? {
    let evidence = item.evidence
    if evidence.isCitation || evidence.isComparison || evidence.background != nil { return nil }
    if evidence.isEvent {
      guard evidence.isOccasion, item.isLead, case .years(let span) = evidence.kind else { return nil }
      return (span, item.sentence == 0 ? Weight.openingOccasion : Weight.occasion, true)
    }
    switch evidence.kind {
    case .years(let years) where years.to == PeriodEvidence.openEnd:
      return (YearRange(years.from, limit ?? years.to), item.isLead ? Weight.leadOpen : Weight.open, true)
    case .years(let years) where evidence.isSpan && years.from < years.to:
      // Mười năm thực hiện Chỉ thị … (2011 - 2021): the years told are the document's and the article's.
      let isTold = durations.contains(Duration(sentence: item.sentence, years: years.to - years.from))
      let score = item.isLead ? Weight.leadSpan : Weight.span
      return (years, evidence.isAfterCitation && !isTold ? score / 2 : score, true)
    case .years(let years):
      let isReport = item.isReport || evidence.isReview
      let score = evidence.rule == "months-of-year" ? Weight.months : Weight.year
      return (years, score + (item.isLead ? Weight.lead : 0) + (isReport ? Weight.report : 0), true)
    case .yearToDate: return limit.map { (YearRange($0), Weight.yearToDate, false) }
    case .pastYears(let count):
      // A longer way looked back on is a history.
      guard let limit, (1...Self.longestReview).contains(count) else { return nil }
      let isReviewed = item.isLead && evidence.rule == "reviewed-years"
      // Ngày 15/1, … đánh giá một năm …: the year that is over.
      if isReviewed, count == 1, let month = publication?.month, month <= 3 {
        return (YearRange(limit - 1), Weight.reviewedYears, false)
      }
      return (YearRange(limit - count, limit), isReviewed && count > 1 ? Weight.reviewedYears : Weight.pastYears, false)
    case .sameYear, .yearly, .yearBefore: return nil
    }
  }

  /// Whether an article can report on a span.
  private func isPossible(_ span: YearRange, _ item: ArticleEvidence.Period, earliestEnd: Int) -> Bool {
    let evidence = item.evidence
    if let limit {
      // A plan for years to come.
      if span.to > limit || (span.from >= limit && span.from < span.to) { return false }
    } else if span.from < span.to, earliestEnd <= span.from, !predecessors(of: span).contains(where: spans.contains) {
      return false
    }
    // A year long past is when something began, not what the article reports on.
    if evidence.rule == "month-year", !item.isLead { return false }
    if let latest, evidence.rule == "year", span.to < latest - 1, !item.isReport, !evidence.isReview { return false }
    return true
  }

  /// `được làm trong các năm 2019 - 2021`, told in 2019, where nothing else is told.
  private func planned() -> Answer? {
    guard let limit else { return nil }
    let plans = evidence.periods.compactMap { item -> YearRange? in
      guard item.evidence.isUsable, item.evidence.isSpan, case .years(let span) = item.evidence.kind,
        (limit...limit + 1).contains(span.from), span.to != PeriodEvidence.openEnd
      else { return nil }
      return span
    }
    return plans.first.map { Answer(period: $0, isStated: true, isPartial: false) }
  }

  /// `Mười năm …; giai đoạn 2011 - 2015 …, 2016 - 2021 …`: two spans that follow each other and together are as long as
  /// the text says.
  private func join(_ candidates: inout [YearRange: Candidate]) {
    guard !lengths.isEmpty else { return }
    let told = candidates.filter { $0.key.from < $0.key.to && spans.contains($0.key) }
    for (second, other) in told.sorted(by: { $0.value.order < $1.value.order }) {
      for first in predecessors(of: second).sorted() {
        guard let one = told[first] else { continue }
        let whole = YearRange(first.from, second.to)
        var candidate =
          candidates[whole]
          ?? Candidate(score: 0, isStated: false, isPartial: false, order: min(one.order, other.order))
        candidate.score += one.score + other.score
        candidates[whole] = candidate
      }
    }
  }

  /// The spans that would end where this one begins and with it make a whole of one of the lengths, or a year off.
  private func predecessors(of span: YearRange) -> Set<YearRange> {
    var found: Set<YearRange> = []
    for length in lengths {
      for start in span.to - length - 1...span.to - length + 1 {
        for end in span.from - 1...span.from where start < end { found.insert(YearRange(start, end)) }
      }
    }
    return found
  }

  /// The last year of an event that is told of; 19-8-2005 – 19-8-2022: the anniversary is the last year's.
  private static func eventYear(_ evidence: ArticleEvidence) -> Int? {
    evidence.periods.compactMap { item -> Int? in
      guard item.evidence.isEvent, case .years(let span) = item.evidence.kind else { return nil }
      return span.from == span.to || item.evidence.rule == "year-span" ? span.to : nil
    }.max()
  }

  /// The last year that the text names for a date or a year that has come.
  private static func latestYear(_ evidence: ArticleEvidence) -> Int? {
    let years = evidence.periods.compactMap { item -> Int? in
      guard !item.evidence.isCitation, case .years(let span) = item.evidence.kind else { return nil }
      return span.to == PeriodEvidence.openEnd ? span.from : span.to
    }
    return (years + evidence.dates.compactMap { $0.evidence.isCitation ? nil : $0.evidence.year }).max()
  }
}
