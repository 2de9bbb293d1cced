/// Gives awards their honour and grantor.
///
/// Recipients that stand together (`8 tập thể, 9 cá nhân`) are one group. A group that is followed by a word of
/// receiving takes honour and grantor from its right (`… được nhận Bằng khen của Chủ tịch UBND tỉnh`), any other group
/// from its left (`Giám đốc Công an tỉnh tặng Giấy khen cho …`); what is missing there is the previous group's.
struct AwardAttacher: SentenceRule {
  let lexicon: CompiledLexicon

  private struct Attachment {
    var honours: [Honour] = []
    var municipal: GrantorSet = []
    var provincial: GrantorSet = []
    var hasGrantor = false
  }

  /// Completes the awards among `figures`, which are the sentence's, in order.
  func attach(_ sentence: Sentence, _ markers: [Marker], to figures: inout ArraySlice<FigureCandidate>) {
    let awards = figures.indices.filter { figures[$0].isAward }
    guard !awards.isEmpty else { return }
    var groups: [Range<Int>] = []
    for (position, index) in awards.enumerated() {
      if position > 0, let last = groups.last,
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
      let right = end..<boundary(sentence, from: end, to: nextStart)
      let receive = right.first { term(sentence, $0)?.roles.contains(.receive) == true }
      let isPassive =
        receive.map { first in
          !right.prefix { $0 < first }.contains { sentence.kind($0) == .semicolon }
            && hasAward(sentence, first..<right.upperBound)
        } ?? false
      var attachment = Attachment()
      if isPassive, let receive {
        attachment = read(sentence, markers, receive..<right.upperBound, isPassive: true)
        consumed = right.upperBound
      } else {
        let left = leftBoundary(sentence, from: max(consumed, 0), to: start)..<start
        attachment = read(sentence, markers, left, isPassive: false)
        consumed = end
        if let previous {
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

  private func boundary(_ sentence: Sentence, from start: Int, to end: Int) -> Int {
    for chunk in start..<max(start, end) where sentence.kind(chunk) == .semicolon { return chunk }
    return max(start, end)
  }

  private func leftBoundary(_ sentence: Sentence, from start: Int, to end: Int) -> Int {
    var result = min(start, end)
    for chunk in result..<end where sentence.kind(chunk) == .semicolon { result = chunk + 1 }
    return max(result, end - 80)
  }

  private func hasAward(_ sentence: Sentence, _ chunks: Range<Int>) -> Bool {
    chunks.contains { chunk in
      guard let term = term(sentence, chunk) else { return false }
      return term.honour != nil || term.roles.contains(.confer)
        || (term.roles.contains(.receive) && sentence.chunks[chunk].count > 1)
    }
  }

  private func read(
    _ sentence: Sentence, _ markers: [Marker], _ window: Range<Int>, isPassive: Bool
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
    func add(_ marker: Marker) {
      result.hasGrantor = true
      for isMunicipality in [true, false] {
        guard let grantor = GrantorRules.grantor(marker, isMunicipality: isMunicipality) else { continue }
        if isMunicipality {
          result.municipal.insert(GrantorSet(grantor))
        } else {
          result.provincial.insert(GrantorSet(grantor))
        }
      }
    }
    let bodies = markers.filter { $0.isBody && !$0.isPlural && window.contains($0.chunks.lowerBound) }
    // Bằng khen của UBND tỉnh: the honour names its grantor.
    for body in bodies {
      var before = body.chunks.lowerBound - 1
      if body.isGenitive { before -= 1 }
      var steps = 0
      // Past the honour's own words (`Huân chương Lao động hạng Ba của …`) and a list of grantors.
      while before >= window.lowerBound, steps < 6, self.term(sentence, before)?.honour == nil {
        if self.term(sentence, before)?.roles.contains(.confer) == true { break }
        before -= 1
        steps += 1
      }
      let isOfHonour = before >= window.lowerBound && self.term(sentence, before)?.honour != nil
      if isOfHonour, body.isGenitive || steps == 0 || (body.isPartner && result.hasGrantor) { add(body) }
    }
    if result.hasGrantor { return result }
    if isPassive {
      // được Tổng LĐLĐ Việt Nam và Bộ Công an tặng bằng khen
      for body in bodies where !body.isGenitive {
        if let conferred, body.chunks.lowerBound > conferred { continue }
        add(body)
      }
    } else if let conferred {
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
