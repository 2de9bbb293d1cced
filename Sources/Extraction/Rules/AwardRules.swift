import Text
import Vocabulary

/// Gives awards their honour and grantor.
///
/// Recipients that stand in one list are one group. A group of which something is received takes honour and grantor from
/// its predicate (`… được nhận Bằng khen của Chủ tịch UBND tỉnh`), any other from what governs it (`Giám đốc Công an tỉnh
/// tặng Giấy khen cho …`); what is missing there is the previous group's.
struct AwardRules {
  private struct Attachment {
    var honours: [Honour] = []
    var municipal: GrantorSet = []
    var provincial: GrantorSet = []
    var hasGrantor = false
    /// Somebody else than the grantor before confers: `các cấp`, `cấp xã`.
    var isByOthers = false
  }

  /// Farther behind an honour its grantor does not stand.
  private static let grantorReach = 6
  /// Farther ahead of a group nothing is looked for.
  private static let leftReach = 60

  /// Completes the awards among the drafts of a sentence.
  func attach(_ sentence: Sentence, _ markers: [Marker], to drafts: inout [FigureDraft]) {
    let awards = drafts.indices.filter { drafts[$0].isAward }
    var previous: Attachment?
    var consumed = 0
    for group in groups(sentence, drafts, awards) {
      guard let first = group.first, let last = group.last else { continue }
      let start = drafts[first].site.start
      let end = drafts[last].site.end
      let next = awards.first { $0 > last }.map { drafts[$0].site.start } ?? sentence.count
      let right = end..<clauseEnd(sentence, end..<boundary(sentence, from: end, to: next))
      var attachment: Attachment
      if let owner = owner(markers, behind: end, drafts[last]) {
        attachment = Attachment()
        add(owner, to: &attachment)
        consumed = end
      } else if let receive = passive(sentence, right), !(next < sentence.count && sentence.has(next - 1, .recipient)) {
        attachment = read(sentence, markers, receive..<right.upperBound, isPassive: true)
        // bằng khen thì 139 cá nhân được nhận: what is received stands ahead.
        if attachment.honours.isEmpty, !attachment.hasGrantor {
          attachment = read(
            sentence, markers, leftBoundary(sentence, from: consumed, to: start)..<start, isPassive: false)
          if let previous, !attachment.isByOthers, !attachment.honours.isEmpty { inherit(previous, &attachment) }
        }
        consumed = right.upperBound
      } else {
        attachment = read(
          sentence, markers, leftBoundary(sentence, from: consumed, to: start)..<start, isPassive: false)
        consumed = end
        if let previous, !attachment.isByOthers {
          inherit(previous, &attachment)
        }
      }
      for index in group { apply(attachment, to: &drafts[index]) }
      previous = attachment
    }
    shareOwners(awards, &drafts)
  }

  /// 2 Cờ thi đua, 5 Giấy khen của Công an tỉnh: the owner behind the last honour grants those before it.
  private func shareOwners(_ awards: [Int], _ drafts: inout [FigureDraft]) {
    for (index, next) in zip(awards, awards.dropFirst()).reversed()
    where drafts[index].site.noun == .honour && drafts[next].site.noun == .honour
      && drafts[index].provincialGrantors.isEmpty && drafts[next].clause.relation == .coordinate
    {
      drafts[index].municipalGrantors = drafts[next].municipalGrantors
      drafts[index].provincialGrantors = drafts[next].provincialGrantors
    }
  }

  private func inherit(_ previous: Attachment, _ attachment: inout Attachment) {
    if attachment.honours.isEmpty, !attachment.hasGrantor { attachment.honours = previous.honours }
    if !attachment.hasGrantor {
      attachment.municipal = previous.municipal
      attachment.provincial = previous.provincial
      attachment.hasGrantor = previous.hasGrantor
    }
  }

  private func apply(_ attachment: Attachment, to draft: inout FigureDraft) {
    if draft.honour == nil { draft.honour = attachment.honours.count == 1 ? attachment.honours[0] : nil }
    if let honour = draft.honour { draft.note(.honour, "honour-\(honour.rawValue)") }
    draft.hasSeveralHonours = attachment.honours.count > 1
    // State orders have no grantor here.
    if draft.site.noun == .honour, draft.honour == .huanChuong { return }
    draft.municipalGrantors = attachment.municipal
    draft.provincialGrantors = attachment.provincial
    if attachment.hasGrantor { draft.note(.grantor, "grantor-of-group") }
  }

