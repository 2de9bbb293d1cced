/// Lets the figures of one list share what is said of it once: a predicate at its end (`92 hộ, 12 cơ quan ký cam kết`), a
/// description of the place at its beginning.
final class FigureLists: SentenceRule, Sendable {
  let lexicon: CompiledLexicon
  let nouns: Nouns
  let indicators: Indicators

  /// Noun classes with a place in lists.
  struct Nouns {
    let group, commune, locality, unit, weapon, household, participant, measure: UInt8
    /// What can make a pledge, meet a standard or be a member.
    let people: Set<UInt8>
    /// Recipients of awards beside collectives and individuals.
    let collectives, individuals: Set<UInt8>
  }

  struct Indicators {
    let other, population, members, cases, offenders, sessions, delegates, participants, collectives, individuals,
      standard: Int
    /// Those whose verb stands at the list's end.
    let shared: Set<Int>
  }

  /// Single words between two figures that say something of each.
  private static let verbs: StaticWords = ["thì", "đạt", "là", "nhưng", "mà", "còn", "nên"]
  static let share: StaticWords = ["bằng", "chiếm", "đạt", "tương đương", "tức", "tỷ lệ"]
  /// Before a part of what was counted.
  static let portion: StaticWords = ["bằng", "chiếm", "tương đương", "tỷ lệ"]
  static let copula: StaticWords = ["là"]
  static let toward: StaticWords = ["lên", "còn", "xuống", "tăng lên", "giảm còn"]
  static let heads: StaticWords = ["khẩu"]
  static let with: StaticWords = ["với", "gồm", "có"]

  init(lexicon: CompiledLexicon) {
    self.lexicon = lexicon
    nouns = Nouns(
      group: lexicon.noun("group"), commune: lexicon.noun("commune"), locality: lexicon.noun("locality"),
      unit: lexicon.noun("unit"), weapon: lexicon.noun("weapon"), household: lexicon.noun("household"),
      participant: lexicon.noun("participant"), measure: lexicon.noun("measure"),
      people: Set(
        [
          "household", "unit", "person", "worker", "officer", "individual", "collective", "percent", "commune",
          "locality",
          "member",
        ].map { lexicon.noun($0) }),
      collectives: lexicon.collectiveRecipients,
      individuals: lexicon.individualRecipients.union([lexicon.noun("head")]))
    indicators = Indicators(
      other: lexicon.indicator("other"), population: lexicon.indicator("population"),
      members: lexicon.indicator("members"), cases: lexicon.indicator("cases"),
      offenders: lexicon.indicator("offenders"), sessions: lexicon.indicator("outreach-sessions"),
      delegates: lexicon.indicator("delegates"), participants: lexicon.indicator("outreach-participants"),
      collectives: lexicon.indicator("awards-collectives"), individuals: lexicon.indicator("awards-individuals"),
      standard: lexicon.indicator("units-meeting-standard"),
      shared: [lexicon.indicator("commitments"), lexicon.indicator("units-meeting-standard")])
  }

  /// Shares what is said once among the figures of a sentence, which are those from `first` on, in order.
  func share(
    _ text: UnsafeBufferPointer<UInt8>, _ sentence: Sentence, among figures: inout [FigureCandidate], from first: Int
  ) {
    let indices = first..<figures.count
    guard indices.count > 1 else { return }
    // Backward: what is said after the last holds of those before it.
    var last = figures.count - 1
    for index in indices.dropLast().reversed() {
      if isParenthesised(sentence, figures[index]) { continue }
      if !isParenthesised(sentence, figures[last]) {
        sharePredicate(text, sentence, &figures, index, last)
        shareDescription(text, sentence, &figures, index, last)
      }
      last = index
    }
    for index in indices.dropFirst() {
      follow(text, sentence, &figures, index - 1, index, from: first)
      // 524/558 xã (93,9%) đạt chuẩn
      if isParenthesised(sentence, figures[index]), figures[index - 1].indicator == indicators.standard {
        figures[index].indicator = indicators.standard
      }
    }
  }

  /// `92 hộ, 12 cơ quan ký cam kết`; `524/558 xã (93,9%); 715 doanh nghiệp đạt tiêu chuẩn`; `3 tổ chức, 22 cá nhân được
  /// khen`.
  private func sharePredicate(
    _ text: UnsafeBufferPointer<UInt8>, _ sentence: Sentence, _ figures: inout [FigureCandidate],
    _ first: Int, _ second: Int
  ) {
    let gap = figures[first].chunks.upperBound..<figures[second].chunks.lowerBound
    if indicators.shared.contains(figures[second].indicator), nouns.people.contains(figures[first].noun),
      figures[first].number.isPercent == figures[second].number.isPercent || figures[first].number.of != nil,
      figures[first].indicator != figures[second].indicator,
      isListed(text, sentence, gap, allowsSemicolon: figures[first].number.of != nil)
    {
      figures[first].indicator = figures[second].indicator
      figures[first].isContext = false
      figures[first].isAward = false
    }
    if figures[second].indicator == indicators.individuals, figures[second].isAward, !figures[first].isAward,
      nouns.collectives.contains(figures[first].noun), isListed(text, sentence, gap)
    {
      figures[first].indicator = indicators.collectives
      figures[first].isAward = true
      figures[first].isContext = false
    }
  }

  /// `12 thôn, 2.134 hộ`; `10 huyện, 102 xã, 43 dân tộc`: the place's own parts.
  private func shareDescription(
    _ text: UnsafeBufferPointer<UInt8>, _ sentence: Sentence, _ figures: inout [FigureCandidate],
    _ first: Int, _ second: Int
  ) {
    guard figures[second].isContext, figures[first].noun == nouns.commune || figures[first].noun == nouns.locality,
      figures[first].number.of == nil,
      isListed(text, sentence, figures[first].chunks.upperBound..<figures[second].chunks.lowerBound)
    else { return }
    figures[first].indicator = indicators.population
    figures[first].isContext = true
  }

  /// A share in brackets after the count that it is of.
  func isParenthesised(_ sentence: Sentence, _ figure: FigureCandidate) -> Bool {
    let before = figure.chunks.lowerBound - 1
    // (98,2%), (chiếm 98,2%)
    return figure.number.isPercent
      && (sentence.kindIfPresent(before) == .openParenthesis
        || sentence.kindIfPresent(before) == .word && sentence.kindIfPresent(before - 1) == .openParenthesis)
  }

  /// Only commas and joining words between two figures, and brackets with what is in them.
  func isListed(
    _ text: UnsafeBufferPointer<UInt8>, _ sentence: Sentence, _ gap: Range<Int>, allowsSemicolon: Bool = false
  ) -> Bool {
    guard !gap.isEmpty, gap.count <= 8 else { return false }
    var isInside = false
    var count = 0
    for chunk in gap {
      let kind = sentence.kind(chunk)
      if kind == .openParenthesis || kind == .closeParenthesis {
        isInside = kind == .openParenthesis
        continue
      }
      if isInside { continue }
      let isJoint =
        kind == .comma || kind == .semicolon && allowsSemicolon
        || kind == .word && sentence.chunks[chunk].count == 1 && !isWord(text, sentence, chunk, Self.verbs)
      guard isJoint else { return false }
      count += 1
    }
    return count <= 2 && !isInside
  }
}
