/// Figures from numbers.
extension FigureScanner {
  /// What the words around a number say that it counts.
  private struct Meaning {
    var indicator: Int
    var isContext: Bool
    var isAward = false
    var isDistributive = false
    var honour: Honour?
    var rule: String
  }

  /// The figure of a number, or why it is none.
  ///
  /// - Parameters:
  ///   - chunk: the number's first chunk; `next` the one after it.
  ///   - sentenceIndex: the sentence's number in the article.
  ///   - earlier: figures before it in the sentence.
  func figure(
    _ text: UnsafeBufferPointer<UInt8>, _ sentence: Sentence, _ number: ParsedNumber, at chunk: Int, next: Int,
    index sentenceIndex: Int, after earlier: ArraySlice<FigureCandidate>
  ) -> Result<FigureCandidate, Rejection> {
    if let rejection = formRejection(text, sentence, number, at: chunk, next: next) { return .failure(rejection) }
    var site = site(sentence, number, at: chunk, next: next)
    if let rejection = wordRejection(text, sentence, site, after: earlier) { return .failure(rejection) }
    guard let counted = counted(text, sentence, site, after: earlier), counted.noun > 0 else {
      return .failure(Rejection(rule: "no-counted-noun"))
    }
    // 274,065 km: what is measured, not counted, has decimals.
    if counted.noun == classes.length || counted.noun == classes.extent, !number.hasScale,
      let measured = parser.digits(text, sentence.tokens[number.tokens.lowerBound], isMeasure: true)
    {
      site.number.value = measured
    }
    let phrase = site.next..<nounPhraseEnd(text, sentence, from: site.next)
    site.bound = bound(text, sentence, site, counted, in: phrase)
    let clause = max(earlier.last?.chunks.upperBound ?? 0, clauseStart(sentence, site.start))
    let before = min(clause, site.start)..<site.start
    // Số xã đạt tiêu chuẩn là 94/101: the noun's phrase stands before.
    let described = counted.rule == "noun-before" || counted.rule == "total-before" ? before : phrase
    let meaning = meaning(text, sentence, site, counted, before: before, phrase: described)
    let isFrom = isWord(text, sentence, site.start - 1, Self.from)
    let mentionStart = isFrom && site.bound == .range ? site.start - 1 : site.start
    let mentionEnd = max(counted.chunks.upperBound, site.next)
    return .success(
      FigureCandidate(
        number: site.number, bound: site.bound, noun: counted.noun, indicator: meaning.indicator,
        isContext: meaning.isContext, isTarget: isTarget(sentence, before: site.start),
        isStock: isStock(sentence, before: before, after: phrase), isAward: meaning.isAward,
        isDistributive: meaning.isDistributive, honour: meaning.honour, rule: meaning.rule,
        chunks: site.start..<mentionEnd, nounPhraseEnd: phrase.upperBound,
        mention: sentence.bytes(mentionStart..<mentionEnd), numberRange: bytes(sentence, number.tokens),
        unit: sentence.bytes(counted.chunks), sentence: sentence.range, sentenceIndex: sentenceIndex))
  }

  /// The bound, with qualifiers after the noun (`300 hộ trở lên`) and without `trên` as a preposition (`trên 12 tuyến`).
  private func bound(
    _ text: UnsafeBufferPointer<UInt8>, _ sentence: Sentence, _ site: Site, _ counted: Counted, in phrase: Range<Int>
  ) -> Bound {
    var bound = site.bound
    if bound == site.number.bound {
      let suffixes = phrase.prefix(8).lazy.filter { sentence.chunks[$0].count > 1 }
      bound = suffixes.compactMap { self.term(sentence, $0)?.suffix }.first ?? bound
    }
    if bound == .over, site.start == site.chunk - 1, isWord(text, sentence, counted.chunks.lowerBound, Self.locative),
      sentence.chunks[site.start].count == 1,
      text[sentence.bytes(site.start..<site.start + 1).lowerBound] | 0x20 == UInt8(ascii: "t")
    {
      return .exact
    }
    return bound
  }

  /// Indicator and status, and whether it is an award.
  private func meaning(
    _ text: UnsafeBufferPointer<UInt8>, _ sentence: Sentence, _ site: Site, _ counted: Counted, before: Range<Int>,
    phrase: Range<Int>
  ) -> Meaning {
    let noun = counted.noun
    let (indicator, isContext) = classifier.classify(sentence, noun: noun, nounPhrase: phrase, before: before)
    var meaning = Meaning(indicator: indicator, isContext: isContext, rule: counted.rule)
    if site.number.of == nil, isCovered(indicator),
      isInventory(text, sentence, before: site.start, after: site.head.map { $0 + 1 } ?? counted.chunks.upperBound)
    {
      meaning.indicator = known.population
      meaning.isContext = true
    }
    // 260/268 hộ đạt …: a share of the households describes what they did.
    if site.number.of != nil, noun == classes.household, meaning.isContext {
      meaning.indicator = known.other
      meaning.isContext = false
    }
    if meaning.indicator == known.other, isPopulation(sentence, site, noun) {
      meaning.indicator = known.population
      meaning.isContext = true
    }
    meaning.isDistributive = isEach(text, sentence, before: site.start, after: counted.chunks.upperBound, noun: noun)
    let isChange = hasRole(sentence, site.start - 1, .change)
    if meaning.isDistributive || isChange { meaning.indicator = known.other }
    if isConferredOn(text, sentence, site.start), let recipients = recipients(noun) {
      meaning.indicator = recipients
      meaning.isContext = false
    }
    meaning.isAward = lexicon.indicators[meaning.indicator].hasPrefix("awards-")
    if meaning.isAward { meaning.rule = "award" }
    if meaning.isAward, isCombined(text, sentence, noun: noun, in: site.next..<counted.chunks.upperBound) {
      meaning.indicator = known.recipients
      meaning.rule = "combined-recipients"
    }
    if noun == classes.honour, let head = site.head {
      meaning.honour = lexicon.terms[Int(sentence.chunks[head].term)].honour
    }
    if noun == classes.round, phrase.contains(where: { term(sentence, $0)?.honour != nil }) {
      meaning.isAward = true
      meaning.rule = "award"
    }
    return meaning
  }

  /// `hơn 4,4 triệu người dân`, `600 ngàn công nhân`, `Công ty có 5.800 công nhân`: those who live, work or learn somewhere.
  private func isPopulation(_ sentence: Sentence, _ site: Site, _ noun: UInt8) -> Bool {
    guard !site.number.isPercent, site.number.of == nil else { return false }
    if noun == classes.person, site.number.value >= Quantity(1_000_000) { return true }
    if noun == classes.worker, site.number.value >= Quantity(100_000) { return true }
    guard noun == classes.person || noun == classes.worker || noun == classes.officer,
      site.start > 1, sentence.chunks[site.start - 1].count == 1, hasRole(sentence, site.start - 1, .hold)
    else { return false }
    // Nothing but the institution's name between it and the verb.
    let institution = (0..<site.start - 1).last {
      sentence.kind($0) != .word || !sentence.chunks[$0].isCapitalised && !hasRole(sentence, $0, .now)
        || term(sentence, $0)?.body == .company
    }
    return institution.map { term(sentence, $0)?.body == .company } ?? false
  }

  /// The indicator of those on whom an honour is conferred; nil where the noun can't be.
  private func recipients(_ noun: UInt8) -> Int? {
    if lexicon.collectiveRecipients.contains(noun) { return known.collectives }
    return lexicon.individualRecipients.contains(noun) ? known.individuals : nil
  }
}
