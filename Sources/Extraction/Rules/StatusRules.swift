import Vocabulary

/// Whether a figure is a result, a goal, or says what a place has.
enum StatusRules {
  static let all: [ReadingRule] = [
    ReadingRule(
      id: "goal-of-list", field: .status, says: "What a goal word governs holds for all members of its list.",
      holds: "Tới đây sẽ có 2 tổ ở chợ; {5 tổ|5 self-managed-groups status=target} ở bến xe.",
      fails: "Tới đây sẽ có 2 tổ ở chợ; năm qua đã lập {5 tổ|5 self-managed-groups status=result}."
    ) { context, draft in
      guard draft.clause.relation == .coordinate, draft.clause.isInherited,
        let member = context.previous ?? context.earlier.last, member.status == .target,
        !(member.site.end..<max(member.site.end, context.site.start)).contains(where: {
          context.sentence.has($0, .achieved)
        })
      else {
        return false
      }
      draft.status = .target
      if draft.indicator == FigureDraft.context { draft.indicator = FigureDraft.other }
      return true
    },
    ReadingRule(
      id: "goal", field: .status,
      says: "A goal word governs the numbers behind it in its clause, up to a semicolon or a verb of accomplishment.",
      holds: "Năm tới, xã phấn đấu có thêm {2 mô hình|2 models status=target}.",
      fails: "Xã đạt 112% chỉ tiêu với {40 mô hình|40 models status=result}."
    ) { context, draft in
      guard isGoal(context) else { return false }
      draft.status = .target
      if draft.indicator == FigureDraft.context { draft.indicator = FigureDraft.other }
      return true
    },
  ]

  private static func isGoal(_ context: RuleContext) -> Bool {
    let sentence = context.sentence
    var index = context.site.start - 1
    let floor = max(0, context.site.start - 40)
    while index >= floor {
      if sentence.kind(index) == .semicolon { return false }
      if sentence.chunks[index].role == .free, !sentence.isMidName(index), sentence.entry(index) != nil {
        if sentence.has(index, .manner) { return false }
        if sentence.has(index, .goal) {
          if sentence.has(index - 1, .past) { return false }
          // vượt xa dự kiến; đạt 112% chỉ tiêu; không, chưa
          let around = max(0, index - 4)..<index
          let isReached = around.contains {
            !sentence.verbs($0).isDisjoint(with: [.surpass, .reach]) || sentence.hasAny($0, [.negation, .achieved])
              || sentence.has($0, .comparison)
          }
          return !isReached || sentence.has(index - 1, .comparison) && index + 3 >= context.site.start
        }
        if sentence.hasAny(index, [.achieved, .past]), !sentence.has(index, .goal), !isNominal(sentence, index) {
          return false
        }
      }
      index -= 1
    }
    return false
  }

  private static func isNominal(_ sentence: Sentence, _ chunk: Int) -> Bool { sentence.verbs(chunk).contains(.reach) }
}
