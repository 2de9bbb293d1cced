import Text
import Vocabulary

/// Finds for each figure of a sentence what governs it, what is said of it, and which figures hang together.
///
/// A shallow analysis, linear in the sentence's length. A number's governor is the nearest verb ahead of it in its own
/// stretch (behind the last comma or joint); a list's later members have that of the first. What is said behind the last
/// member of a list is said of all.
struct ClauseAnalyzer {
  /// More chunks than this between two figures, and the second does not belong to the first.
  private static let farthestPrevious = 45
  /// A stretch of at most as many words without a verb is a list's joint.
  private static let longestJoint = 4

  func analyze(_ sentence: Sentence, _ sites: [FigureSite]) -> [FigureClause] {
    guard !sites.isEmpty else { return [] }
    let all = sentence.features(sentence.indices)
    let lead = sentence.features(0..<sites[0].start)
    var clauses: [FigureClause] = []
    clauses.reserveCapacity(sites.count)
    for index in sites.indices {
      var clause = FigureClause()
      clause.sentence = all
      clause.lead = lead
      relate(sentence, sites, index, clauses, &clause)
      govern(sentence, sites, index, clauses, &clause)
      complete(sentence, sites, index, &clause)
      clauses.append(clause)
    }
    sharePredicates(sites, &clauses)
    return clauses
  }

  // MARK: Relations

  private func relate(
    _ sentence: Sentence, _ sites: [FigureSite], _ index: Int, _ clauses: [FigureClause], _ clause: inout FigureClause
  ) {
    let start = sites[index].start
    let from = index > 0 ? min(sites[index - 1].end, start) : 0
    let gap = from..<start
    clause.stretch = widened(sentence, stretch(sentence, gap), in: gap, isFirst: index == 0)
    guard index > 0 else { return }
    let hasSemicolon = gap.contains { sentence.kind($0) == .semicolon }
    if gap.count <= Self.farthestPrevious, !hasSemicolon { clause.previous = index - 1 }
    if isInBracket(sentence, gap) {
      clause.relation = .bracket
      clause.whole = index - 1
      return
    }
    // Behind a closed bracket the list goes on from the figure before it.
    let host = hostBefore(index, clauses)
    if clause.previous != nil { clause.previous = host }
    if gap.contains(where: { sentence.has($0, .part) && !isExample(sentence, $0) }) {
      clause.relation = .part
      clause.whole = wholeBefore(index, clauses)
    } else if isJoint(sentence, clause.stretch, hasSemicolon: hasSemicolon), isSeparated(sentence, gap) {
      clause.relation = clauses[host].relation == .part ? .part : .coordinate
      if clause.relation == .part { clause.whole = clauses[host].whole }
    } else if isAttribute(sentence, gap) {
      clause.relation = .attribute
      clause.isWith = gap.first.map { sentence.has($0, .sharing) } ?? false
    }
  }

  /// The figure before one, brackets and attributes aside.
  private func hostBefore(_ index: Int, _ clauses: [FigureClause]) -> Int {
    var host = index - 1
    while host > 0, clauses[host].relation == .bracket || clauses[host].relation == .attribute { host -= 1 }
    return host
  }

  /// Whether nothing but a preposition joins a figure to the one before: neither mark nor verb.
  private func isAttribute(_ sentence: Sentence, _ gap: Range<Int>) -> Bool {
    guard gap.count <= Self.longestJoint else { return false }
    return gap.allSatisfy {
      sentence.kind($0) == .word && (!isGoverning(sentence, $0) || sentence.verbs($0).isSubset(of: Self.counting))
    }
  }

  private func isExample(_ sentence: Sentence, _ chunk: Int) -> Bool {
    sentence.verbs(chunk).contains(.consist) && sentence.verbs(chunk - 1).contains(.have)
  }

  /// The figure that a part belongs to: the nearest before it that is none itself.
  private func wholeBefore(_ index: Int, _ clauses: [FigureClause]) -> Int? {
    var whole = index - 1
    while whole > 0, clauses[whole].relation == .part || clauses[whole].relation == .bracket { whole -= 1 }
    return whole
  }

  /// Behind the last mark or joint between two figures.
  private func stretch(_ sentence: Sentence, _ gap: Range<Int>) -> Range<Int> {
    var start = gap.lowerBound
    for chunk in gap {
      switch sentence.kind(chunk) {
      case .comma, .semicolon, .colon, .ellipsis, .openBracket: start = chunk + 1
      case .period where chunk + 1 < gap.upperBound && !sentence.firstToken(chunk + 1).isGlued: start = chunk + 1
      default: break
      }
    }
    return start..<gap.upperBound
  }

  /// A stretch without any word of its own (`…, gần 90.000 người`), or that only goes on a list of nouns (`đường lối, chính
  /// sách đạt 25 cuộc`), takes in what stands before the mark.
  private func widened(
    _ sentence: Sentence, _ stretch: Range<Int>, in gap: Range<Int>, isFirst: Bool
  ) -> Range<Int> {
    var stretch = stretch
    for _ in 0..<4 {
      let mark = stretch.lowerBound - 1
      guard gap.contains(mark), sentence.kind(mark) == .comma, isContinued(sentence, stretch) else { break }
      var start = mark
      while start > gap.lowerBound, !isMark(sentence, start - 1) { start -= 1 }
      // What stands directly behind the figure before it is said of that one.
      if start == gap.lowerBound, !isFirst { break }
      stretch = start..<stretch.upperBound
    }
    return stretch
  }

