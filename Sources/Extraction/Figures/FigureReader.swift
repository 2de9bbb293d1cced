import Text
import Vocabulary

/// Reads the figures of one sentence: what they count, what licenses them, and whom and which time they are about.
struct FigureReader {
  let frames: FrameMatcher
  /// The article is about the movement.
  let isOnTopic: Bool
  /// Below it a frame does not license an indicator; it is the answer's nearest frame then.
  static let threshold = 40

  /// - Parameters:
  ///   - subject: whom the sentences before it speak of.
  ///   - paragraph: the time that the paragraph stands under.
  func read(
    _ sentence: Sentence, _ markers: [Marker], _ times: TemporalScanner.Result, knowsInstitution: Bool,
    paragraph: ParagraphTime, rejected: inout [Reading.RejectedNumber]?
  ) -> [FigureDraft] {
    let sites = SiteScanner().scan(sentence, rejected: &rejected)
    guard !sites.isEmpty else { return [] }
    let speaksOfFuture = sentence.indices.contains {
      sentence.chunks[$0].role == .free && sentence.hasAny($0, [.goal, .future])
    }
    var context = RuleContext(
      sentence: sentence, markers: markers, times: times, sites: sites,
      clauses: ClauseAnalyzer().analyze(sentence, sites), knowsInstitution: knowsInstitution, paragraph: paragraph)
    for index in sites.indices {
      context.index = index
      let draft = draft(context, speaksOfFuture: speaksOfFuture)
      context.earlier.append(draft)
    }
    var drafts = context.earlier
    AwardRules().attach(sentence, markers, to: &drafts)
    complete(&drafts, &context)
    return drafts
  }

  private func draft(_ context: RuleContext, speaksOfFuture: Bool) -> FigureDraft {
    let sentence = context.sentence
    let site = context.site
    let isFrom = sentence.has(site.start - 1, .since) && site.bound == .range
    var draft = FigureDraft(
      site: site, clause: context.clause, sentence: sentence.range,
      mention: sentence.bytes((isFrom ? site.start - 1 : site.start)..<site.end),
      number: sentence.tokens[site.number.tokens.lowerBound].range
        .lowerBound..<sentence.tokens[
          site.number.tokens.upperBound - 1
        ].range.upperBound,
      unit: sentence.bytes(site.unit))
    draft.forms = FormRules.forms(context)
    if isOnTopic { draft.forms.insert(.onTopic) }
    draft.note(.unit, site.rule)
    draft.note(.bound, site.bound == site.number.bound ? "number-form" : "qualifier")
    draft.isStock = isStock(context)
    draft.countsCommunes = countsCommunes(context)
    draft.speaksOfFuture = speaksOfFuture
    indicate(context, &draft)
    if draft.isAward, draft.forms.contains(.combined) {
      draft.indicator = "awards-recipients"
      draft.note(.indicator, "combined-recipients")
    }
    StatusRules.all.apply(context, to: &draft)
    MeasureRules.all.apply(context, to: &draft)
    return draft
  }

  private func indicate(_ context: RuleContext, _ draft: inout FigureDraft) {
    if IndicatorRules.first.apply(context, to: &draft) || IndicatorRules.list.apply(context, to: &draft) { return }
    if let match = frames.match(context.site, context.clause, forms: draft.forms, previous: context.previous?.indicator)
    {
      if match.score >= Self.threshold {
        draft.indicator = match.frame.indicator
        draft.status = match.frame.status ?? .result
        draft.honour = match.frame.honour
        draft.measure = match.frame.measure
        draft.frame = match.frame.id
        draft.note(.indicator, match.frame.id)
        if match.frame.status != nil { draft.note(.status, match.frame.id) }
        return
      }
      draft.nearest = match.frame.id
    }
    if !IndicatorRules.last.apply(context, to: &draft) { draft.note(.indicator, "unlicensed") }
  }

  /// 14 xã, phường: units of which a commune has but one.
  private func countsCommunes(_ context: RuleContext) -> Bool {
    guard context.site.noun == .commune, context.site.number.value > Quantity(1), let head = context.site.head else {
      return false
    }
    return context.sentence.entry(head)?.level == .commune || context.sentence.string(head..<head + 1).hasPrefix("xã, ")
  }

  /// Whether words for now stand near the figure.
  private func isStock(_ context: RuleContext) -> Bool {
    let sentence = context.sentence
    // … 34 mô hình, nâng tổng số mô hình hiện có lên 412: what is told of the other number.
    let comma = (context.site.end..<max(context.site.end, context.clause.end)).first { sentence.kind($0) == .comma }
    let stretch =
      max(
        context.clause.stretch.lowerBound, context.site.start - 12)..<(comma
      ?? max(context.site.end, context.clause.end))
    return stretch.contains { sentence.has($0, .stock) }
      || context.clause.relation == .coordinate && context.earlier.last?.isStock == true
  }

  /// Subjects and periods, which need the awards to be known.
  private func complete(_ drafts: inout [FigureDraft], _ context: inout RuleContext) {
    var carried: Subject?
    context.earlier.removeAll(keepingCapacity: true)
    for index in drafts.indices {
      context.index = index
      if let (subject, rule) = SubjectRules().subject(context, drafts[index], carried: carried) {
        drafts[index].subject = subject
        drafts[index].note(.scope, rule)
        if rule == "subject-of-clause" { carried = subject }
      }
      PeriodRules.all.apply(context, to: &drafts[index])
      context.earlier.append(drafts[index])
    }
    shareSubjects(&drafts)
  }

  /// `3 tập thể, 8 cá nhân của xã`: both are the commune's.
  private func shareSubjects(_ drafts: inout [FigureDraft]) {
    for index in drafts.indices.dropLast().reversed() {
      let next = drafts[index + 1]
      guard next.clause.relation == .coordinate, drafts[index].isAward, next.isAward, drafts[index].subject == nil,
        let subject = next.subject
      else { continue }
      drafts[index].subject = subject
      drafts[index].note(.scope, "shared-with-list")
    }
    for index in drafts.indices.dropFirst()
    where drafts[index].clause.relation == .coordinate && drafts[index].subject == nil
      && drafts[index - 1].subject != nil
      && drafts[index].isAward == drafts[index - 1].isAward
    {
      drafts[index].subject = drafts[index - 1].subject
      drafts[index].note(.scope, "shared-with-list")
    }
  }
}
