import Articles
import Text
import Vocabulary

/// Under which time a figure stands, by its own sentence and paragraph: the first rule that holds decides.
enum PeriodRules {
  static let all: [ReadingRule] = [
    ReadingRule(
      id: "period-in-bracket", field: .period, says: "A period alone in a bracket behind a figure is the figure's.",
      holds: "Năm 2021, tỷ lệ đạt {93%|93 other period=2020} (năm 2020).",
      fails: "Năm 2022 mở {28 buổi|28 outreach-sessions period=2022} (năm 2021 là 19 buổi)."
    ) { context, draft in
      let own = context.times.periods.first { $0.isUsable && isBracketed(context.sentence, $0, behind: draft.site) }
      draft.period = own?.kind
      return own != nil
    },
    ReadingRule(
      id: "same-time-before", field: .period, says: "What is told of `cùng kỳ` is of the year before.",
      holds: "Năm 2020, huyện có 21 vụ cháy (cùng kỳ {26 vụ|26 other period=2019}).",
      fails: "Năm 2020, số vụ giảm {5 vụ|5 other period=2020} so với cùng kỳ."
    ) { context, draft in
      guard !draft.forms.contains(.change), !draft.site.isPercent, let word = comparisonWord(context) else {
        return false
      }
      draft.period = yearBefore(context, behind: word)
      return true
    },
    ReadingRule(
      id: "year-of-founding", field: .period,
      says: "The year of founding is that of what stands directly before the verb.",
      holds: "{5 tổ|5 self-managed-groups period=2015} thành lập năm 2015 nay vẫn hoạt động.",
      fails: "Công ty thành lập năm 2003 có {4 tổ|4 self-managed-groups period=}."
    ) { context, draft in
      let own = context.times.periods.first { period in
        guard case .founding(let verb)? = period.background else { return false }
        return (0...6).contains(verb - draft.site.end)
          && !(draft.site.end..<verb).contains { context.sentence.kind($0) == .semicolon }
      }
      draft.period = own?.kind
      return own != nil
    },
    ReadingRule(
      id: "period-directly-behind", field: .period, says: "Of values that change each has its own year behind it.",
      holds: "Số vụ giảm từ {31 vụ|31 other period=2019} năm 2019 xuống {18 vụ|18 other period=2020} năm 2020.",
      fails: "Năm 2020 có {18 vụ|18 other period=2020}."
    ) { context, draft in
      draft.period = directlyBehind(context, draft)
      return draft.period != nil
    },
    ReadingRule(
      id: "limit", field: .period, says: "A date up to which was counted gives a stock its time.",
      holds: "Đến tháng 6/2018, huyện có {210 tổ|210 self-managed-groups period=2018 as_of=2018-06}.",
      fails: "Tháng 6/2018, huyện lập {3 tổ|3 self-managed-groups period=2018}."
    ) { context, draft in
      guard let limit = limit(context), let year = limit.year else { return false }
      draft.isStock = true
      draft.limit = limit.partialDate
      draft.period = .years(YearRange(year))
      return true
    },
    ReadingRule(
      id: "now", field: .period, says: "`Nay` behind an earlier time turns to the present.",
      holds: "Năm 2016 xã có 3 camera, nay có {412 camera|412 cameras period=}.",
      fails: "Năm 2016 xã có {3 camera|3 cameras period=2016}."
    ) { context, draft in
      guard let before = before(context),
        isNow(context.sentence, before.chunk + 1..<max(before.chunk + 1, draft.site.start))
      else { return false }
      draft.isStock = true
      draft.period = nil
      return true
    },
    ReadingRule(
      id: "period-before", field: .period, says: "The last period before a figure in its sentence is the figure's.",
      holds:
        "Năm 2022 mở {20 lớp|20 outreach-sessions period=2022}, năm 2023 mở {35 lớp|35 outreach-sessions period=2023}.",
      fails: "Công an nhận {150 tin|150 tips period=2023} trong năm 2023."
    ) { context, draft in
      draft.period = before(context)?.kind
      return draft.period != nil
    },
    ReadingRule(
      id: "period-behind", field: .period, says: "Else the first period behind it, before the next figure.",
      holds: "Công an nhận {150 tin|150 tips period=2023} trong năm 2023.",
      fails: "Năm 2022 mở {20 lớp|20 outreach-sessions period=2022}, năm 2023 mở 35 lớp."
    ) { context, draft in
      let limit = draft.isAward ? Int.max : context.nextStart
      let after = context.times.periods.first { $0.isUsable && (draft.isAward || $0.chunk >= draft.site.end) }
      draft.period = after.flatMap { $0.chunk < limit ? $0.kind : nil }
      return draft.period != nil
    },
    ReadingRule(
      id: "limit-of-paragraph", field: .period,
      says: "A breakdown of a stock shares the date that the stock is stated for.",
      holds: "Đến tháng 6/2018, xã có 21 tổ. Trong đó, vùng cao có {17 tổ|17 self-managed-groups period=2018}.",
      fails: "Đến tháng 6/2018, xã có 21 tổ. Hiện nay xã có {23 tổ|23 self-managed-groups period=}."
    ) { context, draft in
      guard let limit = context.paragraph.limit, draft.measure == .stock, context.has(0..<4, [.part]) else {
        return false
      }
      draft.limit = limit
      draft.period = .years(YearRange(limit.year))
      return true
    },
    ReadingRule(
      id: "period-of-paragraph", field: .period, says: "Else the period that the paragraph stands under.",
      holds: "Năm 2021, xã mở 12 lớp. Công an nhận {30 tin|30 tips period=2021}.",
      fails: "Năm 2021, xã mở 12 lớp. Hiện xã có {30 mô hình|30 models period=}."
    ) { context, draft in
      guard !draft.isStock, !draft.isAward else { return false }
      draft.period = context.paragraph.period
      return draft.period != nil
    },
  ]

