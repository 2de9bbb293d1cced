import Vocabulary

/// What kind of number a figure is: what exists, what was done, what was set up, a share, a rate, a change.
enum MeasureRules {
  static let all: [ReadingRule] = [
    ReadingRule(
      id: "share", field: .measure, says: "A percentage or a part of an uncounted whole is a share.",
      holds: "{91% trường học|91 units-meeting-standard measure=share} đạt tiêu chuẩn an toàn về an ninh trật tự.",
      fails: "Xã duy trì {7 mô hình|7 models measure=stock}."
    ) { _, draft in
      guard draft.measure == nil, draft.site.isPercent else { return false }
      draft.measure = .share
      return true
    },
    ReadingRule(
      id: "stock-context", field: .measure, says: "What a place or body has is a stock.",
      holds: "Xã có {1.240 hộ|1240 local-context measure=stock}.",
      fails: "Năm 2019, xã kết nạp {12 đảng viên|12 other measure=flow}."
    ) { _, draft in
      guard draft.measure == nil, draft.status == .context else { return false }
      draft.measure = .stock
      return true
    },
    ReadingRule(
      id: "newly-made", field: .measure, says: "What is set up, opened or newly made in a period is new.",
      holds: "Năm 2021, huyện thành lập {14 tổ tự quản|14 self-managed-groups measure=new}.",
      fails: "Huyện duy trì {14 tổ tự quản|14 self-managed-groups measure=stock}."
    ) { context, draft in
      guard draft.measure == nil, !draft.isStock, isNewlyMade(context, draft) else { return false }
      draft.measure = .new
      return true
    },
    ReadingRule(
      id: "existing", field: .measure, says: "Schemes, groups, members, cameras and the like exist at a time.",
      holds: "Toàn huyện hiện có {68 mô hình|68 models measure=stock}.",
      fails: "Trong năm, xã mở {12 buổi tuyên truyền|12 outreach-sessions measure=flow}."
    ) { _, draft in
      guard draft.measure == nil, existing.contains(draft.indicator) else { return false }
      draft.measure = .stock
      return true
    },
    ReadingRule(
      id: "done", field: .measure, says: "What else is counted was done in a period.",
      holds: "Trong năm, xã mở {12 buổi tuyên truyền|12 outreach-sessions measure=flow}.",
      fails: "Toàn huyện hiện có {68 mô hình|68 models measure=stock}."
    ) { _, draft in
      guard draft.measure == nil else { return false }
      draft.measure = .flow
      return true
    },
  ]

  private static func isNewlyMade(_ context: RuleContext, _ draft: FigureDraft) -> Bool {
    // Houses are counted when they are built for somebody.
    if draft.indicator == "houses" { return true }
    guard existing.contains(draft.indicator) else { return false }
    // Đến nay đã lắp được 92 camera: all that there are by now.
    if PeriodRules.isNow(context.sentence, 0..<context.site.start) { return false }
    // Mô hình đã được nhân ra 38 điểm: where it is by now.
    if let governor = draft.clause.governor, FormRules.isPassive(context.sentence, governor) { return false }
    // Có 45 tổ được lập ra
    if draft.forms.contains(.passive), !draft.clause.right.verbs.isDisjoint(with: making) { return true }
    let verbs = draft.clause.governor == nil ? draft.clause.right.verbs : draft.clause.left.verbs
    return !verbs.isDisjoint(with: making) && verbs.isDisjoint(with: [.maintain, .have])
  }

  /// Verbs of setting up.
  private static let making: NameSet<VerbClass> = [.build, .install, .equip, .spread, .admit]

  /// Indicators of what the movement runs.
  static let existing: Set<String> = [
    "models", "model-sites", "self-managed-groups", "members", "communes-covered", "localities-covered",
    "online-channels",
    "cameras", "security-lights", "fire-equipment", "local-context", "units-meeting-standard",
  ]
}
