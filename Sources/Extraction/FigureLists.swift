/// Lets the figures of one list share what is said of it once: a predicate at its end (`92 hộ, 12 cơ quan ký cam kết`), a
/// description of the place at its beginning.
struct FigureLists: SentenceRule {
  let lexicon: CompiledLexicon
  private let nouns: Nouns
  private let indicators: Indicators

  /// Noun classes with a place in lists.
  private struct Nouns {
    let group, commune, locality, unit, weapon, household, participant, measure: UInt8
    /// What can make a pledge, meet a standard or be a member.
    let people: Set<UInt8>
    /// Recipients of awards beside collectives and individuals.
    let collectives, individuals: Set<UInt8>
  }

  private struct Indicators {
    let other, population, members, cases, offenders, sessions, delegates, participants, collectives, individuals,
      standard: Int
    /// Those whose verb stands at the list's end.
    let shared: Set<Int>
  }

  /// Single words between two figures that say something of each.
  private static let verbs: StaticWords = ["thì", "đạt", "là", "nhưng", "mà", "còn", "nên"]
  private static let share: StaticWords = ["bằng", "chiếm", "đạt", "tương đương", "tức", "tỷ lệ"]
  private static let toward: StaticWords = ["lên", "còn", "xuống", "tăng lên", "giảm còn"]
  private static let heads: StaticWords = ["khẩu"]
  private static let with: StaticWords = ["với", "gồm", "có"]

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
      collectives: Set(["unit", "group", "household", "commune", "locality"].map { lexicon.noun($0) }),
      individuals: Set(["person", "worker", "officer", "member", "head"].map { lexicon.noun($0) }))
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

  /// What the figure before it makes of a figure.
  private func follow(
    _ text: UnsafeBufferPointer<UInt8>, _ sentence: Sentence, _ figures: inout [FigureCandidate],
    _ first: Int, _ second: Int, from start: Int
  ) {
    let gap = figures[first].chunks.upperBound..<figures[second].chunks.lowerBound
    // 84.720 tổ, hơn 300.000 người; 94 tổ liên gia với 1.410 hộ
    // 118 tổ tàu thuyền, gồm 1.406 phương tiện với 9.215 lao động
    let isOfGroup =
      figures[first].noun == nouns.group
      || figures[first].noun == nouns.measure && first > start && figures[first - 1].noun == nouns.group
    if isOfGroup, nouns.people.contains(figures[second].noun),
      figures[second].indicator == indicators.other || figures[second].indicator == indicators.participants
        || figures[second].noun == nouns.household && figures[second].isContext,
      !figures[second].number.isPercent, !figures[second].isDistributive,
      gap.count <= 3 || gap.count <= 6 && isWord(text, sentence, gap.upperBound - 1, Self.with)
    {
      figures[second].indicator = indicators.members
      figures[second].isContext = false
    }
    // tăng từ 71,4% (năm 2012) lên 93,2%; số xã đạt chuẩn là 139, bằng 91,4%: shares of the same.
    if figures[second].number.isPercent, figures[first].indicator == indicators.standard,
      figures[second].indicator == indicators.other, gap.count <= (figures[first].number.isPercent ? 8 : 3),
      figures[first].number.isPercent
        ? gap.contains(where: { isWord(text, sentence, $0, Self.toward) })
        : isWord(text, sentence, gap.upperBound - 1, Self.share)
    {
      figures[second].indicator = indicators.standard
    }
    // 47 vụ vi phạm với 72 người: those who did it.
    if figures[first].indicator == indicators.cases, figures[second].indicator == indicators.other,
      nouns.individuals.contains(figures[second].noun), !gap.isEmpty, gap.count <= 6,
      isWord(text, sentence, gap.upperBound - 1, Self.with)
    {
      figures[second].indicator = indicators.offenders
    }
    // 619 buổi với sự tham dự của 74.300 người: an audience, no delegates.
    if figures[first].indicator == indicators.sessions, figures[second].indicator == indicators.delegates,
      gap.count <= 8
    {
      figures[second].indicator = indicators.participants
    }
    // 2.134 hộ, 8.500 khẩu: heads, no guns.
    if figures[first].isContext, figures[second].noun == nouns.weapon, gap.count <= 2,
      figures[second].chunks.contains(where: { isWord(text, sentence, $0, Self.heads) })
    {
      figures[second].indicator = indicators.population
      figures[second].isContext = true
    }
    // tuần tra 612 lần/4.890 lượt người: those who patrolled, no audience.
    if figures[second].noun == nouns.participant, figures[first].indicator == indicators.other, gap.count == 1,
      sentence.kind(gap.lowerBound) == .slash
    {
      figures[second].indicator = indicators.other
    }
    if isListed(text, sentence, gap) {
      // 16 tập thể và 29 hộ dân; 7 chùa, 15 vị sư sãi
      if figures[first].isAward, !figures[second].isAward, !figures[second].number.isPercent {
        let isCollective = nouns.collectives.contains(figures[second].noun)
        if isCollective || nouns.individuals.contains(figures[second].noun) {
          figures[second].indicator = isCollective ? indicators.collectives : indicators.individuals
          figures[second].isAward = true
          figures[second].isContext = false
        }
      }
      // vận động 1.325 người đi cai nghiện, 3.418 hộ không trồng cây thuốc phiện: no head count.
      if figures[second].isContext, figures[second].noun == nouns.household, !figures[first].isContext,
        figures[first].noun != nouns.commune
      {
        figures[second].indicator = indicators.other
        figures[second].isContext = false
      }
      // 9/9 huyện và 178/178 xã có mô hình; 34 mô hình cấp tỉnh, 115 mô hình cấp huyện
      if figures[first].isStock,
        figures[first].noun == figures[second].noun
          || figures[first].number.of != nil && figures[second].number.of != nil
      {
        figures[second].isStock = true
      }
    }
    // 11 phường, 69 khu vực; hơn 3,6 triệu dân, 27 huyện
    if figures[first].isContext, isPlace(figures[second]), figures[second].number.of == nil,
      isListed(text, sentence, gap)
    {
      figures[second].indicator = indicators.population
      figures[second].isContext = true
    }
    // 6 khu công nghiệp, 45 cụm công nghiệp, thu hút 240.000 lao động
    if figures[first].isContext,
      figures[second].indicator == indicators.other
        || figures[second].indicator == indicators.participants && figures[second].noun != nouns.participant
          && gap.count <= 3,
      nouns.people.contains(figures[second].noun), !figures[second].number.isPercent
    {
      figures[second].indicator = indicators.population
      figures[second].isContext = true
    }
  }

  private func isPlace(_ figure: FigureCandidate) -> Bool {
    (figure.noun == nouns.commune || figure.noun == nouns.locality)
      && figure.indicator != indicators.collectives && figure.indicator != indicators.standard
  }

  /// A share in brackets after the count that it is of.
  private func isParenthesised(_ sentence: Sentence, _ figure: FigureCandidate) -> Bool {
    let before = figure.chunks.lowerBound - 1
    // (98,2%), (chiếm 98,2%)
    return figure.number.isPercent
      && (sentence.kindIfPresent(before) == .openParenthesis
        || sentence.kindIfPresent(before) == .word && sentence.kindIfPresent(before - 1) == .openParenthesis)
  }

  /// Only commas and joining words between two figures, and brackets with what is in them.
  private func isListed(
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
