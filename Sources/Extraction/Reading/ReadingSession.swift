import Articles
import Text
import Vocabulary

/// The reading of one article: every sentence once, then what only the whole article tells.
struct ReadingSession {
  private let article: Article
  private let rules: ReadingRules
  /// The article is about the movement, so that money and members are its.
  private let isOnTopic: Bool
  private var reading = Reading()
  private var rejected: [Reading.RejectedNumber]?
  private var evidence = ArticleEvidence()
  private var drafts: [FigureDraft] = []
  private var dates: [DateEvidence] = []
  private var periods: [PeriodEvidence] = []
  private var names = LocalNames()
  private var section = SectionSubject()
  private var paragraph = ParagraphTime()

  /// Longer sentences are read in pieces, so that what is looked up around a figure stays bounded.
  private static let longestSentence = 8192
  /// Captions come anywhere; they count as so much farther down.
  private static let captionDistance = 5

  init(article: Article, rules: ReadingRules, isOnTopic: Bool, explaining: Bool) {
    self.isOnTopic = isOnTopic
    self.article = article
    self.rules = rules
    rejected = explaining ? [] : nil
  }

  mutating func run() -> Reading {
    readBlocks()
    reading.rejected = rejected ?? []
    ReadingAssembler(article: article, lexicon: rules.lexicon, indicators: rules.indicators).assemble(
      evidence: evidence, drafts: drafts, dates: dates, periods: periods, into: &reading)
    if rejected == nil {
      reading.rejected = []
    } else {
      reading.rejected += NumberAuditor(article: article).unexplained(in: reading)
      reading.rejected.sort { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
    }
    return reading
  }

  private mutating func readBlocks() {
    var firstSentence: Range<Int>?
    rules.header.read(article, into: &evidence)
    for block in article.blocks {
      if block.kind == .headline, reading.title.isEmpty { reading.title = block.range }
      guard block.kind.isRead else { continue }
      section.beginParagraph()
      paragraph.beginParagraph()
      for sentence in block.sentences {
        if firstSentence == nil { firstSentence = sentence }
        var rest = sentence
        while !rest.isEmpty {
          let piece = rest.lowerBound..<pieceEnd(rest)
          rest = piece.upperBound..<rest.upperBound
          read(piece, of: block.kind)
        }
      }
    }
    if reading.title.isEmpty, let firstSentence { reading.title = opening(of: firstSentence) }
  }

  /// The end of the sentence, or of the last word in its first `longestSentence` bytes.
  private func pieceEnd(_ range: Range<Int>) -> Int {
    guard range.count > Self.longestSentence else { return range.upperBound }
    let limit = range.lowerBound + Self.longestSentence
    var end = limit
    while end > range.lowerBound + Self.longestSentence / 2, article.text[end] != 0x20 { end -= 1 }
    return article.text[end] == 0x20 ? end : characterStart(limit, after: range.lowerBound)
  }

  /// Where the character at an offset begins.
  private func characterStart(_ offset: Int, after floor: Int) -> Int {
    var start = offset
    while start > floor, article.text[start] & 0xC0 == 0x80 { start -= 1 }
    return start > floor ? start : offset
  }

  private mutating func read(_ range: Range<Int>, of kind: Block.Kind) {
    var sentence = rules.chunker.chunk(article.text, range)
    if kind == .paragraph { reading.words += sentence.tokens.count { $0.kind == .word || $0.kind == .code } }
    let position = evidence.sentenceCount + (kind == .caption ? Self.captionDistance : 0)
    if kind != .caption { evidence.sentenceCount += 1 }
    let isHeadline = kind == .headline
    let citations = DocumentScanner().scan(&sentence)
    IdentityNumberScanner().scan(&sentence)
    let times = TemporalScanner().scan(&sentence)
    let markers = MarkerScanner(lexicon: rules.lexicon).scan(&sentence, knowing: names)
    names.learn(sentence, markers)
    let schemes = SchemeScanner().scan(sentence)
    LeadRules().gather(
      sentence, markers, position: position, bodyPosition: isHeadline ? -1 : position - evidence.headlineCount,
      isHeadline: isHeadline, into: &evidence)
    if isHeadline { evidence.headlineCount += 1 }
    record(sentence, times, markers, citations, schemes, position: position, isHeadline: isHeadline)
    readFigures(sentence, markers, times, position: position, isHeadline: isHeadline)
    let isSectionHeading = isHeadline && evidence.headlineCount > 1
    if isSectionHeading { section.beginSection(markers) }
    paragraph.take(sentence, times, isHeading: isSectionHeading)
  }

  private mutating func readFigures(
    _ sentence: Sentence, _ markers: [Marker], _ times: TemporalScanner.Result, position: Int, isHeadline: Bool
  ) {
    let reader = FigureReader(frames: rules.frames, isOnTopic: isOnTopic)
    var read = reader.read(
      sentence, markers, times, knowsInstitution: evidence.namesInstitution, paragraph: paragraph, rejected: &rejected)
    if opensTopic(sentence, markers) { section.reset() }
    // Whoever confers an award or gives presents is not whom the text speaks of.
    let isConferral = read.contains { $0.isAward || $0.indicator == "gifts" }
    if let found = SectionSubject.find(
      sentence, markers, before: read.first?.site.start ?? .max, knowsInstitution: evidence.namesInstitution),
      !(isConferral && found.isBody)
    {
      section.take(found.subject, isReport: found.isReport)
    }
    for index in read.indices {
      if let place = section.subject?.place, let level = read[index].subject?.level, read[index].subject?.place == nil,
        level < .province
      {
        read[index].subject?.place = place
      }
      if read[index].subject?.place == nil, let place = section.heading?.place { read[index].subject?.place = place }
      read[index].sentenceIndex = position
      read[index].isHeadline = isHeadline
      if read[index].subject == nil, !read[index].isAward, let subject = section.subject {
        read[index].subject = subject
        read[index].note(.scope, "subject-of-section")
      }
    }
    drafts += read
  }

  /// Whether a sentence opens with a topic that is neither place nor body.
  private func opensTopic(_ sentence: Sentence, _ markers: [Marker]) -> Bool {
    sentence.has(0, .topic) && sentence.has(0, .within) && sentence.noun(1) != nil
      && !markers.contains { $0.chunks.lowerBound <= 1 }
  }

  /// The first words of a sentence, up to 120 bytes.
  private func opening(of sentence: Range<Int>) -> Range<Int> {
    guard sentence.count > 120 else { return sentence }
    var end = sentence.lowerBound + 120
    while end > sentence.lowerBound, article.text[end] != 0x20 { end -= 1 }
    if end == sentence.lowerBound { end = characterStart(sentence.lowerBound + 120, after: sentence.lowerBound) }
    return sentence.lowerBound..<end
  }

  private mutating func record(
    _ sentence: Sentence, _ times: TemporalScanner.Result, _ markers: [Marker], _ citations: [DocumentScanner.Citation],
    _ schemes: [Range<Int>], position: Int, isHeadline: Bool
  ) {
    let isReport = (0..<3).contains { sentence.has($0, .report) }
    let isPlan = sentence.indices.contains { sentence.chunks[$0].role == .free && sentence.has($0, .goal) }
    for var period in times.periods {
      period.isPlan = period.isPlan || isPlan
      evidence.periods.append((period, position, position < 5 || isHeadline, isReport))
      periods.append(period)
    }
    let isHeld = sentence.indices.contains { !sentence.verbs($0).isDisjoint(with: [.convene, .review]) }
    for date in times.dates {
      evidence.dates.append((date, position, isHeld))
      dates.append(date)
    }
    for marker in markers {
      let code = marker.place.map { rules.lexicon.places[$0].code } ?? (marker.level == .national ? "VN" : nil)
      guard let scope = PlaceResolver.scope(marker.level, isMunicipality: false), code != nil || marker.isNamed else {
        continue
      }
      reading.places.append(
        Reading.PlaceMention(
          code: code, scope: scope, range: sentence.bytes(marker.chunks), rule: marker.isBody ? "body" : "place"))
    }
    for name in schemes { reading.schemes.append(Reading.SchemeMention(name: name, sentence: sentence.range)) }
    for citation in citations { cite(citation, sentence, times, markers) }
  }

  private mutating func cite(
    _ citation: DocumentScanner.Citation, _ sentence: Sentence, _ times: TemporalScanner.Result, _ markers: [Marker]
  ) {
    let end = citation.chunks.upperBound
    let date = times.dates.first { $0.chunk >= end && $0.chunk <= end + 3 }
    let issuer = markers.first {
      $0.isBody && $0.isGenitive && $0.chunks.lowerBound >= end && $0.chunks.lowerBound <= end + 10
    }
    reading.documents.append(
      Reading.DocumentMention(
        kind: citation.kind,
        number: String(decoding: article.text[citation.number].filter { $0 != 0x20 }, as: UTF8.self),
        issuer: issuer.map { article[sentence.bytes($0.chunks)] }, date: date?.partialDate, range: citation.range))
  }
}