  /// Awards that stand in one list; honours that are counted have each its own grantor.
  private func groups(_ sentence: Sentence, _ drafts: [FigureDraft], _ awards: [Int]) -> [[Int]] {
    var groups: [[Int]] = []
    for index in awards {
      if let last = groups.last?.last, drafts[index].site.noun != .honour,
        isJoined(sentence, drafts[last].site.end, drafts[index].site.start)
      {
        groups[groups.count - 1].append(index)
      } else {
        groups.append([index])
      }
    }
    return groups
  }

  private func isJoined(_ sentence: Sentence, _ from: Int, _ to: Int) -> Bool {
    guard from <= to else { return true }
    for chunk in from..<to {
      if sentence.kind(chunk) == .semicolon { return false }
      guard let entry = sentence.entry(chunk) else { continue }
      if entry.honour != nil || entry.body != nil || isConferring(sentence, chunk) || entry.roles.contains(.receive) {
        return false
      }
    }
    return to - from <= 8
  }

  private func isConferring(_ sentence: Sentence, _ chunk: Int) -> Bool {
    !sentence.verbs(chunk).isDisjoint(with: [.confer, .praise])
  }

  /// Where the group's predicate begins, if it is one of receiving an honour.
  private func passive(_ sentence: Sentence, _ right: Range<Int>) -> Int? {
    let receive = right.first { chunk in
      sentence.has(chunk, .receive)
        || sentence.verbs(chunk).contains(.have)
          && (chunk + 1...chunk + 2).contains { sentence.entry($0)?.honour != nil }
    }
    guard let receive,
      !right.prefix(while: { $0 < receive }).contains(where: { sentence.kind($0) == .semicolon }),
      hasAward(sentence, receive..<right.upperBound)
    else { return nil }
    return receive
  }

  private func boundary(_ sentence: Sentence, from start: Int, to end: Int) -> Int {
    (start..<max(start, end)).first { chunk in
      sentence.kind(chunk) == .semicolon || sentence.kind(chunk) == .colon || sentence.has(chunk, .part)
    } ?? max(start, end)
  }

  /// `… được tỉnh tặng Cờ thi đua, Công an huyện hai năm liền nhận Cờ thi đua của Bộ Công an`: what somebody else receives
  /// is another clause.
  private func clauseEnd(_ sentence: Sentence, _ chunks: Range<Int>) -> Int {
    guard let receive = chunks.first(where: { sentence.has($0, .receive) }),
      let honour = (receive..<chunks.upperBound).first(where: { sentence.entry($0)?.honour != nil }),
      let comma = (honour..<chunks.upperBound).first(where: { sentence.kind($0) == .comma }),
      sentence.entry(comma + 1)?.body != nil,
      (comma..<chunks.upperBound).contains(where: { sentence.has($0, .receive) })
    else { return chunks.upperBound }
    return comma
  }

  private func leftBoundary(_ sentence: Sentence, from start: Int, to end: Int) -> Int {
    var result = min(start, end)
    for chunk in result..<end where sentence.kind(chunk) == .semicolon {
      result = chunk + 1
    }
    return max(result, end - Self.leftReach)
  }

  private func hasAward(_ sentence: Sentence, _ chunks: Range<Int>) -> Bool {
    chunks.contains { sentence.entry($0)?.honour != nil || isConferring(sentence, $0) }
  }

  private func add(_ marker: Marker, to attachment: inout Attachment) {
    attachment.hasGrantor = true
    if let grantor = GrantorRules.grantor(marker, isMunicipality: true) {
      attachment.municipal.insert(GrantorSet(grantor))
    }
    if let grantor = GrantorRules.grantor(marker, isMunicipality: false) {
      attachment.provincial.insert(GrantorSet(grantor))
    }
  }

  /// The body whose honours are counted: `96 bằng khen của Bộ trưởng Bộ Công an`.
  private func owner(_ markers: [Marker], behind end: Int, _ draft: FigureDraft) -> Marker? {
    guard draft.site.noun == .honour else { return nil }
    return markers.first { $0.isBody && $0.isGenitive && (end...end + 2).contains($0.chunks.lowerBound) }
  }

