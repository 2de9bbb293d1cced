import Vocabulary

/// A fact of the language that decides a field of a figure.
struct ReadingRule: Sendable {
  /// Stable; printed by `explain` and kept with the figure.
  let id: String
  /// The field that it decides.
  let field: Decision.Field
  /// The fact, in one line.
  let says: String
  /// A sentence of our own in which it holds for the figure marked.
  let holds: String
  /// One in which it does not.
  let fails: String
  /// Decides the field of the draft at the context's index; false where the rule has nothing to say.
  let decide: @Sendable (RuleContext, inout FigureDraft) -> Bool
}

/// What a rule may look at.
struct RuleContext {
  let sentence: Sentence
  let markers: [Marker]
  let times: TemporalScanner.Result
  let sites: [FigureSite]
  let clauses: [FigureClause]
  /// The figures of the sentence before this one.
  var earlier: [FigureDraft] = []
  var index = 0
  /// A company, school or the like has been named, so that `nhà trường` is that one.
  let knowsInstitution: Bool
  /// The time that the paragraph stands under.
  let paragraph: ParagraphTime

  var site: FigureSite { sites[index] }
  var clause: FigureClause { clauses[index] }
  var nextStart: Int { index + 1 < sites.count ? sites[index + 1].start : sentence.count }
  var previous: FigureDraft? { clause.previous.flatMap { earlier.indices.contains($0) ? earlier[$0] : nil } }
  var whole: FigureDraft? { clause.whole.flatMap { earlier.indices.contains($0) ? earlier[$0] : nil } }

  func has(_ chunks: some Sequence<Int>, _ roles: NameSet<Role>) -> Bool {
    chunks.contains { sentence.hasAny($0, roles) }
  }
}

extension [ReadingRule] {
  /// Lets the rules speak in order until one decides; records it. False where none has anything to say.
  @discardableResult
  func apply(_ context: RuleContext, to draft: inout FigureDraft) -> Bool {
    guard let rule = first(where: { $0.decide(context, &draft) }) else { return false }
    draft.note(rule.field, rule.id)
    return true
  }
}
