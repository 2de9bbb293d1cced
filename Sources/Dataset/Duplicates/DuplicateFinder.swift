import Articles
import Extraction

/// Links articles that repeat an earlier one: the same words, the same words but for trivial edits, or the same event
/// re-reported.
///
/// Near-linear: candidates come from hash tables (locality-sensitive hashing of MinHash sketches for wordings; place,
/// day and figure for events), and only those are compared. A link always leads to an original, never to another
/// duplicate.
struct DuplicateFinder {
  struct Link: Hashable {
    /// Index of the original.
    let original: Int
    let kind: Dataset.DuplicateKind
  }

  /// Resemblance of wordings from which two articles count as one text.
  static let resemblance = 0.8
  /// Share of equal figures that an edited text must keep: with other numbers it is a new report in old words.
  static let figureAgreement = 0.75
  /// Equal figures that two reports of one event share at least.
  static let eventFigures = 2
  /// Candidates whose wordings are compared in full: those whose sketches resemble the text's most.
  static let comparisons = 8

  private var byText: [[UInt8]: Int] = [:]
  private var wordings = CandidateIndex()
  private var events = CandidateIndex()
  private var originals: [Int: Original] = [:]

  /// What is kept of an original for later comparisons.
  private struct Original {
    let figures: FigureSet
    let sketch: MinHash
  }

  /// The link of each article to its original; `nil` for originals.
  ///
  /// - Parameters:
  ///   - articles: in the fixed order; the earliest of several is the original.
  ///   - fingerprints: one for each article.
  static func links(of articles: [(Article, Reading)], fingerprints: [Fingerprint]) -> [Link?] {
    var finder = DuplicateFinder()
    var links: [Link?] = []
    links.reserveCapacity(articles.count)
    for index in articles.indices {
      links.append(finder.add(index, of: articles, digest: fingerprints[index].digest))
    }
    return links
  }

  private mutating func add(_ index: Int, of articles: [(Article, Reading)], digest: [UInt8]) -> Link? {
    if let original = byText[digest] { return Link(original: original, kind: .text) }
    let (article, reading) = articles[index]
    let figures = FigureSet(reading)
    let shingles = Shingles(article)
    let sketch = MinHash(shingles.hashes)
    let wordingKeys = Self.wordingKeys(sketch, figures)
    for candidate in likely(wordingKeys, sketch, figures, reading, among: articles) {
      guard shingles.resemblance(to: Shingles(articles[candidate].0)) >= Self.resemblance else { continue }
      return Link(original: candidate, kind: .edited)
    }
    let eventKeys = Self.eventKeys(reading, figures)
    for candidate in events.candidates(keys: eventKeys) where candidate.shared >= Self.eventFigures {
      guard let other = originals[candidate.member]?.figures,
        candidate.shared * 2 >= min(figures.keys.count, other.keys.count)
      else { continue }
      return Link(original: candidate.member, kind: .event)
    }
    byText[digest] = index
    originals[index] = Original(figures: figures, sketch: sketch)
    wordings.insert(index, keys: wordingKeys)
    events.insert(index, keys: eventKeys)
    return nil
  }

  /// The originals that the text may be an edited copy of, by their sketches, in rising order.
  private func likely(
    _ keys: [UInt64], _ sketch: MinHash, _ figures: FigureSet, _ reading: Reading, among articles: [(Article, Reading)]
  ) -> [Int] {
    let candidates = wordings.candidates(keys: keys).compactMap { candidate -> (member: Int, equal: Int)? in
      guard let other = originals[candidate.member], !Self.contradict(reading, articles[candidate.member].1),
        figures.agreement(with: other.figures) >= Self.figureAgreement
      else { return nil }
      return (candidate.member, sketch.equalPlaces(with: other.sketch))
    }
    guard candidates.count > Self.comparisons else { return candidates.map(\.member) }
    return candidates.sorted { ($1.equal, $0.member) < ($0.equal, $1.member) }.prefix(Self.comparisons)
      .map(\.member).sorted()
  }

  /// Bands of the wording's sketch, each joined with a figure, so that many texts of one wording and other numbers stay
  /// apart from the start.
  private static func wordingKeys(_ sketch: MinHash, _ figures: FigureSet) -> [UInt64] {
    let bands = sketch.bandKeys
    return figures.samples.flatMap { sample in bands.map { Mixing.combine($0, sample) } }
  }

  private static func eventKeys(_ reading: Reading, _ figures: FigureSet) -> [UInt64] {
    guard let place = reading.place.value, let day = reading.published.value, day.day != nil else { return [] }
    var setting: UInt64 = 0
    for byte in "\(place) \(day)".utf8 { setting = Mixing.combine(setting, UInt64(byte)) }
    return figures.keys.map { Mixing.combine(setting, $0) }
  }

  /// Whether two readings are about different places or different days.
  private static func contradict(_ left: Reading, _ right: Reading) -> Bool {
    if let first = left.place.value, let second = right.place.value, first != second { return true }
    if let first = left.published.value, let second = right.published.value {
      return first.year != second.year
        || (first.month != nil && second.month != nil && first.month != second.month)
        || (first.day != nil && second.day != nil && first.day != second.day)
    }
    return false
  }
}
