/// Gives awards their honour and grantor.
///
/// Recipients that stand together (`8 tập thể, 9 cá nhân`) are one group. A group that is followed by a word of
/// receiving takes honour and grantor from its right (`… được nhận Bằng khen của Chủ tịch UBND tỉnh`), any other group
/// from its left (`Giám đốc Công an tỉnh tặng Giấy khen cho …`); what is missing there is the previous group's.
struct AwardAttacher: SentenceRule {
  let lexicon: CompiledLexicon
  private let honourNoun: UInt8

  private static let district: StaticWords = ["cấp huyện", "cấp quận"]
  private static let commune: StaticWords = ["cấp xã", "cấp phường", "cấp cơ sở", "cơ sở"]
  /// What follows tells of some of those before.
  private static let parts: StaticWords = ["trong đó", "trong số đó", "trong số này", "gồm", "bao gồm"]
  private static let several: StaticWords = ["các cấp", "các ngành", "các địa phương", "các đơn vị", "địa phương"]

  init(lexicon: CompiledLexicon) {
    self.lexicon = lexicon
    honourNoun = lexicon.noun("honour")
  }

  private struct Attachment {
    var honours: [Honour] = []
    var municipal: GrantorSet = []
    var provincial: GrantorSet = []
    var hasGrantor = false
    /// Somebody else than the grantor before confers: `các cấp`, `cấp xã`.
    var isByOthers = false
  }

  /// Completes the awards among `figures`, which are the sentence's, in order.
  func attach(
    _ text: UnsafeBufferPointer<UInt8>, _ sentence: Sentence, _ markers: [Marker],
    to figures: inout [FigureCandidate], from first: Int
  ) {
    let awards = (first..<figures.count).filter { figures[$0].isAward }
    guard !awards.isEmpty else { return }
    var groups: [Range<Int>] = []
    for (position, index) in awards.enumerated() {
      // Honours that are counted have each its own grantor.
      if position > 0, let last = groups.last, figures[index].noun != honourNoun,
        isJoined(sentence, figures[awards[position - 1]].chunks.upperBound, figures[index].chunks.lowerBound)
      {
        groups[groups.count - 1] = last.lowerBound..<position + 1
      } else {
        groups.append(position..<position + 1)
      }
    }
    var previous: Attachment?
    var consumed = 0
    for (number, group) in groups.enumerated() {
      let start = figures[awards[group.lowerBound]].chunks.lowerBound
      let end = figures[awards[group.upperBound - 1]].chunks.upperBound
      let nextStart =
        number + 1 < groups.count
        ? figures[awards[groups[number + 1].lowerBound]].chunks.lowerBound : sentence.chunks.count
      let right = end..<clauseEnd(sentence, end..<boundary(text, sentence, from: end, to: nextStart))
      let receive = right.first { hasRole(sentence, $0, .receive) }
      let isPassive =
        receive.map { first in
          !right.prefix { $0 < first }.contains { sentence.kind($0) == .semicolon }
            && hasAward(sentence, first..<right.upperBound)
        } ?? false
      var attachment = Attachment()
      if isPassive, let receive {
        attachment = read(text, sentence, markers, receive..<right.upperBound, isPassive: true)
        consumed = right.upperBound
      } else {
        let left = leftBoundary(sentence, from: max(consumed, 0), to: start)..<start
        attachment = read(text, sentence, markers, left, isPassive: false)
        consumed = end
        if let owner = owner(sentence, markers, at: end, figures[awards[group.upperBound - 1]]) {
          attachment = Attachment()
          add(owner, to: &attachment)
        } else if let previous, !attachment.isByOthers {
          if attachment.honours.isEmpty, !attachment.hasGrantor { attachment.honours = previous.honours }
          if !attachment.hasGrantor {
            attachment.municipal = previous.municipal
            attachment.provincial = previous.provincial
            attachment.hasGrantor = previous.hasGrantor
          }
        }
      }
      for position in group {
        let index = awards[position]
        if figures[index].honour == nil {
          figures[index].honour = attachment.honours.count == 1 ? attachment.honours[0] : nil
        }
        figures[index].hasSeveralHonours = attachment.honours.count > 1
        // State orders have no grantor here.
        if figures[index].noun == honourNoun, figures[index].honour == .huanChuong { continue }
        figures[index].municipalGrantors = attachment.municipal
        figures[index].provincialGrantors = attachment.provincial
      }
      previous = attachment
    }
  }

  /// Whether nothing but commas and joining words stands between two figures.
  private func isJoined(_ sentence: Sentence, _ from: Int, _ to: Int) -> Bool {
    guard from <= to else { return true }
    for chunk in from..<to {
      if sentence.kind(chunk) == .semicolon { return false }
      guard let term = term(sentence, chunk) else { continue }
      if term.honour != nil || term.body != .none || term.roles.contains(.confer) || term.roles.contains(.receive) {
        return false
      }
    }
    return to - from <= 8
  }

  private func boundary(
    _ text: UnsafeBufferPointer<UInt8>, _ sentence: Sentence, from start: Int, to end: Int
  ) -> Int {
    let ends: [Token.Kind] = [.semicolon, .colon]
    return (start..<max(start, end)).first {
      ends.contains(sentence.kind($0)) || isWord(text, sentence, $0, Self.parts)
    } ?? max(start, end)
  }

  /// `… được tỉnh tặng Cờ thi đua, Công an huyện 2 năm liền nhận Cờ thi đua của Bộ Công an`: what somebody else receives
  /// is another clause.
  private func clauseEnd(_ sentence: Sentence, _ chunks: Range<Int>) -> Int {
    guard let receive = chunks.first(where: { hasRole(sentence, $0, .receive) }),
      let honour = (receive..<chunks.upperBound).first(where: { term(sentence, $0)?.honour != nil }),
      let comma = (honour..<chunks.upperBound).first(where: { sentence.kind($0) == .comma }),
      let body = term(sentence, comma + 1), body.body != .none,
      (comma..<chunks.upperBound).contains(where: { hasRole(sentence, $0, .receive) })
    else { return chunks.upperBound }
    return comma
  }

