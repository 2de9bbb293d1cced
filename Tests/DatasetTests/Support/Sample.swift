import Articles
import Dataset
import Extraction
import Vocabulary

/// A hand-made article with its reading: each line is a paragraph of one sentence.
struct Sample {
  var id: String
  var text: String
  var metadata = ArticleMetadata()
  var reading = Reading()
  var hasFrontMatter = false

  static let vocabulary: Vocabulary =
    (try? Vocabulary.load())
    ?? Vocabulary(
      gazetteer: Gazetteer(places: []), indicators: IndicatorCatalog(indicators: []),
      outlets: OutletDirectory(outlets: []), lexicon: .empty)

  /// An article of a province with a known day and period.
  init(
    _ id: String, _ text: String, place: String? = "VN-52", published: String? = "2023-08-11",
    period: YearRange? = YearRange(2018, 2023)
  ) {
    self.id = id
    self.text = text
    reading.title =
      0..<min(
        text.utf8.count,
        text.utf8.firstIndex(of: 0x0A).map { text.utf8.distance(from: text.utf8.startIndex, to: $0) } ?? text.utf8.count
      )
    reading.words = text.split { $0.isWhitespace }.count
    reading.place = place.map { Derived($0, .stated) } ?? .unknown
    reading.published = published.flatMap { PartialDate($0) }.map { Derived($0, .stated) } ?? .unknown
    reading.period = period.map { Derived($0, .stated) } ?? .unknown
  }

  var article: Article {
    let bytes = Array(text.utf8)
    var blocks: [Block] = []
    var start = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let range = start..<(start + line.count)
      start = range.upperBound + 1
      guard !range.isEmpty else { continue }
      let isHead = hasFrontMatter && blocks.isEmpty
      blocks.append(Block(kind: isHead ? .frontMatter : .paragraph, range: range, sentences: [range]))
    }
    return Article(
      id: id, file: id + ".txt", sha256: String(repeating: "0", count: 64), text: bytes, blocks: blocks,
      metadata: metadata)
  }

  var pair: (Article, Reading) { (article, reading) }

  /// Byte range of the words in the text; the n-th occurrence.
  func range(of words: String, occurrence: Int = 1) -> Range<Int> {
    let haystack = Array(text.utf8)
    let needle = Array(words.utf8)
    var found = 0
    for start in haystack.indices where start + needle.count <= haystack.count {
      guard haystack[start..<(start + needle.count)].elementsEqual(needle) else { continue }
      found += 1
      if found == occurrence { return start..<(start + needle.count) }
    }
    return 0..<0
  }

  /// Adds a figure: the mention starts with the number and goes on with the counted noun.
  func figure(
    _ mention: String, _ indicator: String, value: String? = nil, occurrence: Int = 1, bound: Bound = .exact,
    upperEnd: Int64? = nil, of: Int64? = nil, status: FigureStatus = .result, scope: Scope = .province,
    place: String? = nil, period: YearRange? = nil, hasPeriod: Bool = true, honour: Honour? = nil,
    grantors: GrantorSet = [], correction: String? = nil
  ) -> Sample {
    var sample = self
    let range = range(of: mention, occurrence: occurrence)
    let number = mention.prefix { $0.isNumber || $0 == "." || $0 == "," || $0 == "%" }
    let split = range.lowerBound + number.utf8.count
    let hasSpace = mention.dropFirst(number.count).hasPrefix(" ")
    let sentence = article.blocks.first { $0.range.contains(range.lowerBound) }?.range ?? range
    let digits = value ?? number.filter { $0.isNumber }
    sample.reading.figures.append(
      Figure(
        indicator: indicator, value: Quantity(digits) ?? Quantity(0), upperEnd: upperEnd.map { Quantity($0) },
        of: of.map { Quantity($0) }, bound: bound,
        unit: min(split + (hasSpace ? 1 : 0), range.upperBound)..<range.upperBound,
        status: status, scope: scope, place: place.map { Derived($0, .stated) } ?? reading.place,
        period: hasPeriod ? (period.map { Derived($0, .stated) } ?? reading.period) : .unknown, honour: honour,
        grantors: grantors, mention: range, number: range.lowerBound..<split, sentence: sentence, rule: "test",
        correction: correction))
    return sample
  }

  static func dataset(_ samples: [Sample], findings: [Finding] = []) -> Dataset {
    Dataset(articles: samples.map(\.pair), findings: findings, vocabulary: vocabulary)
  }
}

extension Dataset {
  func aggregate(
    _ place: String, _ indicator: String, period: YearRange? = YearRange(2018, 2023), basis: Aggregate.Basis = .own,
    unit: String? = nil
  ) -> Aggregate? {
    aggregates.first {
      $0.place == place && $0.indicator == indicator && $0.period == period && $0.basis == basis
        && $0.unitKind == unit
    }
  }

  func checks(_ code: String) -> [Check] { checks.filter { $0.code == code } }
}
