import Text
import Vocabulary

/// Whom a figure is about, by the clause that it stands in.
///
/// The subject of the clause decides, and holds for all its coordinated predicates; partners, passive agents, donors,
/// attributes and the containers of a named place do not take over.
struct SubjectRules {
  /// Behind a figure's phrase, whose it is stands within so many chunks.
  private static let ownerReach = 4
  private static let venueReach = 8

  /// The subject that a figure's own sentence states, and the rule that found it.
  ///
  /// - Parameter carried: the subject of the figure before it in the sentence.
  func subject(
    _ context: RuleContext, _ draft: FigureDraft, carried: Subject?
  ) -> (subject: Subject, rule: String)? {
    if countsProvinces(context) { return (Subject(level: .national), "count-of-provinces") }
    if let owner = owner(context, draft) { return (owner, "owner-behind") }
    if draft.indicator == "gifts", let recipient = recipient(context, draft) { return (recipient, "recipient") }
    if let venue = venue(context, draft) { return (venue, "venue-behind") }
    if draft.isAward { return awardSubject(context, draft) }
    if context.clause.relation == .part || context.clause.relation == .bracket, let whole = context.whole?.subject {
      return (whole, "scope-of-whole")
    }
    if let own = clauseSubject(context, draft) { return (own, "subject-of-clause") }
    if let carried { return (carried, "subject-of-sentence") }
    return nil
  }

  /// `44 tỉnh, thành phố`, `15/63 tỉnh`: only the nation has so many.
  private func countsProvinces(_ context: RuleContext) -> Bool {
    guard context.site.noun == .locality, context.site.number.value > Quantity(1), let head = context.site.head else {
      return false
    }
    let counted = context.sentence.string(head..<head + 1).lowercased()
    return counted == "tỉnh" || counted.hasPrefix("tỉnh,") || counted == "tỉnh thành"
  }

  // MARK: Behind the figure

  /// 12 mô hình của Vĩnh Long; 7 cá nhân và tập thể của Công ty …
  private func owner(_ context: RuleContext, _ draft: FigureDraft) -> Subject? {
    let end = draft.site.end
    for marker in context.markers
    where marker.chunks.lowerBound >= draft.site.start && marker.chunks.lowerBound <= end + Self.ownerReach
      && marker.chunks.lowerBound < context.nextStart && marker.isGenitive && !marker.isPlural
      && isNear(context.sentence, end..<max(end, marker.chunks.lowerBound))
    {
      if marker.body == .company { return Subject(isEstablishment: true) }
      guard marker.level != nil, marker.body == nil || marker.isNamed,
        marker.isNamed || draft.isAward || marker.level != .commune && marker.level != .hamlet
      else { continue }
      if marker.isBody, draft.site.noun == .honour { continue }
      return Subject(marker)
    }
    return nil
  }

  /// Whether nothing but nouns and joints stands between a figure and its owner.
  private func isNear(_ sentence: Sentence, _ gap: Range<Int>) -> Bool {
    gap.allSatisfy { sentence.kind($0) == .word && sentence.verbs($0).isEmpty }
  }

  /// trao 30 suất quà, mỗi suất 2 triệu đồng, cho gia đình chính sách của xã Hòa Vang
  private func recipient(_ context: RuleContext, _ draft: FigureDraft) -> Subject? {
    let sentence = context.sentence
    let end = (draft.site.end..<sentence.count).first { sentence.kind($0) == .semicolon } ?? sentence.count
    let marker = context.markers.first {
      $0.chunks.lowerBound >= draft.site.end && $0.chunks.lowerBound < end && ($0.isNamed || $0.isWhole) && !$0.isBody
        && !$0.isPlural && !$0.isContainer && $0.level != nil
    }
    return marker.map(Subject.init)
  }

