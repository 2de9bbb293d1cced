import Dataset

/// The article that figures stand in: where their numbers lead to, and its text.
struct FigureSource {
  /// A link to the article's page; empty on that page itself.
  let page: String
  let text: [UInt8]

  /// A figure in the words of the article, without a link.
  func mention(_ observation: Dataset.Observation) -> Inline {
    guard observation.range.lowerBound >= 0, observation.range.upperBound <= text.count else { return Inline() }
    return Inline(String(decoding: text[observation.range], as: UTF8.self))
  }
}
