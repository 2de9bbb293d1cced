import Articles
import Vocabulary

/// The reading of one article: every sentence once, then what only the whole article tells.
struct ReadingSession {
  private let article: Article
  private let rules: ReadingRules

  private var reading = Reading()
  private var evidence = ArticleEvidence()
  private var candidates: [FigureCandidate] = []
  private var rejected: [Reading.RejectedNumber]?
  private var dates: [DateEvidence] = []
  private var periods: [PeriodEvidence] = []

  init(article: Article, rules: ReadingRules, explaining: Bool) {
    self.article = article
    self.rules = rules
    rejected = explaining ? [] : nil
  }

  mutating func run() -> Reading {
    article.text.withUnsafeBufferPointer { readSentences($0) }
    reading.rejected = rejected ?? []
    ReadingAssembler(article: article, lexicon: rules.lexicon, indicators: rules.indicators).assemble(
      evidence: evidence, candidates: candidates, dates: dates, periods: periods, into: &reading)
    if rejected == nil {
      reading.rejected = []
    } else {
      reading.rejected += NumberAuditor(article: article).unexplained(in: reading)
      reading.rejected.sort { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
    }
    return reading
  }

  private mutating func readSentences(_ text: UnsafeBufferPointer<UInt8>) {
    var sentence = Sentence()
    var found: [Marker] = []
    var temporalResult = TemporalScanner.Result()
    var citations: [DocumentScanner.Citation] = []
    var names: [Range<Int>] = []
    var section = SectionScope()
    var firstSentence: Range<Int>?
    var headlines = 0
    HeaderReader(lexicon: rules.lexicon, outlets: rules.outlets).read(article, text, into: &evidence)
    for block in article.blocks {
      if block.kind == .headline, reading.title.isEmpty { reading.title = block.range }
      guard block.kind.isRead else { continue }
      section.beginParagraph()
      var paragraphPeriod: PeriodEvidence.Kind?
      for range in block.sentences {
        if firstSentence == nil { firstSentence = range }
        rules.chunker.chunk(text, range, into: &sentence)
        if block.kind == .paragraph { reading.words += sentence.tokens.reduce(0) { $0 + ($1.kind == .word ? 1 : 0) } }
        // Captions come anywhere; they don't move the lead.
        let position = evidence.sentenceCount + (block.kind == .caption ? 5 : 0)
        if block.kind != .caption { evidence.sentenceCount += 1 }
        let isHeadline = block.kind == .headline
        found.removeAll(keepingCapacity: true)
        temporalResult.dates.removeAll(keepingCapacity: true)
        temporalResult.periods.removeAll(keepingCapacity: true)
        citations.removeAll(keepingCapacity: true)
        names.removeAll(keepingCapacity: true)
        rules.documents.scan(text, &sentence, into: &citations)
        rules.temporal.scan(text, &sentence, into: &temporalResult)
        rules.markers.scan(text, sentence, into: &found)
        rules.schemes.scan(sentence, into: &names)
        rules.lead.gather(
          sentence, found, position: position, bodyPosition: isHeadline ? -1 : position - headlines,
          isHeadline: isHeadline, into: &evidence)
        if isHeadline { headlines += 1 }
        record(found, temporalResult, citations, names, sentence, position: position, isHeadline: isHeadline)

        let first = candidates.count
        rules.figures.scan(text, &sentence, index: position, into: &candidates, rejected: &rejected)
        if first < candidates.count {
          rules.lists.share(sentence, among: &candidates[first...])
          rules.awards.attach(sentence, found, to: &candidates[first...])
          for index in first..<candidates.count {
            candidates[index].isHeadline = isHeadline
            let previousEnd = index > first ? candidates[index - 1].chunks.upperBound : 0
            let nextStart =
              index + 1 < candidates.count ? candidates[index + 1].chunks.lowerBound : sentence.chunks.count
            rules.scopes.apply(sentence, found, to: &candidates[index], previousEnd: previousEnd, nextStart: nextStart)
            candidates[index].period = period(
              of: candidates[index], temporalResult.periods, nextStart: nextStart, paragraph: paragraphPeriod)
          }
        }
        if let subject = rules.scopes.subject(sentence, found) {
          section.take(subject.marker, isReport: subject.isReport)
        }
        for index in first..<candidates.count where !candidates[index].hasOwnScope && !candidates[index].isAward {
          candidates[index].scopeLevel = section.level
          candidates[index].place = section.place
        }
        if let last = temporalResult.periods.last(where: { isUsable($0) }) { paragraphPeriod = last.kind }
      }
    }
    if reading.title.isEmpty, let firstSentence { reading.title = opening(of: firstSentence, text) }
  }

  /// The first words of a sentence, up to 120 bytes.
  private func opening(of sentence: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    guard sentence.count > 120 else { return sentence }
    var end = sentence.lowerBound + 120
    while end > sentence.lowerBound, text[end] != 0x20 { end -= 1 }
    if end == sentence.lowerBound {
      end = sentence.lowerBound + 120
      while end > sentence.lowerBound, text[end] & 0xC0 == 0x80 { end -= 1 }
    }
    return sentence.lowerBound..<end
  }

  private func isUsable(_ period: PeriodEvidence) -> Bool {
    if period.isCitation || period.isComparison || period.isEvent { return false }
    if case .yearly = period.kind { return false }
    return true
  }

  /// The span before the figure in its sentence, else one after it, else the paragraph's.
  private func period(
    of figure: FigureCandidate, _ periods: [PeriodEvidence], nextStart: Int, paragraph: PeriodEvidence.Kind?
  ) -> PeriodEvidence.Kind? {
    let usable = periods.filter { isUsable($0) }
    if let before = usable.last(where: { $0.chunk < figure.chunks.lowerBound }) { return before.kind }
    if figure.isAward, let after = usable.first { return after.kind }
    if let after = usable.first(where: { $0.chunk >= figure.chunks.upperBound && $0.chunk < nextStart }) {
      return after.kind
    }
    if figure.isStock || figure.isAward { return nil }
    return paragraph
  }

  private mutating func record(
    _ found: [Marker], _ temporal: TemporalScanner.Result, _ citations: [DocumentScanner.Citation],
    _ names: [Range<Int>], _ sentence: Sentence, position: Int, isHeadline: Bool
  ) {
    let isReport = sentence.chunks.prefix(3).contains { chunk in
      chunk.term >= 0 && rules.lexicon.terms[Int(chunk.term)].roles.contains(.report)
    }
    for period in temporal.periods {
      evidence.periods.append((period, position, position < 5 || isHeadline, isReport))
      periods.append(period)
    }
    for date in temporal.dates {
      evidence.dates.append((date, position))
      dates.append(date)
    }
    for marker in found {
      let code =
        marker.place > 0 ? rules.lexicon.places[Int(marker.place) - 1].code : marker.level == .national ? "VN" : nil
      guard let scope = PlaceResolver.scope(marker.level, isMunicipality: false), code != nil || marker.isNamed else {
        continue
      }
      reading.places.append(
        Reading.PlaceMention(
          code: code, scope: scope, range: sentence.bytes(marker.chunks), rule: marker.isBody ? "body" : "place"))
    }
    for name in names { reading.schemes.append(Reading.SchemeMention(name: name, sentence: sentence.range)) }
    for citation in citations {
      let date = temporal.dates.first {
        $0.chunk >= citation.chunks.upperBound && $0.chunk <= citation.chunks.upperBound + 3
      }
      let issuer = found.first { marker in
        marker.isBody && marker.isGenitive && marker.chunks.lowerBound >= citation.chunks.upperBound
          && marker.chunks.lowerBound <= citation.chunks.upperBound + 10
      }
      reading.documents.append(
        Reading.DocumentMention(
          kind: rules.lexicon.documentKinds[citation.kind],
          number: String(decoding: article.text[citation.number].filter { $0 != 0x20 }, as: UTF8.self),
          issuer: issuer.map { article[sentence.bytes($0.chunks)] },
          date: date.flatMap { evidence in
            evidence.year.flatMap { PartialDate(year: $0, month: evidence.month, day: evidence.day) }
          },
          range: citation.range))
    }
  }
}
