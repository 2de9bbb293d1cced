import Articles
import Extraction

/// What must hold of every article and its reading, whatever the bytes were.
package struct ReadingProperties {
  private let article: Article
  private let reading: Reading
  private var violations: [String] = []

  /// What does not hold, in words; empty where all is well.
  ///
  /// - Parameter reading: made with `explaining: true`.
  package static func violations(of reading: Reading, in article: Article) -> [String] {
    var properties = ReadingProperties(article: article, reading: reading)
    properties.checkBlocks()
    properties.checkFigures()
    properties.checkMentions()
    properties.checkEveryDigitIsExplained()
    return properties.violations
  }

  private init(article: Article, reading: Reading) {
    self.article = article
    self.reading = reading
  }

  private mutating func require(_ condition: Bool, _ words: @autoclosure () -> String) {
    if !condition { violations.append(words()) }
  }

  /// Whether a range lies inside the text and both ends on scalar boundaries.
  private mutating func require(_ range: Range<Int>, _ name: String) {
    let text = article.text
    func isBoundary(_ index: Int) -> Bool { index == text.count || text[index] & 0xC0 != 0x80 }
    let isInside = range.lowerBound >= 0 && range.upperBound <= text.count
    require(isInside, "\(name) \(range) leaves the text of \(text.count) bytes")
    if isInside {
      require(
        isBoundary(range.lowerBound) && isBoundary(range.upperBound), "\(name) \(range) cuts a character in two")
    }
  }

  private static func holds(_ outer: Range<Int>, _ inner: Range<Int>) -> Bool {
    outer.lowerBound <= inner.lowerBound && inner.upperBound <= outer.upperBound
  }

  private mutating func checkBlocks() {
    require(String(validating: article.text, as: UTF8.self) != nil, "the text is no UTF-8")
    var end = 0
    for block in article.blocks {
      require(block.range, "block")
      require(block.range.lowerBound >= end, "block \(block.range) overlaps the one before it")
      end = block.range.upperBound
      var sentenceEnd = block.range.lowerBound
      for sentence in block.sentences {
        require(sentence, "sentence")
        require(Self.holds(block.range, sentence), "sentence \(sentence) leaves its block \(block.range)")
        require(sentence.lowerBound >= sentenceEnd, "sentence \(sentence) overlaps the one before it")
        sentenceEnd = sentence.upperBound
      }
    }
  }

  private mutating func checkFigures() {
    var start = 0
    for figure in reading.figures {
      require(figure.sentence, "figure's sentence")
      require(figure.mention, "mention")
      require(figure.number, "number")
      require(figure.unit, "unit")
      require(Self.holds(figure.sentence, figure.mention), "mention \(figure.mention) leaves its sentence")
      require(Self.holds(figure.mention, figure.number), "number \(figure.number) leaves its mention")
      require(!figure.number.isEmpty, "figure at \(figure.mention) has no number")
      require(Self.holds(figure.sentence, figure.unit), "unit \(figure.unit) leaves its sentence")
      require(figure.mention.lowerBound >= start, "figure at \(figure.mention) is out of order")
      start = figure.mention.lowerBound
      require(figure.value >= Quantity(0), "figure at \(figure.mention) is negative")
      if let upper = figure.upperEnd { require(figure.value <= upper, "range at \(figure.mention) is upside down") }
      require(figure.mentions == figure.repeats.count + 1, "mentions of \(figure.mention) do not add up")
      for repetition in figure.repeats { require(repetition, "repeated mention") }
    }
  }

  private mutating func checkMentions() {
    require(reading.title, "title")
    for date in reading.dates { require(date.range, "date") }
    for period in reading.periods {
      require(period.range, "period")
      if let years = period.period.value { require(years.from <= years.to, "period \(years) ends before it begins") }
    }
    for place in reading.places { require(place.range, "place") }
    for document in reading.documents { require(document.range, "document") }
    for scheme in reading.schemes {
      require(scheme.sentence, "scheme's sentence")
      require(scheme.name, "scheme")
      require(Self.holds(scheme.sentence, scheme.name), "scheme \(scheme.name) leaves its sentence")
    }
    for number in reading.rejected { require(number.range, "rejected number") }
    for finding in reading.findings { if let range = finding.range { require(range, "finding \(finding.code)") } }
  }

  private mutating func checkEveryDigitIsExplained() {
    var ranges = reading.figures.flatMap { [$0.mention] + $0.repeats } + reading.rejected.map(\.range)
    ranges += reading.dates.map(\.range) + reading.periods.map(\.range) + reading.documents.map(\.range)
    ranges.sort { $0.lowerBound < $1.lowerBound }
    var next = 0
    var end = 0
    for (offset, byte) in article.text.enumerated() where (0x30...0x39).contains(byte) {
      while next < ranges.count, ranges[next].lowerBound <= offset {
        end = max(end, ranges[next].upperBound)
        next += 1
      }
      require(offset < end, "nothing is said about the digit at \(offset)")
    }
  }
}