  /// đang hoạt động trong tỉnh; trong toàn xã; ở xã Hòa Vang; trên cả nước
  private func venue(_ context: RuleContext, _ draft: FigureDraft) -> Subject? {
    let sentence = context.sentence
    let limit = min(context.nextStart, max(draft.clause.end, draft.site.end) + Self.venueReach)
    for marker in context.markers
    where marker.chunks.lowerBound >= draft.site.end && marker.chunks.lowerBound < limit && !marker.isBody {
      let gap = draft.site.end..<marker.chunks.lowerBound
      if gap.contains(where: { sentence.kind($0) == .semicolon || sentence.kind($0) == .colon }) { break }
      // cơ quan, trường học đóng ở xã
      let before = marker.chunks.lowerBound - 1
      if marker.isVenue, !marker.isPlural, marker.level != nil, sentence.chunks[before].count > 1 {
        return Subject(marker)
      }
      let isNamedVenue = marker.isVenue && marker.isNamed && !marker.isPlural && !marker.isContainer
      // được Bộ Công an thông báo nhân rộng toàn quốc
      let isOfOthers = marker.level == .national && gap.contains { sentence.hasAny($0, [.receive, .passive]) }
      if !isOfOthers, marker.level == .national || isNamedVenue || marker.isWhole { return Subject(marker) }
    }
    return nil
  }

  // MARK: Ahead of the figure

  /// The first marker that may be the subject in the figure's own part of the sentence, the last such part first.
  private func clauseSubject(_ context: RuleContext, _ draft: FigureDraft) -> Subject? {
    let start = context.index > 0 ? context.sites[context.index - 1].end : 0
    let end = draft.site.start
    guard start < end else { return nil }
    var parts: [Range<Int>] = []
    var from = start
    for chunk in start..<end {
      let kind = context.sentence.kind(chunk)
      if kind == .comma || kind == .semicolon || kind == .colon {
        parts.append(from..<chunk)
        from = chunk + 1
      }
    }
    parts.append(from..<end)
    // Tiên Hòa là xã mới, gộp từ …: what the sentence defines.
    if let defined = context.markers.first(where: { $0.isDefinition && $0.chunks.lowerBound <= 12 }),
      defined.chunks.upperBound <= end, isSubject(context, defined, draft)
    {
      return Subject(defined)
    }
    return found(context, draft, parts, isGenitive: false) ?? found(context, draft, parts, isGenitive: true)
  }

  /// The first marker that may be the subject, in the last part that has one; owners only where nobody acts.
  private func found(
    _ context: RuleContext, _ draft: FigureDraft, _ parts: [Range<Int>], isGenitive: Bool
  ) -> Subject? {
    for part in parts.reversed() {
      let markers = context.markers.filter { part.contains($0.chunks.lowerBound) && $0.isGenitive == isGenitive }
      if let found = markers.first(where: { isSubject(context, $0, draft) }) { return Subject(found) }
      if context.sentence.kind(part.lowerBound - 1) == .semicolon, part.count > 2 { break }
    }
    return nil
  }

  /// Whether a marker may stand for whoever acts: no partner, recipient, plural, container or passive agent.
  private func isSubject(_ context: RuleContext, _ marker: Marker, _ draft: FigureDraft) -> Bool {
    let sentence = context.sentence
    if marker.body == .company { return isInstitution(context, marker, draft) && !isGiven(draft) }
    if marker.isPlural || marker.isContainer || marker.isCompanion || marker.isSource || marker.level == nil {
      return false
    }
    // đề xuất Bộ trưởng Bộ Công an hỗ trợ: the object of what somebody else does.
    if marker.isBody, isObject(sentence, marker) { return false }
    if marker.isBody, marker.level == .national, marker.body != .nationalBody, marker.body != .ministry { return false }
    if marker.isPartner, !marker.isNamed { return false }
    if marker.isVenue, !marker.isNamed, marker.level != .national { return false }
    // Từ 3 tổ ở phường Bình Hòa, đến nay đã có 1.084 tổ: where the figure before is.
    if context.index > 0, marker.isVenue || marker.isGenitive,
      marker.chunks.lowerBound - 1 - context.sites[context.index - 1].end <= 1
    {
      return false
    }
    if isGiven(draft), marker.isBody { return false }
    if draft.indicator == "delegates", marker.isBody || !marker.isNamed { return false }
    // được Công an tỉnh ghi nhận; do chính quyền xã quản lý
    if sentence.hasAny(marker.chunks.lowerBound - 1, [.receive, .passive, .by]) { return false }
    if counts(sentence, draft, marker.level) { return false }
    if marker.isGenitive, !marker.isNamed, draft.site.start - marker.chunks.upperBound > 12 { return false }
    return true
  }