  /// `cấp huyện khen`, `các cấp khen thưởng`: nil where no such words stand there, and no marker where they name nobody.
  private func levelPhrase(_ sentence: Sentence, before conferred: Int) -> Marker?? {
    let chunk = conferred - 1
    if sentence.has(chunk, .districtLevel) {
      return Marker(chunks: chunk..<conferred, level: .district, body: .committee)
    }
    if sentence.has(chunk, .communeLevel) {
      return Marker(chunks: chunk..<conferred, level: .commune, body: .committee)
    }
    return sentence.has(chunk, .severalLevels) ? .some(nil) : nil
  }

  /// `thành phố khen thưởng`, `được huyện khen`: a province, city or district that confers does so by its committee.
  private func acting(_ sentence: Sentence, _ marker: Marker) -> Marker? {
    guard marker.level == .province || marker.level == .city || marker.level == .district, !marker.isVenue,
      !marker.isGenitive, !marker.isContainer, !marker.isPartner, isConferring(sentence, marker.chunks.upperBound)
    else { return nil }
    var body = marker
    body.body = .committee
    return body
  }

  private func read(_ sentence: Sentence, _ markers: [Marker], _ window: Range<Int>, isPassive: Bool) -> Attachment {
    var result = Attachment()
    for chunk in window {
      if let honour = sentence.entry(chunk)?.honour, !result.honours.contains(honour) { result.honours.append(honour) }
    }
    let conferred = window.last { isConferring(sentence, $0) }
    let bodies = markers.compactMap { marker -> Marker? in
      guard window.contains(marker.chunks.lowerBound) else { return nil }
      if marker.isPlural { return marker.body == .committee && marker.level == .district ? marker : nil }
      return marker.isBody ? marker : acting(sentence, marker)
    }
    for body in bodies where isOfHonour(sentence, body, window, hasGrantor: result.hasGrantor) {
      add(body, to: &result)
    }
    if result.hasGrantor { return result }
    if let conferred, let level = levelPhrase(sentence, before: conferred) {
      result.isByOthers = true
      if let level { add(level, to: &result) }
      return result
    }
    let acts =
      isPassive
      ? agents(bodies, before: conferred) : subjects(bodies, before: conferred ?? lastHonour(sentence, window))
    for body in acts { add(body, to: &result) }
    return result
  }

  private func lastHonour(_ sentence: Sentence, _ window: Range<Int>) -> Int? {
    window.last { sentence.entry($0)?.honour != nil }
  }

  /// Bằng khen của UBND tỉnh: past the honour's own words (`Huân chương Lao động hạng Ba của …`) and a list of grantors.
  private func isOfHonour(_ sentence: Sentence, _ body: Marker, _ window: Range<Int>, hasGrantor: Bool) -> Bool {
    var before = body.chunks.lowerBound - (body.isGenitive ? 2 : 1)
    var steps = 0
    while before >= window.lowerBound, steps < Self.grantorReach, sentence.entry(before)?.honour == nil {
      if isConferring(sentence, before) { return false }
      before -= 1
      steps += 1
    }
    guard before >= window.lowerBound, sentence.entry(before)?.honour != nil else { return false }
    return body.isGenitive || steps == 0 || (body.isPartner && hasGrantor)
  }

  /// được Tổng LĐLĐ Việt Nam và Bộ Công an tặng bằng khen
  private func agents(_ bodies: [Marker], before conferred: Int?) -> [Marker] {
    bodies.filter { body in !body.isGenitive && conferred.map { body.chunks.lowerBound <= $0 } ?? true }
  }

  /// LĐLĐ TP và Công an TP khen thưởng: the bodies joined before the verb.
  private func subjects(_ bodies: [Marker], before conferred: Int?) -> [Marker] {
    guard let conferred else { return [] }
    let before = bodies.filter { $0.chunks.upperBound <= conferred }
    guard let last = before.last else { return [] }
    var result = [last]
    var following = last
    for body in before.dropLast().reversed() {
      guard following.isPartner, following.chunks.lowerBound - body.chunks.upperBound <= 5 else { break }
      result.append(body)
      following = body
    }
    return result
  }
}