  /// The last usable period before the figure, unless it is that of what grew or fell to it.
  private static func before(_ context: RuleContext) -> PeriodEvidence? {
    context.times.periods.last { $0.chunk < context.site.start && $0.isUsable && !isFormer(context, $0) }
  }

  /// The last limit before the figure, with no period between.
  private static func limit(_ context: RuleContext) -> DateEvidence? {
    guard let limit = context.times.dates.last(where: { $0.isLimit && !$0.isCitation && $0.chunk < context.site.start })
    else { return nil }
    return before(context).map { $0.chunk > limit.chunk } ?? false ? nil : limit
  }

  /// từ 61,5% năm 2011 lên 82,9% vào năm 2020: each has its own behind it.
  private static func directlyBehind(_ context: RuleContext, _ draft: FigureDraft) -> PeriodEvidence.Kind? {
    let site = draft.site
    let behind = context.times.periods.first { $0.isUsable && (0...2).contains($0.chunk - site.end) }
    guard let behind else { return nil }
    // Năm 2022, số vụ từ 31 vụ năm 2021 giảm còn 18 vụ: what it was before has its own.
    if behind.chunk == site.end,
      (behind.chunk + 1...behind.chunk + 2).contains(where: { context.sentence.verbs($0).contains(.change) })
    {
      return behind.kind
    }
    guard let last = context.times.periods.last(where: { $0.chunk < site.start }),
      context.earlier.suffix(8).contains(where: { (0...2).contains(last.chunk - $0.site.end) })
    else { return nil }
    return behind.kind
  }

  /// `cùng kỳ` directly before the figure, with nothing but words of time and `là` between.
  private static func comparisonWord(_ context: RuleContext) -> Int? {
    let sentence = context.sentence
    // tăng 3 tin so với năm 2020 (9 tin)
    if sentence.kind(context.site.start - 1) == .openBracket {
      let open = sentence.bytes(context.site.start - 1..<context.site.start).lowerBound
      return context.times.periods.first { $0.isComparison && (0...1).contains(open - $0.range.upperBound) }?.chunk
    }
    for chunk in stride(from: context.site.start - 1, through: max(0, context.site.start - 5), by: -1) {
      if sentence.entry(chunk)?.period == .compare { return chunk }
      let isBetween =
        sentence.entry(chunk)?.time != nil || sentence.entry(chunk)?.period != nil || sentence.has(chunk, .copula)
        || sentence.chunks[chunk].role == .period || sentence.verbs(chunk).contains(.have)
      if !isBetween { return nil }
    }
    return nil
  }

  /// The year named behind `cùng kỳ`, else the one before the sentence's.
  private static func yearBefore(_ context: RuleContext, behind word: Int) -> PeriodEvidence.Kind {
    if let named = context.times.periods.first(where: {
      $0.isComparison && (word..<context.site.start).contains($0.chunk)
    }) {
      return named.kind
    }
    guard case .years(let span)? = before(context)?.kind, span.from == span.to else { return .yearBefore }
    return .years(YearRange(span.from - 1))
  }

  /// Whether `nay` or the like turns from an earlier time to the present (`năm 2016 chỉ 3 km, nay đã 412 km`).
  static func isNow(_ sentence: Sentence, _ chunks: Range<Int>) -> Bool {
    chunks.contains { chunk in
      guard sentence.chunks[chunk].role == .free, sentence.has(chunk, .now) else { return false }
      // Công an tỉnh Cà Mau hiện nay: today's, no turn.
      return sentence.chunks[chunk].count == 1 || chunk == 0 || !sentence.chunks[chunk - 1].isCapitalised
    }
  }

  /// Whether a period is that of what grew or fell to a figure: từ 27 vụ năm 2022 giảm còn 19 vụ.
  private static func isFormer(_ context: RuleContext, _ period: PeriodEvidence) -> Bool {
    context.earlier.suffix(8).contains { period.chunk == $0.site.end }
      && (period.chunk..<context.site.start).contains { context.sentence.verbs($0).contains(.change) }
  }

  /// Whether a period stands in a bracket directly behind a figure.
  private static func isBracketed(_ sentence: Sentence, _ period: PeriodEvidence, behind site: FigureSite) -> Bool {
    guard sentence.kind(site.end) == .openBracket, (1...2).contains(period.chunk - site.end) else { return false }
    // Nothing but the period in it: (năm 2021 là 1.940 buổi) tells of another figure.
    let rest = period.chunk..<min(period.chunk + 7, sentence.count)
    guard let close = rest.first(where: { sentence.kind($0) == .closeBracket }) else { return false }
    return !(period.chunk..<close).contains { sentence.kind($0) == .number && sentence.chunks[$0].role == .free }
  }
}
