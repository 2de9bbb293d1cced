import Articles
import Dataset

/// A stretch of an article's text with its figures marked, each under its observation's id.
struct MarkedText {
  let article: Article
  /// In the order of the text.
  private let marks: [(range: Range<Int>, id: String)]
  /// Ids of figures that have no words of their own to mark, because others' marks cover them.
  let unmarked: [String]

  init(article: Article, observations: [Dataset.Observation]) {
    self.article = article
    let ordered =
      observations
      .filter { $0.range.lowerBound >= 0 && $0.range.upperBound <= article.text.count }
      .sorted { ($0.range.lowerBound, $0.range.upperBound, $0.id) < ($1.range.lowerBound, $1.range.upperBound, $1.id) }
    var marks: [(range: Range<Int>, id: String)] = []
    var cursor = 0
    for (offset, observation) in ordered.enumerated() {
      let start = max(cursor, observation.range.lowerBound)
      // A mark can't stand in another: the earlier one ends where the next begins.
      let next = ordered[(offset + 1)...].first { $0.range.lowerBound > start }?.range.lowerBound
      let end = min(observation.range.upperBound, next ?? observation.range.upperBound)
      guard start < end, let range = Self.trimmed(start..<end, in: article.text) else { continue }
      marks.append((range, observation.id))
      cursor = range.upperBound
    }
    self.marks = marks
    let marked = Set(marks.map(\.id))
    unmarked = observations.map(\.id).filter { !marked.contains($0) }
  }

  /// The text of a range as Markdown.
  func markdown(_ range: Range<Int>) -> Inline {
    var result = Inline()
    var position = range.lowerBound
    for mark in marks where mark.range.upperBound > range.lowerBound && mark.range.lowerBound < range.upperBound {
      let inside = mark.range.clamped(to: range)
      result += text(position..<inside.lowerBound, isFirst: position == range.lowerBound)
      let isWhole = inside.lowerBound == mark.range.lowerBound
      let words = Inline.fragment(article[inside])
      // A figure that goes on in the next sentence is marked where it begins.
      result += isWhole ? words.marked(mark.id) : words
      position = inside.upperBound
    }
    return result + text(position..<range.upperBound, isFirst: position == range.lowerBound)
  }

  /// The ids of figures whose mark begins in a range.
  func ids(in range: Range<Int>) -> [String] {
    marks.filter { range.contains($0.range.lowerBound) }.map(\.id)
  }

  private func text(_ range: Range<Int>, isFirst: Bool) -> Inline {
    guard !range.isEmpty else { return Inline() }
    return isFirst ? .lineStart(article[range]) : .fragment(article[range])
  }

  /// The range without ASCII white space at its ends; `nil` where nothing is left.
  private static func trimmed(_ range: Range<Int>, in text: [UInt8]) -> Range<Int>? {
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    guard let first = range.first(where: { !isSpace(text[$0]) }),
      let last = range.last(where: { !isSpace(text[$0]) })
    else { return nil }
    return first..<last + 1
  }
}
