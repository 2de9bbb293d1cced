import Articles
import Extraction
import Vocabulary

/// Finds figures that the text states as parts of another one: `120 vụ, trong đó có 30 vụ …`.
enum PartFinder {
  /// Words between the whole and its part.
  private static let cues = ["trong đó", "trong số đó", "trong số này", "bao gồm", "gồm"]

  /// For each figure the index of its whole, where it is a part: the nearest earlier figure of the same sentence,
  /// indicator, status, scope, place, unit kind, honour and grantors that is not itself a part, with a cue between the
  /// two.
  ///
  /// Behind a semicolon a new list may begin: there a figure is a part only as long as the parts stay below the whole.
  ///
  /// - Parameter unitKinds: one for each figure; a share is no part of a count.
  static func wholes(of figures: [Figure], unitKinds: [String?], in article: Article) -> [Int?] {
    var wholes = [Int?](repeating: nil, count: figures.count)
    var sums: [Int: Quantity] = [:]
    for part in figures.indices {
      guard let whole = nearestKin(of: part, in: figures, unitKinds: unitKinds, wholes: wholes) else { continue }
      let end = figures[whole].mention.upperBound
      let gap = (end..<max(end, figures[part].mention.lowerBound)).clamped(to: article.text.indices)
      let clauses = DisplayText.clean(article.text[gap]).split(separator: ";", omittingEmptySubsequences: false)
      guard let cue = clauses.firstIndex(where: hasCue) else { continue }
      let sum = (sums[whole] ?? Quantity(0)).adding(figures[part].value) ?? figures[part].value
      if cue < clauses.count - 1, sum > figures[whole].value { continue }
      wholes[part] = whole
      sums[whole] = sum
    }
    return wholes
  }

  private static func nearestKin(
    of part: Int, in figures: [Figure], unitKinds: [String?], wholes: [Int?]
  ) -> Int? {
    for whole in stride(from: part - 1, through: 0, by: -1) {
      if figures[whole].sentence != figures[part].sentence { return nil }
      if wholes[whole] == nil, unitKinds[whole] == unitKinds[part], isKin(figures[whole], figures[part]) {
        return whole
      }
    }
    return nil
  }

  private static func isKin(_ left: Figure, _ right: Figure) -> Bool {
    left.indicator == right.indicator && left.status == right.status && left.scope == right.scope
      && left.place == right.place && left.honour == right.honour && left.grantors == right.grantors
  }

  /// Whether words of a whole's parts stand in a text.
  static func hasCue(_ clause: some StringProtocol) -> Bool {
    let words = clause.lowercased().split { !$0.isLetter }.joined(separator: " ")
    return cues.contains { " \(words) ".contains(" \($0) ") }
  }
}
