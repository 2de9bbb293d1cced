import Articles
import Vocabulary

/// The reading of one article: every sentence once, then what only the whole article tells.
struct ReadingSession {
  private let article: Article
  private let rules: ReadingRules

  private var reading = Reading()
  private var rejected: [Reading.RejectedNumber]?

  init(article: Article, rules: ReadingRules, explaining: Bool) {
    self.article = article
    self.rules = rules
    rejected = explaining ? [] : nil
  }

  /// Longer sentences are read in pieces, so that what is looked up around a figure stays bounded.
  private static let longestSentence = 8192

  mutating func run() -> Reading {
    var scratch = rules.pool.take()
    scratch.clear()
    let text = article.text
    text.withUnsafeBufferPointer { readSentences($0, &scratch) }
    reading.rejected = rejected ?? []
    // A copy of just its size; the storage stays for the next reading.
    reading.places = scratch.places.map { $0 }
    ReadingAssembler(article: article, lexicon: rules.lexicon, indicators: rules.indicators).assemble(
      evidence: scratch.evidence, candidates: scratch.candidates, dates: scratch.dates, periods: scratch.periods,
      into: &reading)
    rules.pool.give(scratch)
    if rejected == nil {
      reading.rejected = []
    } else {
      reading.rejected += NumberAuditor(article: article).unexplained(in: reading)
      reading.rejected.sort { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
    }
    return reading
  }

  private mutating func readSentences(_ text: UnsafeBufferPointer<UInt8>, _ scratch: inout ReadingScratch) {
    var section = SectionScope()
    var firstSentence: Range<Int>?
    rules.header.read(article, text, into: &scratch.evidence)
    for block in article.blocks {
      if block.kind == .headline, reading.title.isEmpty { reading.title = block.range }
      guard block.kind.isRead else { continue }
      section.beginParagraph()
      var paragraphPeriod: PeriodEvidence.Kind?
      for sentence in block.sentences {
        if firstSentence == nil { firstSentence = sentence }
        var rest = sentence
        while !rest.isEmpty {
          let piece = rest.lowerBound..<pieceEnd(text, rest)
          rest = piece.upperBound..<rest.upperBound
          read(text, piece, of: block.kind, &section, &paragraphPeriod, &scratch)
        }
      }
    }
    if reading.title.isEmpty, let firstSentence { reading.title = opening(of: firstSentence, text) }
  }

  /// The end of the sentence, or of the last word in its first `longestSentence` bytes.
  private func pieceEnd(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    guard range.count > Self.longestSentence else { return range.upperBound }
    let limit = range.lowerBound + Self.longestSentence
    var end = limit
    while end > range.lowerBound + Self.longestSentence / 2, text[end] != 0x20 { end -= 1 }
    if text[end] == 0x20 { return end }
    end = limit
    while end > range.lowerBound, text[end] & 0xC0 == 0x80 { end -= 1 }
    return end > range.lowerBound ? end : limit
  }

  private mutating func read(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, of kind: Block.Kind, _ section: inout SectionScope,
    _ paragraphPeriod: inout PeriodEvidence.Kind?, _ scratch: inout ReadingScratch
  ) {
    scratch.sentence = rules.chunker.chunk(text, range, into: scratch.storage)
    if kind == .paragraph { reading.words += scratch.sentence.wordCount }
    // Captions come anywhere; they don't move the lead.
    let position = scratch.evidence.sentenceCount + (kind == .caption ? 5 : 0)
    if kind != .caption { scratch.evidence.sentenceCount += 1 }
    let isHeadline = kind == .headline
    scratch.markers.empty()
    scratch.temporal.dates.empty()
    scratch.temporal.periods.empty()
    scratch.citations.empty()
    scratch.names.empty()
    rules.documents.scan(text, &scratch.sentence, into: &scratch.citations)
    rules.temporal.scan(text, &scratch.sentence, into: &scratch.temporal)
    rules.markers.scan(text, scratch.sentence, knowing: scratch.localNames, into: &scratch.markers)
    scratch.localNames.learn(text, scratch.sentence, scratch.markers)
    rules.schemes.scan(scratch.sentence, into: &scratch.names)
    rules.lead.gather(
      scratch.sentence, scratch.markers, position: position,
      bodyPosition: isHeadline ? -1 : position - scratch.evidence.headlineCount, isHeadline: isHeadline,
      into: &scratch.evidence)
    if isHeadline { scratch.evidence.headlineCount += 1 }
    record(&scratch, position: position, isHeadline: isHeadline)

    let first = scratch.candidates.count
    rules.figures.scan(text, scratch.sentence, index: position, into: &scratch.candidates, rejected: &rejected)
    if first < scratch.candidates.count {
      rules.lists.share(text, scratch.sentence, among: &scratch.candidates, from: first)
      rules.awards.attach(text, scratch.sentence, scratch.markers, to: &scratch.candidates, from: first)
      complete(text, first, isHeadline: isHeadline, paragraphPeriod, &scratch)
    }
    // Whoever confers an award or gives presents is not whom the text speaks of.
    let isConferral = scratch.candidates[first...].contains { $0.isAward || $0.indicator == rules.gifts }
    if let subject = rules.scopes.subject(
      text, scratch.sentence, scratch.markers,
      before: first < scratch.candidates.count ? scratch.candidates[first].chunks.lowerBound : .max,
      knowsInstitution: scratch.evidence.namesInstitution),
      !(isConferral && subject.marker.isBody)
    {
      section.take(subject.marker, isReport: subject.isReport)
    }
    for index in first..<scratch.candidates.count
    where !scratch.candidates[index].hasOwnScope && !scratch.candidates[index].isAward {
      scratch.candidates[index].scopeLevel = section.level
      scratch.candidates[index].isByKind = section.isKind
      if section.isUnit { scratch.candidates[index].isUnitScope = true }
      scratch.candidates[index].place = section.place
    }
    rules.periods.carry(scratch.sentence, scratch.temporal, to: &paragraphPeriod)
  }

  /// Gives the sentence's figures the scope and period that their sentence states.
  private func complete(
    _ text: UnsafeBufferPointer<UInt8>, _ first: Int, isHeadline: Bool, _ paragraphPeriod: PeriodEvidence.Kind?,
    _ scratch: inout ReadingScratch
  ) {
    scratch.earlier.clear()
    for index in first..<scratch.candidates.count {
      scratch.candidates[index].isHeadline = isHeadline
      let nextStart =
        index + 1 < scratch.candidates.count
        ? scratch.candidates[index + 1].chunks.lowerBound : scratch.sentence.chunks.count
      rules.scopes.apply(
        text, scratch.sentence, scratch.markers, to: &scratch.candidates[index],
        after: scratch.earlier, nextStart: nextStart,
        knowsInstitution: scratch.evidence.namesInstitution)
      scratch.candidates[index].period = rules.periods.period(
        of: &scratch.candidates[index], in: scratch.sentence, scratch.temporal, after: scratch.earlier,
        nextStart: nextStart, paragraph: paragraphPeriod)
      scratch.earlier.add(
        scratch.candidates[index], isGift: scratch.candidates[index].indicator == rules.gifts)
    }
    shareScope(first, &scratch)
  }

  /// `3 tập thể, 8 cá nhân của xã`: both are the commune's; `20 suất quà, mỗi suất 2 triệu đồng`: both are given to the
  /// same.
  private func shareScope(_ first: Int, _ scratch: inout ReadingScratch) {
    for index in (first..<scratch.candidates.count).dropLast().reversed() {
      let next = scratch.candidates[index + 1]
      guard next.hasOwnScope, !scratch.candidates[index].hasOwnScope, scratch.candidates[index].isHonoured(with: next),
        next.isUnitScope || next.chunks.lowerBound - scratch.candidates[index].chunks.upperBound <= 1
      else { continue }
      scratch.candidates[index].takeScope(of: next)
    }
    // Cả xã đã có 2 tập thể và 9 cá nhân được khen.
    for index in (first..<scratch.candidates.count).dropFirst() {
      let previous = scratch.candidates[index - 1]
      guard previous.hasOwnScope, !scratch.candidates[index].hasOwnScope,
        scratch.candidates[index].isHonoured(with: previous),
        scratch.candidates[index].chunks.lowerBound - previous.chunks.upperBound <= 1
      else { continue }
      scratch.candidates[index].takeScope(of: previous)
    }
    for index in (first..<scratch.candidates.count).dropFirst() where scratch.candidates[index].isDistributive {
      let one = scratch.candidates[index - 1]
      if one.indicator == rules.gifts, one.hasOwnScope { scratch.candidates[index].takeScope(of: one) }
    }
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

  private mutating func record(_ scratch: inout ReadingScratch, position: Int, isHeadline: Bool) {
    let sentence = scratch.sentence
    let isReport = sentence.chunks.prefix(3).contains { chunk in
      chunk.term >= 0 && rules.lexicon.terms[Int(chunk.term)].roles.contains(.report)
    }
    let isPlan = sentence.cues & rules.targets != 0
    for var period in scratch.temporal.periods {
      period.isPlan = isPlan
      scratch.evidence.periods.append((period, position, position < 5 || isHeadline, isReport))
      scratch.periods.append(period)
    }
    let isHeld = sentence.traits.contains(.organise)
    for date in scratch.temporal.dates {
      scratch.evidence.dates.append((date, position, isHeld))
      scratch.dates.append(date)
    }
    for marker in scratch.markers {
      let code =
        marker.place > 0 ? rules.lexicon.places[Int(marker.place) - 1].code : marker.level == .national ? "VN" : nil
      guard let scope = PlaceResolver.scope(marker.level, isMunicipality: false), code != nil || marker.isNamed else {
        continue
      }
      scratch.places.append(
        Reading.PlaceMention(
          code: code, scope: scope, range: sentence.bytes(marker.chunks), rule: marker.isBody ? "body" : "place"))
    }
    for name in scratch.names { reading.schemes.append(Reading.SchemeMention(name: name, sentence: sentence.range)) }
    for citation in scratch.citations {
      let date = scratch.temporal.dates.first {
        $0.chunk >= citation.chunks.upperBound && $0.chunk <= citation.chunks.upperBound + 3
      }
      let issuer = scratch.markers.first { marker in
        marker.isBody && marker.isGenitive && marker.chunks.lowerBound >= citation.chunks.upperBound
          && marker.chunks.lowerBound <= citation.chunks.upperBound + 10
      }
      reading.documents.append(
        Reading.DocumentMention(
          kind: rules.lexicon.documentKinds[citation.kind],
          number: String(decoding: article.text[citation.number].filter { $0 != 0x20 }, as: UTF8.self),
          issuer: issuer.map { article[sentence.bytes($0.chunks)] },
          date: date.flatMap { found in
            found.year.flatMap { PartialDate(year: $0, month: found.month, day: found.day) }
          },
          range: citation.range))
    }
  }
}

extension Array {
  /// Removes all elements and keeps the storage; of an empty array, which most are here, it asks nothing.
  fileprivate mutating func empty() {
    if !isEmpty { removeAll(keepingCapacity: true) }
  }
}
