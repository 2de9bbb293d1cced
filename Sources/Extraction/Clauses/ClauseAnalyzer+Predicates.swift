import Text
import Vocabulary

/// What is said behind a number: how far its phrase reaches, its predicate, and whose predicate it is in a list.
extension ClauseAnalyzer {
  func complete(_ sentence: Sentence, _ sites: [FigureSite], _ index: Int, _ clause: inout FigureClause) {
    let site = sites[index]
    let end = phraseEnd(
      sentence, from: site.end, limit: limit(sentence, sites, index),
      isGoverned: clause.governor != nil && !clause.left.verbs.isSubset(of: Self.counting))
    clause.end = end
    let first = min(site.head ?? site.next, end)
    clause.inside = sentence.features(outsideBrackets(sentence, first..<end))
    // The counted noun's own words are what is counted, not what is said of it.
    let behind = site.head.map { $0 + 1 } ?? site.end
    guard behind < end else { return }
    clause.predicate = outsideBrackets(sentence, behind..<end).first {
      isGoverning(sentence, $0) || sentence.hasAny($0, [.passive, .adverse, .past, .progressive, .copula])
    }
    if let predicate = clause.predicate {
      clause.right = sentence.features(outsideBrackets(sentence, predicate..<end))
    }
  }

  /// Where the next figure outside of a bracket begins.
  private func limit(_ sentence: Sentence, _ sites: [FigureSite], _ index: Int) -> Int {
    var next = index + 1
    while next < sites.count, isInBracket(sentence, sites[index].end..<max(sites[index].end, sites[next].start)) {
      next += 1
    }
    return next < sites.count ? sites[next].start : sentence.count
  }

  private func outsideBrackets(_ sentence: Sentence, _ stretch: Range<Int>) -> [Int] {
    var depth = 0
    return stretch.filter { chunk in
      if sentence.kind(chunk) == .openBracket { depth += 1 }
      if sentence.kind(chunk) == .closeBracket { depth -= 1 }
      return depth == 0
    }
  }

  /// Behind what still belongs to a figure: up to a mark, a new clause or the next figure.
  private func phraseEnd(_ sentence: Sentence, from start: Int, limit: Int, isGoverned: Bool) -> Int {
    var index = start
    var depth = 0
    while index < limit {
      switch sentence.kind(index) {
      case .openBracket: depth += 1
      case .closeBracket:
        if depth == 0 { return index }
        depth -= 1
      case .semicolon, .colon, .terminator: if depth == 0 { return index }
      case .ellipsis: if depth == 0, sentence.kind(index + 1) != .word || sentence.isName(index + 1) { return index }
      case .comma: if depth == 0, !continues(sentence, index + 1, limit, isGoverned: isGoverned) { return index }
      case .number: if depth == 0, sentence.chunks[index].role == .free { return index }
      default:
        // đình chỉ 3 cơ sở và tặng …: the governor's fellow.
        if depth == 0, isGoverned, sentence.has(index, .and), index + 1 < limit, isGoverning(sentence, index + 1) {
          return index
        }
        if depth == 0, index > start, sentence.hasAny(index, [.purpose, .contrast, .part]), !sentence.has(index, .and) {
          return index
        }
      }
      index += 1
    }
    return limit
  }

  /// Whether words behind a comma still belong to the figure's phrase: nouns and names in a row, no verb.
  private func continues(_ sentence: Sentence, _ chunk: Int, _ limit: Int, isGoverned: Bool) -> Bool {
    guard chunk < limit else { return false }
    // …, giai đoạn 2009-2014, được khen; …, nhiều nhất là trộm cắp, được phát hiện: between two commas.
    if opensPredicate(sentence, chunk) || sentence.chunks[chunk].role == .period { return true }
    // Chủ trọ, tổng cộng 70 người, đã ký cam kết: the predicate of a subject.
    if !isGoverned, sentence.has(chunk, .past), isGoverning(sentence, chunk + 1) { return true }
    let close = (chunk..<min(chunk + 12, limit)).first { sentence.kind($0) == .comma }
    if let close, opensPredicate(sentence, close + 1), !(chunk..<close).contains(where: { isGoverning(sentence, $0) }) {
      return true
    }
    guard sentence.kind(chunk) == .word else { return false }
    if isGoverning(sentence, chunk) || sentence.hasAny(chunk, [.past, .contrast, .purpose, .part, .topic, .passive]) {
      return false
    }
    return sentence.noun(chunk) != nil || !sentence.cues(chunk).isEmpty
  }

  private func opensPredicate(_ sentence: Sentence, _ chunk: Int) -> Bool {
    sentence.hasAny(chunk, [.passive, .adverse])
      || sentence.has(chunk, .past) && sentence.hasAny(chunk + 1, [.passive, .adverse])
  }

  /// What is said behind the last member of a list is said of those before it (`8 tập thể, 9 cá nhân được khen`).
  func sharePredicates(_ sites: [FigureSite], _ clauses: inout [FigureClause]) {
    var last = clauses.count - 1
    for index in clauses.indices.dropLast().reversed() {
      if clauses[index].relation == .bracket { continue }
      let next = clauses[last].relation == .bracket ? index : last
      last = index
      guard next > index,
        clauses[next].relation == .coordinate || clauses[next].relation == .attribute && !clauses[next].isWith,
        clauses[index].predicate == nil, clauses[next].predicate != nil
      else { continue }
      clauses[index].right = clauses[next].right
      clauses[index].predicate = clauses[next].predicate
      clauses[index].inside.formUnion(clauses[next].right)
      guard clauses[next].relation == .attribute else { continue }
      // 16 già làng của 4 xã được khen: what is said is said of the first.
      clauses[next].right = FeatureSet()
      clauses[next].predicate = nil
      clauses[next].inside = sites[next].noun.map { FeatureSet(noun: $0) } ?? FeatureSet()
    }
  }
}
