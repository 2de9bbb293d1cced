import Vocabulary

/// What decides an indicator where no frame may: rates, changes, counted honours, parts.
enum IndicatorRules {
  /// Rules that come before the frames.
  static let first: [ReadingRule] = [
    ShareRules.uncountedWhole,
    ReadingRule(
      id: "rate", field: .indicator, says: "An amount for each of many sums to nothing: `mỗi suất`, `/tháng`.",
      holds: "Đoàn trao 40 suất quà, mỗi suất {500.000 đồng|500000 other}.",
      fails: "Đoàn trao 40 suất quà với tổng trị giá {20 triệu đồng|20000000 funds}."
    ) { _, draft in
      guard draft.forms.contains(.each) else { return false }
      draft.indicator = FigureDraft.other
      draft.measure = .rate
      return true
    },
    ReadingRule(
      id: "change", field: .indicator, says: "What follows a verb of rising or falling is a difference.",
      holds: "Số vụ phạm pháp hình sự giảm {45 vụ|45 other} so với năm trước.",
      fails: "Năm qua, lực lượng công an khám phá {45 vụ|45 cases} trộm cắp."
    ) { _, draft in
      guard draft.forms.contains(.change) else { return false }
      draft.indicator = FigureDraft.other
      draft.measure = .change
      return true
    },
    ReadingRule(
      id: "times-honoured", field: .indicator, says: "Times that an honour was received count its recipients.",
      holds: "Đơn vị {hai lần|2 awards-collectives} được tặng Cờ thi đua.",
      fails: "Đơn vị {25 lần|25 other} được báo đài nhắc tới."
    ) { context, draft in
      guard draft.site.noun == .turn, draft.clause.inside.cues.contains(.honour), let head = draft.site.head,
        let honour = (head..<max(head, draft.clause.end)).lazy.compactMap({ context.sentence.entry($0)?.honour }).first
      else { return false }
      draft.honour = honour
      draft.indicator = honour == .coThiDua ? "awards-collectives" : "awards-recipients"
      return true
    },
    ReadingRule(
      id: "counted-honour", field: .indicator,
      says: "A counted honour counts its recipients; a flag is always a collective's.",
      holds: "LĐLĐ tỉnh trao {11 bằng khen|11 awards-individuals} cho cán bộ công đoàn.",
      fails: "LĐLĐ tỉnh trao {11 suất quà|11 gifts} cho cán bộ công đoàn."
    ) { context, draft in countHonour(context, &draft) },
  ]

  /// Members of a list that only go on: the same noun, the same governor, nothing of their own said.
  static let list: [ReadingRule] = [
    ReadingRule(
      id: "part-goes-on", field: .indicator, says: "A part of which nothing else is said is of its whole's kind.",
      holds: "Năm 2018, có 240 cơ quan ký cam kết, trong đó cấp xã {60 cơ quan|60 commitments}.",
      fails: "Năm 2018, có 240 cơ quan ký cam kết, trong đó bắt {60 khẩu súng|60 weapons}."
    ) { context, draft in
      guard draft.clause.relation == .part, draft.clause.isInherited, let whole = context.whole,
        draft.site.noun == whole.site.noun, draft.site.noun != .money, whole.frame != nil || whole.status == .context,
        draft.clause.right.verbs.isSubset(of: whole.clause.right.verbs)
      else { return false }
      draft.indicator = whole.indicator
      draft.status = whole.status
      draft.frame = whole.frame
      return true
    },
    ReadingRule(
      id: "list-goes-on", field: .indicator,
      says: "A list's later members that count the same noun are of the first's kind.",
      holds: "Xã có 14 tổ tự quản ở thôn, {6 tổ|6 self-managed-groups} ở chợ.",
      fails: "Xã có 14 tổ tự quản, lắp {6 camera|6 cameras}."
    ) { context, draft in
      guard draft.clause.relation == .coordinate, draft.clause.governor == context.previous?.clause.governor,
        let previous = context.previous, draft.site.noun == previous.site.noun, draft.site.noun != nil,
        draft.site.noun != .money, previous.indicator != FigureDraft.other, previous.frame != nil,
        draft.clause.right.verbs.isSubset(of: previous.clause.right.verbs), previous.status == .result,
        context.sentence.features(draft.clause.stretch).isEmpty,
        verbs(of: draft, context).isSubset(of: verbs(of: previous, context))
      else { return false }
      draft.indicator = previous.indicator
      draft.frame = previous.frame
      draft.honour = previous.clause.inside.cues.contains(.title) ? previous.honour : nil
      return true
    },
  ]