  private func leftBoundary(_ sentence: Sentence, from start: Int, to end: Int) -> Int {
    var result = min(start, end)
    for chunk in result..<end where sentence.kind(chunk) == .semicolon || sentence.kind(chunk) == .colon {
      result = chunk + 1
    }
    return max(result, end - 80)
  }

  private func hasAward(_ sentence: Sentence, _ chunks: Range<Int>) -> Bool {
    chunks.contains { chunk in
      guard let term = term(sentence, chunk) else { return false }
      return term.honour != nil || term.roles.contains(.confer)
        || (term.roles.contains(.receive) && sentence.chunks[chunk].count > 1)
    }
  }

  private func add(_ marker: Marker, to attachment: inout Attachment) {
    attachment.hasGrantor = true
    for isMunicipality in [true, false] {
      guard let grantor = GrantorRules.grantor(marker, isMunicipality: isMunicipality) else { continue }
      if isMunicipality {
        attachment.municipal.insert(GrantorSet(grantor))
      } else {
        attachment.provincial.insert(GrantorSet(grantor))
      }
    }
  }

  /// `cấp huyện khen`, `các cấp khen thưởng`: nil where no such words stand there, and no marker where they name nobody.
  private func levelPhrase(
    _ text: UnsafeBufferPointer<UInt8>, _ sentence: Sentence, before conferred: Int
  ) -> Marker?? {
    let chunk = conferred - 1
    if isWord(text, sentence, chunk, Self.district) {
      return Marker(chunks: chunk..<conferred, level: .district, body: .committee)
    }
    if isWord(text, sentence, chunk, Self.commune) {
      return Marker(chunks: chunk..<conferred, level: .commune, body: .committee)
    }
    return isWord(text, sentence, chunk, Self.several) ? .some(nil) : nil
  }

  /// The body whose honours are counted: `96 bằng khen của Bộ trưởng Bộ Công an`.
  private func owner(
    _ sentence: Sentence, _ markers: [Marker], at end: Int, _ figure: FigureCandidate
  ) -> Marker? {
    guard figure.noun == honourNoun else { return nil }
    return markers.first { $0.isBody && $0.isGenitive && (end...end + 2).contains($0.chunks.lowerBound) }
  }

  /// `thành phố khen thưởng`, `được huyện khen`: a province, city or district that confers does so by its committee.
  private func acting(_ sentence: Sentence, _ marker: Marker) -> Marker? {
    guard marker.level == .province || marker.level == .city || marker.level == .district,
      !marker.isVenue, !marker.isGenitive, !marker.isContainer, !marker.isPartner,
      hasRole(sentence, marker.chunks.upperBound, .confer)
    else { return nil }
    var body = marker
    body.body = .committee
    return body
  }

  private func read(
    _ text: UnsafeBufferPointer<UInt8>, _ sentence: Sentence, _ markers: [Marker], _ window: Range<Int>, isPassive: Bool
  ) -> Attachment {
    var result = Attachment()
    var conferred: Int?
    for chunk in window {
      guard let term = term(sentence, chunk) else { continue }
      if let honour = term.honour, !result.honours.contains(honour) { result.honours.append(honour) }
      if term.roles.contains(.confer) || (term.roles.contains(.receive) && sentence.chunks[chunk].count > 1) {
        conferred = chunk
      }
    }
    func add(_ marker: Marker) { self.add(marker, to: &result) }
    let bodies = markers.compactMap { marker -> Marker? in
      guard window.contains(marker.chunks.lowerBound) else { return nil }
      if marker.isPlural { return marker.body == .committee && marker.level == .district ? marker : nil }
      return marker.isBody ? marker : acting(sentence, marker)
    }
    // Bằng khen của UBND tỉnh: the honour names its grantor.
    for body in bodies {
      var before = body.chunks.lowerBound - 1
      if body.isGenitive { before -= 1 }
      var steps = 0
      // Past the honour's own words (`Huân chương Lao động hạng Ba của …`) and a list of grantors.
      while before >= window.lowerBound, steps < 6, self.term(sentence, before)?.honour == nil {
        if hasRole(sentence, before, .confer) { break }
        before -= 1
        steps += 1
      }
      let isOfHonour = before >= window.lowerBound && self.term(sentence, before)?.honour != nil
      if isOfHonour, body.isGenitive || steps == 0 || (body.isPartner && result.hasGrantor) { add(body) }
    }
    if result.hasGrantor { return result }
    if let conferred, let level = levelPhrase(text, sentence, before: conferred) {
      result.isByOthers = true
      if let marker = level { add(marker) }
      return result
    }
    let honour = window.last { self.term(sentence, $0)?.honour != nil }
    if isPassive {
      // được Tổng LĐLĐ Việt Nam và Bộ Công an tặng bằng khen
      for body in bodies where !body.isGenitive {
        if let conferred, body.chunks.lowerBound > conferred { continue }
        add(body)
      }
    } else if let conferred = conferred ?? honour {
      // LĐLĐ TP và Công an TP khen thưởng: the bodies joined before the verb.
      let subjects = bodies.filter { $0.chunks.upperBound <= conferred }
      guard let last = subjects.last else { return result }
      add(last)
      var following = last
      for body in subjects.dropLast().reversed() {
        guard following.isPartner, following.chunks.lowerBound - body.chunks.upperBound <= 5 else { break }
        add(body)
        following = body
      }
    }
    return result
  }
}
