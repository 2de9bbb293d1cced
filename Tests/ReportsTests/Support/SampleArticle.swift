import Articles
import Extraction
import Vocabulary

/// An article of one sentence a line, with the figures that are to be read in it.
struct SampleArticle {
  let id: String
  let text: String
  var title: String?
  var outlet: String?
  var url: String?
  var published: PartialDate?
  var place: String?
  var period: YearRange?
  var figures: [SampleFigure] = []
  var schemes: [String] = []
  var documents: [(kind: String, number: String)] = []
  /// Lines, counted from 0, that are page furniture.
  var furniture: Set<Int> = []

  func value() -> (Article, Reading) {
    let bytes = Array(text.utf8)
    var blocks: [Block] = []
    var start = 0
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let range = start..<start + line.utf8.count
      if !range.isEmpty {
        blocks.append(
          Block(kind: furniture.contains(number) ? .furniture : .paragraph, range: range, sentences: [range]))
      }
      start = range.upperBound + 1
    }
    let article = Article(
      id: id, file: "\(id).txt", sha256: String(repeating: "0", count: 64), text: bytes, blocks: blocks,
      metadata: metadata)
    var reading = Reading(title: blocks.first?.range ?? 0..<0)
    reading.outlet = outlet
    reading.published = published.map { Derived($0, .inferred) } ?? .unknown
    reading.place = place.map { Derived($0, .stated) } ?? .unknown
    reading.period = period.map { Derived($0, .stated) } ?? .unknown
    reading.words = text.split { $0.isWhitespace }.count
    reading.figures = figures.compactMap { $0.figure(in: bytes, blocks: blocks, article: self) }
    reading.schemes = schemes.compactMap { name in
      range(of: name, in: bytes).map { Reading.SchemeMention(name: $0, sentence: $0) }
    }
    reading.documents = documents.compactMap { document in
      range(of: document.number, in: bytes).map {
        Reading.DocumentMention(kind: document.kind, number: document.number, range: $0)
      }
    }
    return (article, reading)
  }

  private var metadata: ArticleMetadata {
    var metadata = ArticleMetadata()
    let file = "\(id).yml"
    metadata.title = title.map { ArticleMetadata.Statement($0, reason: nil, file: file, line: 1) }
    metadata.url = url.map { ArticleMetadata.Statement($0, reason: nil, file: file, line: 2) }
    return metadata
  }
}

/// A figure by the words in which it stands.
struct SampleFigure {
  let words: String
  let indicator: String
  let value: Quantity
  var of: Quantity?
  var upperEnd: Quantity?
  var bound: Bound = .exact
  var status: FigureStatus = .result
  var scope: Scope = .province
  var place: String?
  var period: YearRange?
  var honour: Honour?
  var grantors: GrantorSet = []
  var correction: String?

  fileprivate func figure(in text: [UInt8], blocks: [Block], article: SampleArticle) -> Figure? {
    guard let mention = range(of: words, in: text),
      let sentence = blocks.flatMap(\.sentences).first(where: { $0.contains(mention.lowerBound) })
    else { return nil }
    let place = self.place ?? article.place
    let period = self.period ?? article.period
    return Figure(
      indicator: indicator, value: value, upperEnd: upperEnd, of: of, bound: bound,
      unit: mention.upperBound..<mention.upperBound, status: status, scope: scope,
      place: place.map { Derived($0, .stated) } ?? .unknown, period: period.map { Derived($0, .stated) } ?? .unknown,
      honour: honour, grantors: grantors, mention: mention, number: mention, sentence: sentence, rule: "sample",
      correction: correction)
  }
}

private func range(of words: String, in text: [UInt8]) -> Range<Int>? {
  let wanted = Array(words.utf8)
  guard let start = text.indices.first(where: { text[$0...].starts(with: wanted) }) else { return nil }
  return start..<start + wanted.count
}
