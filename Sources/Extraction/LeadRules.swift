/// Scores the places and levels of a sentence as the article's own.
struct LeadRules: SentenceRule {
  let lexicon: CompiledLexicon

  /// - Parameters:
  ///   - position: number of the sentence among those read, from 0.
  ///   - bodyPosition: the same without headlines; -1 for a headline.
  func gather(
    _ sentence: Sentence, _ markers: [Marker], position: Int, bodyPosition: Int, isHeadline: Bool,
    into evidence: inout ArticleEvidence
  ) {
    let isLead = position < 6
    for marker in markers where marker.place > 0 {
      var score = isHeadline ? 3.0 : isLead ? 2.0 : 1.0
      if marker.isVenue { score /= 2 }
      if marker.isBody || marker.level != .province { score += 0.5 }
      evidence.addPlace(marker.place, score)
    }
    if markers.contains(where: { $0.isNamed && ($0.level == .commune || $0.level == .hamlet) }) {
      evidence.namesCommune = true
    }
    if markers.contains(where: { $0.level == .national && !$0.isBody }) { evidence.mentionsNation = true }
    guard isLead || isHeadline else { return }
    let levels = markers.filter { $0.level != .none && !$0.isPlural && !$0.isContainer }
    if isHeadline {
      for marker in levels where marker.isNamed && !marker.isVenue {
        // Phú Yên: Chuyện ở thôn …: a label tells where, not of whom.
        add(marker, isLabel(sentence, marker) ? 1 : 3, into: &evidence)
      }
    }
    if let first = markers.first, first.body == .company, first.isNamed, !first.isVenue, !first.isPartner {
      evidence.unitScore += isHeadline ? 3 : bodyPosition <= 1 ? 2.5 : 0
    }
    if bodyPosition == 0 {
      let subject = levels.first { !$0.isVenue && !$0.isPartner && !isLabel(sentence, $0) }
      if let subject {
        add(subject, 2, into: &evidence)
      } else if let venue = levels.first(where: { $0.isVenue && $0.isNamed && $0.level != .province }) {
        add(venue, 1.5, into: &evidence)
      }
    }
    let weight = isHeadline ? 2.0 : bodyPosition <= 0 ? 4.0 : bodyPosition == 1 ? 3.0 : bodyPosition == 2 ? 2.0 : 1.5
    for chunk in sentence.chunks.indices {
      guard term(sentence, chunk)?.roles.contains(.organise) == true else { continue }
      // The nearest body or unit before the verb organises; those joined to it count as well.
      guard let organiser = levels.last(where: { $0.chunks.upperBound <= chunk && (!$0.isVenue || $0.isBody) }),
        chunk - organiser.chunks.upperBound <= 14
      else { continue }
      add(organiser, weight, into: &evidence)
      var following = organiser
      for marker in levels.reversed() where marker.chunks.upperBound <= following.chunks.lowerBound {
        guard following.isPartner, following.chunks.lowerBound - marker.chunks.upperBound <= 2 else { break }
        add(marker, weight, into: &evidence)
        following = marker
      }
      break
    }
  }

  /// `Phú Yên: …`, `(ĐK) Bến Tre - …`: a province's name at the head of a line.
  private func isLabel(_ sentence: Sentence, _ marker: Marker) -> Bool {
    guard marker.place > 0, !marker.isBody, marker.chunks.lowerBound <= 3 else { return false }
    let next = sentence.kindIfPresent(marker.chunks.upperBound)
    return next == .colon || next == .dash || next == .other
  }

  private func add(_ marker: Marker, _ score: Double, into evidence: inout ArticleEvidence) {
    if marker.isBody, marker.level == .national {
      if marker.body == .ministry || marker.body == .confederation || marker.body == .government {
        evidence.nationalOrganiser += score
      }
      return
    }
    let level: Term.Level = marker.level == .hamlet ? .commune : marker.level
    evidence.scopeScores[level, default: 0] += score
  }
}