  /// Verbs within a unit: `lớp dạy nghề`.
  private static func verbs(of draft: FigureDraft, _ context: RuleContext) -> NameSet<VerbClass> {
    var verbs: NameSet<VerbClass> = []
    for chunk in draft.site.chunks { verbs.formUnion(context.sentence.verbs(chunk)) }
    return verbs
  }

  private static func countHonour(_ context: RuleContext, _ draft: inout FigureDraft) -> Bool {
    guard draft.site.noun == .honour, let head = draft.site.head else { return false }
    let honour = context.sentence.entry(head)?.honour
    draft.honour = honour
    let collective: NameSet<NounType> = [
      .collective, .organisation, .group, .commune, .locality, .establishment, .household,
    ]
    let individual: NameSet<NounType> = [.individual, .person, .worker, .officer, .official, .member, .exemplar]
    // For whom, behind the honour; else the group's that it breaks down; else whose, ahead of it.
    let behind = recipients(context, behind: head + 1).union(draft.clause.right.nouns)
    let ahead = draft.clause.before.nouns.subtracting([.commune, .locality, .household])
    func kind(_ nouns: NameSet<NounType>) -> String? {
      switch (nouns.isDisjoint(with: collective), nouns.isDisjoint(with: individual)) {
      case (false, true): "awards-collectives"
      case (true, false): "awards-individuals"
      case (false, false): "awards-recipients"
      case (true, true): nil
      }
    }
    draft.indicator =
      honour == .coThiDua
      ? "awards-collectives" : kind(behind) ?? brokenDown(context) ?? kind(ahead) ?? "awards-recipients"
    return true
  }

  /// `110 tập thể được khen thưởng, gồm 2 huân chương, 96 bằng khen`: the honours are those of the group.
  private static func brokenDown(_ context: RuleContext) -> String? {
    let groups = ["awards-collectives", "awards-individuals"]
    guard let whole = context.earlier.last(where: { $0.site.noun != .honour }), groups.contains(whole.indicator) else {
      return nil
    }
    return (whole.site.end..<context.site.start).contains { context.sentence.verbs($0).contains(.consist) }
      ? whole.indicator : nil
  }

  /// The nouns behind an honour, up to what is said of them.
  private static func recipients(_ context: RuleContext, behind start: Int) -> NameSet<NounType> {
    var nouns: NameSet<NounType> = []
    for chunk in start..<max(start, min(context.nextStart, context.sentence.count)) {
      if context.sentence.kind(chunk) == .comma || context.sentence.kind(chunk) == .semicolon { break }
      if !nouns.isEmpty, !context.sentence.verbs(chunk).isEmpty || context.sentence.has(chunk, .relative) { break }
      if context.sentence.chunks[chunk].role == .free, let noun = context.sentence.noun(chunk) { nouns.insert(noun) }
    }
    return nouns
  }

  /// Rules for what no frame licenses.
  static let last: [ReadingRule] = [
    ReadingRule(
      id: "compared-before", field: .indicator, says: "What is set beside another period's figure counts the same.",
      holds: "Năm 2022 mở 24 buổi tuyên truyền (năm 2021 là {19 buổi|19 outreach-sessions}).",
      fails: "Năm 2022 mở 24 buổi tuyên truyền (năm 2021 bắt {19 vụ|19 cases})."
    ) { context, draft in
      guard draft.indicator == FigureDraft.other, draft.frame == nil, draft.clause.relation == .bracket,
        let noun = draft.site.noun,
        context.times.periods.contains(where: { (context.site.start - 4..<context.site.start).contains($0.chunk) }),
        let compared = context.earlier.suffix(3).last(where: { $0.site.noun == noun })
      else { return false }
      draft.indicator = compared.indicator
      draft.status = compared.status
      return true
    },
    ReadingRule(
      id: "list-member", field: .indicator, says: "Members of one list that count the same are of one kind.",
      holds: "Trong 40 vụ đánh bạc bị triệt phá, {22 vụ|22 cases} do dân báo.",
      fails: "Trong 40 vụ đánh bạc bị triệt phá, {3 xe máy|3 other} bị thu."
    ) { context, draft in
      guard draft.indicator == FigureDraft.other, draft.frame == nil, draft.clause.relation == .coordinate,
        let previous = context.previous, draft.site.noun == previous.site.noun, draft.site.noun != nil,
        !previous.forms.contains(.each), !previous.forms.contains(.change),
        !draft.clause.right.verbs.contains(.recognise) || previous.clause.right.verbs.contains(.recognise)
      else { return false }
      draft.indicator = previous.indicator
      draft.status = previous.status
      return true
    },
  ]
}
