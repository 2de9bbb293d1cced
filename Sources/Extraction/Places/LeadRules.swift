import Text
import Vocabulary

/// Scores the places and levels of a sentence as the article's own.
struct LeadRules {
  /// - Parameters:
  ///   - position: number of the sentence among those read, from 0.
  ///   - bodyPosition: the same without headlines; -1 for a headline.
  func gather(
    _ sentence: Sentence, _ markers: [Marker], position: Int, bodyPosition: Int, isHeadline: Bool,
    into evidence: inout ArticleEvidence
  ) {
    let isLead = position < 6
    for marker in markers {
      guard let place = marker.place else { continue }
      var score = isHeadline ? 3.0 : isLead ? 2.0 : 1.0
      if marker.isVenue { score /= 2 }
      if marker.isBody || marker.level != .province { score += 0.5 }
      evidence.addPlace(place, score)
    }
    if markers.contains(where: { $0.isNamed && ($0.level == .commune || $0.level == .hamlet) }) {
      evidence.namesCommune = true
    }
    if markers.contains(where: { $0.isNamed && $0.body == .company }) { evidence.namesInstitution = true }
    if markers.contains(where: { $0.level == .national && !$0.isBody }) { evidence.mentionsNation = true }
    // toàn tỉnh, trên địa bàn xã: whose figures are told.
    for marker in markers where marker.isWhole && !isHeadline && !marker.isBody && marker.level != .national {
      if let level = marker.level { evidence.addWhole(level) }
    }
    addInstitution(sentence, markers, isHeadline: isHeadline, bodyPosition: bodyPosition, into: &evidence)
    let levels = markers.filter { $0.level != nil && !$0.isPlural && !$0.isContainer }
    if isHeadline {
      for marker in levels where marker.isNamed && !marker.isVenue {
        // Phú Yên: Chuyện ở thôn …: a label tells where, not of whom.
        add(marker, isLabel(sentence, marker) ? 0.5 : 3, into: &evidence)
      }
    }
    if bodyPosition == 0 { addSubject(sentence, levels, into: &evidence) }
    // Đức Minh (huyện Đắk Mil) là xã …
    if (0...2).contains(bodyPosition),
      let defined = levels.first(where: { $0.isDefinition && $0.chunks.lowerBound <= 12 })
    {
      add(defined, 3, into: &evidence)
    }
    let weight =
      isHeadline ? 2.0 : bodyPosition <= 0 ? 4.0 : bodyPosition == 1 ? 3.0 : isLead ? 2.0 : 1.5
    addOrganisers(sentence, levels, weight, into: &evidence)
  }

  /// Verbs of holding an event and of making what is reported.
  private static let holding: NameSet<VerbClass> = [.convene, .review, .praise, .meet, .elect]

  /// The body or unit before a verb of holding an event, with those joined to it.
  private func addOrganisers(
    _ sentence: Sentence, _ levels: [Marker], _ weight: Double, into evidence: inout ArticleEvidence
  ) {
    guard !levels.isEmpty else { return }
    for chunk in sentence.indices where !sentence.verbs(chunk).isDisjoint(with: Self.holding) {
      guard let organiser = levels.last(where: { $0.chunks.upperBound <= chunk && (!$0.isVenue || $0.isBody) }),
        chunk - organiser.chunks.upperBound <= 14
      else { continue }
      // được Ban Chỉ đạo 138 huyện chọn làm điểm: who chooses is another.
      if sentence.has(organiser.chunks.lowerBound - 1, .receive) { continue }
      add(organiser, weight, into: &evidence)
      var following = organiser
      for marker in levels.reversed() where marker.chunks.upperBound <= following.chunks.lowerBound {
        guard following.isPartner, following.chunks.lowerBound - marker.chunks.upperBound <= 2 else { break }
        add(marker, weight, into: &evidence)
        following = marker
      }
      return
    }
  }

  /// The subject of the first sentence, or the place that it tells of.
  private func addSubject(_ sentence: Sentence, _ levels: [Marker], into evidence: inout ArticleEvidence) {
    let subject = levels.first { !$0.isVenue && !$0.isPartner && !isLabel(sentence, $0) }
    if let subject {
      // A story's opening scene (`nhà một người dân xã …`) is not yet what it is about.
      add(subject, subject.chunks.lowerBound <= 12 ? 2 : 1, into: &evidence)
    } else if let venue = levels.first(where: { $0.isVenue && $0.isNamed && $0.level != .province }) {
      // Ở phường Hải Tân, … has a club: what the story is about.
      add(venue, venue.chunks.lowerBound <= 1 ? 2.5 : 1, into: &evidence)
    }
  }

  /// A company, school or the like as the subject, by its name or as `nhà trường`, `công ty`.
  private func addInstitution(
    _ sentence: Sentence, _ markers: [Marker], isHeadline: Bool, bodyPosition: Int, into evidence: inout ArticleEvidence
  ) {
    guard let first = markers.first(where: { !isLabel(sentence, $0) }), first.body == .company, !first.isVenue,
      !first.isPartner, !first.isPlural
    else { return }
    if first.isNamed {
      evidence.unitScore += isHeadline ? 3 : bodyPosition <= 1 ? 2.5 : 0.5
    } else if first.chunks.lowerBound <= 2 {
      evidence.unitScore += 1
    }
  }

  /// `Phú Yên: …`, `(ĐK) Bến Tre - …`: a province's name at the head of a line.
  private func isLabel(_ sentence: Sentence, _ marker: Marker) -> Bool {
    guard marker.place != nil, !marker.isBody, marker.chunks.lowerBound <= 3 else { return false }
    let next = sentence.kind(marker.chunks.upperBound)
    return next == .colon || next == .dash || next == .other
  }

  private func add(_ marker: Marker, _ score: Double, into evidence: inout ArticleEvidence) {
    if marker.isBody, marker.level == .national {
      if marker.body == .ministry || marker.body == .confederation || marker.body == .government
        || marker.body == .nationalBody
      {
        evidence.nationalOrganiser += score
      }
      return
    }
    guard let level = marker.level else { return }
    evidence.scopeScores[level == .hamlet ? .commune : level, default: 0] += score
  }
}