  private func isObject(_ sentence: Sentence, _ marker: Marker) -> Bool {
    let before = marker.chunks.lowerBound - 1
    let acting: NameSet<VerbClass> = [.plan, .mobilise, .support, .inform, .praise]
    return sentence.isWord(before) && !sentence.verbs(before).isDisjoint(with: acting)
  }

  private func isGiven(_ draft: FigureDraft) -> Bool { draft.indicator == "gifts" }

  /// `Công ty TNHH … có 3 tổ`, `Ở Bệnh viện …`, `nhà trường`: a company, school or the like at the head of its part.
  private func isInstitution(_ context: RuleContext, _ marker: Marker, _ draft: FigureDraft) -> Bool {
    guard !marker.isPlural, !marker.isPartner, !marker.isCompanion else { return false }
    // trường có 960 học sinh: what an institution has of its own.
    let predicate = context.sentence.verbs(marker.chunks.upperBound)
    if draft.isContext, predicate.contains(.have), predicate.isDisjoint(with: [.count]) { return true }
    return marker.isNamed || context.knowsInstitution && context.sentence.has(marker.chunks.lowerBound, .institution)
  }

  /// Whether a figure counts units of a level or above: 23/23 xã are no commune's own.
  private func counts(_ sentence: Sentence, _ draft: FigureDraft, _ level: Level?) -> Bool {
    guard let level, level <= .district else { return false }
    for chunk in draft.site.chunks {
      guard let noun = sentence.noun(chunk) else { continue }
      if noun == .locality { return true }
      if noun == .commune {
        let counted = sentence.entry(chunk)?.level
        return counted == .commune || counted == nil && sentence.chunks[chunk].count > 1
          ? level < .district : level == .hamlet
      }
    }
    return false
  }

  // MARK: Awards

  /// The level of an award is its recipients'.
  private func awardSubject(_ context: RuleContext, _ draft: FigureDraft) -> (subject: Subject, rule: String)? {
    let sentence = context.sentence
    // Năm 2023, huyện có 3 tập thể được khen.
    for marker in context.markers
    where marker.chunks.upperBound <= draft.site.start && draft.site.start - marker.chunks.upperBound <= 3
      && (!marker.isBody || marker.body == .company)
    {
      let gap = marker.chunks.upperBound..<draft.site.start
      if isSubject(context, marker, draft), gap.contains(where: { sentence.verbs($0).contains(.have) }) {
        return (Subject(marker), "has-recipients")
      }
    }
    // Riêng Bạc Liêu, 230 bằng khen được trao: the topic.
    if let topic = context.markers.first(where: {
      !$0.isBody && $0.isNamed && $0.chunks.lowerBound <= 2 && $0.chunks.upperBound <= draft.site.start
        && sentence.hasAny($0.chunks.lowerBound - 1, [.topic]) && !$0.isContainer
    }) {
      return (Subject(topic), "topic")
    }
    if let nation = context.markers.first(where: {
      !$0.isBody && $0.level == .national && $0.chunks.lowerBound < draft.site.start
    }) {
      return (Subject(nation), "nation")
    }
    return nil
  }
}

extension Subject {
  init(_ marker: Marker) {
    self.init(level: marker.level, place: marker.place, isKind: marker.isKind, isEstablishment: marker.body == .company)
  }
}
