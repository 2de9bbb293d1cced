import Vocabulary

/// Which frame licenses a figure's indicator.
struct FrameMatcher: Sendable {
  /// A frame with how well it fits.
  struct Match {
    var frame: Frame
    var score: Int
  }

  private struct Candidate {
    var frame: Frame
    var specificity: Int
  }
  /// Frames by the noun type that they ask for; the last are those that ask for none.
  private let byNoun: [[Candidate]]

  /// What a governor that a list's first member has is worth less.
  private static let inheritancePenalty = 15

  init(frames: [Frame]) {
    let candidates = frames.map { Candidate(frame: $0, specificity: $0.specificity) }
    byNoun =
      NounType.allCases.map { noun in
        candidates.filter { $0.frame.nouns.isEmpty || $0.frame.nouns.contains(noun) }
      } + [candidates.filter { $0.frame.nouns.isEmpty }]
  }

  /// The most specific frame that holds; the first of equals.
  func match(_ site: FigureSite, _ clause: FigureClause, forms: NameSet<Frame.Form>, previous: String?) -> Match? {
    var best: Match?
    for candidate in byNoun[site.noun.map { Int($0.rawValue) } ?? NounType.allCases.count] {
      let frame = candidate.frame
      var score = candidate.specificity
      if clause.isInherited, !frame.left.any.isEmpty { score -= Self.inheritancePenalty }
      if let best, best.score >= score { continue }
      guard holds(frame, clause, forms, previous) else { continue }
      best = Match(frame: frame, score: score)
    }
    return best
  }

  private func holds(
    _ frame: Frame, _ clause: FigureClause, _ forms: NameSet<Frame.Form>, _ previous: String?
  ) -> Bool {
    frame.left.holds(for: clause.left) && frame.inside.holds(for: clause.inside) && frame.right.holds(for: clause.right)
      && frame.before.holds(for: clause.before) && frame.lead.holds(for: clause.lead)
      && frame.sentence.holds(for: clause.sentence)
      && (frame.previous.isEmpty || previous.map(frame.previous.contains) ?? false)
      && frame.forms.isSubset(of: forms) && frame.excludedForms.isDisjoint(with: forms)
  }
}
