import Articles
import Text
import Vocabulary

/// The time under which the sentences of a paragraph stand.
struct ParagraphTime {
  /// Told by a heading, or a line that ends in a colon.
  private var section: PeriodEvidence.Kind?
  private(set) var period: PeriodEvidence.Kind?
  /// The date that the stocks told of are stated for.
  private(set) var limit: PartialDate?
  /// A longer sentence that ends in a colon heads its own list alone.
  private static let longestLabel = 12

  mutating func beginParagraph() {
    period = section
    limit = nil
  }

  /// Takes up what a sentence leaves for those behind it.
  ///
  /// - Parameter isHeading: it heads what follows, across paragraphs.
  mutating func take(_ sentence: Sentence, _ times: TemporalScanner.Result, isHeading: Bool) {
    let last = times.periods.last { $0.isUsable && $0.background == nil && !$0.isPlan }
    // Kết quả năm 2023:
    let isLabel = sentence.count <= Self.longestLabel && sentence.kind(sentence.count - 1) == .colon && last != nil
    if isHeading || isLabel { section = last?.kind }
    let limits = times.dates.filter { $0.isLimit && !$0.isCitation }
    guard let last else {
      if let limit = limits.last {
        period = nil
        self.limit = limit.partialDate
      }
      return
    }
    // năm 2015 có 134 bản; đến tháng 5/2020, con số đó là 967: what follows is of neither alone.
    let rest = last.chunk + 1..<max(last.chunk + 1, sentence.count)
    let isOver = PeriodRules.isNow(sentence, rest) || limits.contains { $0.chunk >= last.chunk }
    period = isOver ? nil : last.kind
    limit = limits.last { $0.chunk >= last.chunk }?.partialDate
  }
}

extension PeriodEvidence {
  /// Whether it tells when something was done.
  var isUsable: Bool {
    if isCitation || isComparison || isEvent { return false }
    switch background {
    case .birth, .founding: return false
    case .since, nil: return kind != .yearly
    }
  }
}
