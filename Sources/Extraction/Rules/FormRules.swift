import Text
import Vocabulary

/// How a number stands: as a rate, a change, a part.
enum FormRules {
  static func forms(_ context: RuleContext) -> NameSet<Frame.Form> {
    var forms: NameSet<Frame.Form> = []
    let site = context.site
    if site.isPercent { forms.insert(.percent) }
    if site.number.of != nil { forms.insert(.fraction) }
    if site.rule == "noun-before" || site.rule == "total-before" { forms.insert(.nounBefore) }
    if site.noun == nil { forms.insert(.bare) }
    switch context.clause.relation {
    case .part: forms.insert(.part)
    case .bracket: forms.insert(.bracket)
    default: break
    }
    if isEach(context) { forms.insert(.each) }
    if isChange(context) { forms.insert(.change) }
    if context.sentence.has(site.start - 1, .sharing) { forms.insert(.with) }
    if isCombined(context) { forms.insert(.combined) }
    if isPassive(context) { forms.insert(.passive) }
    if isOfThing(context) { forms.insert(.ofThing) }
    if isHolder(context) { forms.insert(.holder) }
    return forms
  }

  /// `23 địa phương với 3.184 mô hình`
  private static func isHolder(_ context: RuleContext) -> Bool {
    let next = context.index + 1
    guard context.sites.indices.contains(next), context.clauses[next].isWith, let noun = context.sites[next].noun else {
      return false
    }
    let held: NameSet<NounType> = [.scheme, .group, .site, .camera, .light, .channel]
    return held.contains(noun)
  }

  /// `1.200 học sinh được tuyên truyền`
  private static func isPassive(_ context: RuleContext) -> Bool {
    guard let predicate = context.clause.predicate else { return false }
    return isPassive(context.sentence, predicate)
      || context.sentence.hasAny(predicate + 1, [.passive, .adverse])
  }

  /// Whether a verb's chunk is passive itself.
  static func isPassive(_ sentence: Sentence, _ verb: Int) -> Bool {
    sentence.hasAny(verb, [.passive, .adverse, .receive]) || startsPassively(sentence, verb)
  }

  /// Phrases that hold their passive marker: `được hỗ trợ`.
  private static func startsPassively(_ sentence: Sentence, _ chunk: Int) -> Bool {
    guard sentence.chunks.indices.contains(chunk), sentence.chunks[chunk].count > 1 else { return false }
    let word = sentence.string(ofToken: sentence.chunks[chunk].tokens.lowerBound)
    return word == "được" || word == "bị"
  }

  /// `tang vật có 3 xe máy`, `phần quà gồm 4 căn nhà`: what has them is a thing, no place or body.
  private static func isOfThing(_ context: RuleContext) -> Bool {
    guard let governor = context.clause.governor else { return false }
    var start = governor
    while start > 0, !isEnd(context.sentence.kind(start - 1)) { start -= 1 }
    let subject = start..<governor
    if subject.isEmpty || context.markers.contains(where: { subject.contains($0.chunks.lowerBound) && !$0.isVenue }) {
      return false
    }
    return subject.contains { chunk in
      guard context.sentence.chunks[chunk].role == .free, let noun = context.sentence.noun(chunk) else {
        return context.sentence.chunks[chunk].role == .free && context.sentence.chunks[chunk].entry >= 0
          && !context.sentence.cues(chunk).isDisjoint(with: [.gift, .loss, .funding, .scheme, .outreach, .patrol])
      }
      return !Self.holders.contains(noun)
    }
  }

  /// Nouns that may have parts of their own.
  private static let holders: NameSet<NounType> = [
    .commune, .locality, .area, .organisation, .establishment, .household, .group, .collective, .population, .party,
  ]

  private static func isEnd(_ kind: Token.Kind?) -> Bool { kind == .comma || kind == .semicolon || kind == .colon }

  /// `mỗi suất 500.000 đồng`, `2 triệu đồng/hộ`
  private static func isEach(_ context: RuleContext) -> Bool {
    let sentence = context.sentence
    let site = context.site
    if sentence.kind(site.end) == .slash, sentence.kind(site.end + 1) == .word { return true }
    // 24 phần quà loại 1 triệu đồng
    if site.noun == .money, sentence.has(site.start - 1, .grade) { return true }
    for index in stride(from: site.start - 1, through: max(0, site.start - 9), by: -1) {
      let kind = sentence.kind(index)
      if kind == .semicolon || kind == .number { return false }
      if kind == .comma, site.start - index > 6 { return false }
      // Mỗi trường lập một đội, tổng cộng 391 đội
      if sentence.has(index, .total), sentence.kind(index - 1) == .comma { return false }
      guard sentence.has(index, .each) else { continue }
      // Bình quân mỗi đêm: an average is one over any time.
      if sentence.has(index - 1, .average) || sentence.has(index, .average) { return true }
      // hàng năm, mỗi năm: a rate over time, whose count is a count.
      return sentence.entry(index)?.period == nil && sentence.entry(index + 1)?.time == nil
        && !sentence.has(index + 1, .dayPart)
    }
    return false
  }

  /// `giảm 45 vụ`, `tăng 12%`; not the level reached (`tăng lên 45 vụ`, `giảm còn 3 vụ`).
  private static func isChange(_ context: RuleContext) -> Bool {
    let sentence = context.sentence
    let before = context.site.start - 1
    if sentence.verbs(before).contains(.change) {
      let last = sentence.entry(before)
      return last?.verbs.contains(.reach) != true && !isLevel(sentence, before)
    }
    // giảm 14 vụ, tương đương 22,6%
    if context.site.isPercent, let previous = context.previous, previous.forms.contains(.change),
      sentence.verbs(before).contains(.share) || sentence.kind(before) == .openBracket
    {
      return true
    }
    // vượt 12% kế hoạch
    if context.site.isPercent, sentence.verbs(before).contains(.surpass), !sentence.verbs(before).contains(.reach) {
      return true
    }
    // (-14,8%), (+6,5%)
    let sign = sentence.kind(context.site.chunk - 1)
    return context.site.isPercent && (sign == .dash || sign == .plus)
      && sentence.kind(context.site.chunk - 2) == .openBracket
  }

  private static func isLevel(_ sentence: Sentence, _ chunk: Int) -> Bool {
    guard sentence.chunks[chunk].count > 1 else { return false }
    let word = sentence.string(ofToken: sentence.chunks[chunk].tokens.upperBound - 1)
    return word == "lên" || word == "xuống" || word == "còn"
  }

  /// `145 tập thể, cá nhân`: one number over both.
  private static func isCombined(_ context: RuleContext) -> Bool {
    let sentence = context.sentence
    guard let head = context.site.head else { return false }
    let isCollective = context.site.noun == .collective || context.site.noun == .organisation
    guard isCollective || context.site.noun == .individual else { return false }
    let others: Set<NounType> = isCollective ? [.individual, .household] : [.collective, .organisation]
    if (head + 1..<max(head + 1, context.site.unit.upperBound)).contains(where: {
      sentence.noun($0).map(others.contains) ?? false
    }) {
      return true
    }
    let end = context.site.end
    return sentence.has(end, .and) && sentence.noun(end + 1).map(others.contains) ?? false
  }
}
