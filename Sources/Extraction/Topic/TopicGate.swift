import Articles
import Text
import Vocabulary

/// Tells whether an article belongs to the site's topic, by the rows of `topic.tsv`.
///
/// A sidecar's `relevant` overrules all. A name decides by itself, and so is the first one found. Else the points of all
/// rows that hold are added up, each row once; `TopicCatalog.threshold` of them put the article into the topic.
public struct TopicGate: Sendable {
  /// The group of a row that a phrase serves.
  private struct Use {
    let row: Int
    let group: Int
  }

  /// What is said of an article in which no row holds.
  static let nothingFound = "none"
  /// What is said where a reviewer decided.
  static let sidecar = "sidecar"

  private let catalog: TopicCatalog
  private var words = TopicWords()
  private var phrases = PhraseTable()
  /// What each phrase serves.
  private var uses: [[Use]] = []

  /// Prepares the rows for search.
  public init(catalog: TopicCatalog) {
    self.catalog = catalog
    for (row, rule) in catalog.rows.enumerated() where rule.points > 0 {
      for (group, alternatives) in rule.groups.enumerated() {
        for alternative in alternatives { add(alternative, Use(row: row, group: group)) }
      }
    }
  }

  private mutating func add(_ alternative: String, _ use: Use) {
    let phrase = words.add(alternative)
    if phrase.isEmpty { return }
    guard let known = phrases.entry(of: phrase) else {
      phrases.insert(phrase, entry: uses.count)
      uses.append([use])
      return
    }
    uses[known].append(use)
  }

  /// Whether an article belongs to the topic, and by which rows. Linear in the text's length.
  public func relevance(of article: Article) -> Relevance {
    if let statement = article.metadata.relevant {
      return Relevance(isIn: statement.value, basis: .curated, rule: Self.sidecar)
    }
    // A vocabulary without rows asks for nothing.
    guard !uses.isEmpty else { return .unread }
    let found = rows(in: article)
    if let name = found.first(where: { catalog.rows[$0].kind == .name }) {
      return Relevance(isIn: true, basis: .inferred, rule: catalog.rows[name].id)
    }
    let points = found.reduce(0) { $0 + signedPoints($1) }
    let isIn = points >= TopicCatalog.threshold
    return Relevance(isIn: isIn, basis: .inferred, rule: reasons(found, isIn: isIn))
  }

  /// The rows that hold in an article, in the order of the table.
  private func rows(in article: Article) -> [Int] {
    let blocks = article.blocks.filter(\.kind.isRead)
    let sentences = blocks.flatMap { block in
      let ranges = block.sentences.isEmpty ? [block.range] : block.sentences
      return ranges.map { (isHeadline: block.kind == .headline, range: $0) }
    }
    let words = sentences.map { self.words.words(article.text, in: $0.range) }
    let numbers = words.map(self.words.containNumber)
    var found = [Bool](repeating: false, count: catalog.rows.count)
    for (index, sentence) in sentences.enumerated() {
      let beside = max(0, index - 1)...min(index + 1, numbers.count - 1)
      let isNear = sentence.isHeadline || index == 0 || numbers[beside].contains(true)
      for row in holding(in: words[index]) where !found[row] {
        found[row] = isNear || catalog.rows[row].kind != .word
      }
    }
    return found.indices.filter { found[$0] }
  }

  /// The rows that hold in a sentence by itself.
  func holding(in sentence: String) -> [Int] { holding(in: words.words(sentence)) }

  /// The rows of which every group has a phrase in a sentence.
  private func holding(in words: [WordTable.Identity]) -> [Int] {
    var groups: [Int: UInt8] = [:]
    for start in words.indices {
      phrases.matches(words[start...]) { entry, _ in
        for use in uses[entry] { groups[use.row, default: 0] |= 1 << UInt8(use.group) }
      }
    }
    return groups.filter { row, seen in seen.nonzeroBitCount == catalog.rows[row].groups.count }.map(\.key).sorted()
  }

  private func signedPoints(_ row: Int) -> Int {
    catalog.rows[row].kind == .against ? -catalog.rows[row].points : catalog.rows[row].points
  }

  /// The ids of the rows that count most, joined by `+`: as many as it took, or all of them where they don't suffice.
  private func reasons(_ found: [Int], isIn: Bool) -> String {
    guard !found.isEmpty else { return Self.nothingFound }
    guard isIn else { return found.map { catalog.rows[$0].id }.joined(separator: "+") }
    let against = found.filter { catalog.rows[$0].kind == .against }
    var points = against.reduce(0) { $0 + signedPoints($1) }
    let sorted = found.filter { catalog.rows[$0].kind != .against }
      .sorted { (-catalog.rows[$0].points, $0) < (-catalog.rows[$1].points, $1) }
    var needed: [Int] = []
    for row in sorted where points < TopicCatalog.threshold {
      needed.append(row)
      points += signedPoints(row)
    }
    return needed.map { catalog.rows[$0].id }.joined(separator: "+")
  }
}