  private func isMark(_ sentence: Sentence, _ chunk: Int) -> Bool {
    switch sentence.kind(chunk) {
    case .comma, .semicolon, .colon, .ellipsis, .openBracket, .closeBracket: true
    default: false
    }
  }

  private func isContinued(_ sentence: Sentence, _ stretch: Range<Int>) -> Bool {
    guard let first = stretch.first(where: { sentence.entry($0)?.bound == nil }) else { return true }
    guard sentence.chunks[first].role == .free, let entry = sentence.entry(first) else { return false }
    // công an phường, xã 243 tin
    if entry.level != nil, first >= 2, sentence.chunks[first - 2].role == .name { return true }
    return entry.verbs.isEmpty && entry.noun == nil && !entry.cues.isEmpty && entry.body == nil && entry.level == nil
      && entry.roles.isEmpty
  }

  func isInBracket(_ sentence: Sentence, _ gap: Range<Int>) -> Bool {
    var isOpen = false
    for chunk in gap {
      if sentence.kind(chunk) == .openBracket { isOpen = true }
      if sentence.kind(chunk) == .closeBracket { isOpen = false }
    }
    return isOpen && gap.count <= Self.farthestPrevious
  }

  private func isSeparated(_ sentence: Sentence, _ gap: Range<Int>) -> Bool {
    gap.isEmpty
      || gap.contains {
        sentence.kind($0) == .comma || sentence.kind($0) == .semicolon || sentence.kind($0) == .slash
          || sentence.has($0, .and)
      }
  }

  /// Whether a stretch only joins: neither verb nor new subject in it.
  private func isJoint(_ sentence: Sentence, _ stretch: Range<Int>, hasSemicolon: Bool) -> Bool {
    guard stretch.count <= Self.longestJoint else { return false }
    return !stretch.contains { chunk in
      isGoverning(sentence, chunk) || sentence.noun(chunk) != nil && sentence.chunks[chunk].role == .free
        || hasSemicolon && sentence.chunks[chunk].role == .name
    }
  }

  // MARK: Governors

  /// Whether a chunk is a verb that may govern a number.
  func isGoverning(_ sentence: Sentence, _ chunk: Int) -> Bool {
    guard sentence.chunks[chunk].role == .free, !sentence.chunks[chunk].isQuoted, !sentence.isMidName(chunk) else {
      return false
    }
    let verbs = sentence.verbs(chunk)
    return !verbs.isEmpty && !verbs.isSubset(of: Self.weak)
  }

  /// Verbs that only add up.
  static let counting: NameSet<VerbClass> = [.count]
  /// Verbs that tell, plan or compare: what they stand before is another's object.
  private static let weak: NameSet<VerbClass> = [.say, .review]

  private func govern(
    _ sentence: Sentence, _ sites: [FigureSite], _ index: Int, _ clauses: [FigureClause], _ clause: inout FigureClause
  ) {
    let start = sites[index].start
    clause.before = sentence.features(clause.stretch)
    if let verb = clause.stretch.last(where: { isGoverning(sentence, $0) }) {
      clause.governor = verb
      clause.left = FeatureSet(verbsOf: sentence, verb)
      extend(sentence, sites, index, &clause)
      return
    }
    if index > 0, clause.relation != .none, clause.relation != .bracket {
      let host = hostBefore(index, clauses)
      let source = clause.relation == .part ? clauses[clause.whole ?? host] : clauses[host]
      // `ở 15 xã` is governed by no verb of the figure before; `cho 350 hộ` is.
      if clause.relation == .attribute, !sentence.has(start - 1, .recipient) { return }
      clause.governor = source.governor
      clause.left = source.left
      clause.before.formUnion(source.before)
      clause.isInherited = true
      return
    }
    // Qua đó, đã phát hiện, làm rõ, 12 vụ …: a mark between the verb and its object.
    if index == 0, clause.stretch.isEmpty, start > 1, sentence.kind(start - 1) == .colon {
      let clauseStart = (0..<start - 1).last { sentence.kind($0) == .semicolon } ?? 0
      let announced = clauseStart..<start - 1
      clause.before.formUnion(sentence.features(announced))
      if let verb = announced.last(where: { isGoverning(sentence, $0) }) {
        clause.governor = verb
        clause.left = FeatureSet(verbsOf: sentence, verb)
      }
    }
  }

  /// Verbs coordinated with the governor ahead of it: `phát hiện, bắt giữ`, `tặng quà và hỗ trợ`.
  private func extend(_ sentence: Sentence, _ sites: [FigureSite], _ index: Int, _ clause: inout FigureClause) {
    guard let governor = clause.governor else { return }
    let floor = index > 0 ? sites[index - 1].end : 0
    var chunk = governor - 1
    while chunk > floor, sentence.kind(chunk) == .comma || sentence.has(chunk, .and), isGoverning(sentence, chunk - 1) {
      clause.left.formUnion(FeatureSet(verbsOf: sentence, chunk - 1))
      clause.before.formUnion(sentence.features(chunk - 1..<chunk))
      chunk -= 2
    }
  }
}

extension FeatureSet {
  /// The features of a verb's chunk.
  init(verbsOf sentence: Sentence, _ chunk: Int) {
    self.init()
    verbs = sentence.verbs(chunk)
    cues = sentence.cues(chunk)
  }
}
