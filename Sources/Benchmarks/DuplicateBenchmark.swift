import Articles
import Dataset
import Extraction
import Foundation
import SeededRandom
import Vocabulary

/// How the time to find repeated articles grows with their number.
struct DuplicateBenchmark {
  /// Articles to search, each number at least double the one before.
  private static let counts = [10_000, 30_000, 100_000]

  private let articles: [(Article, Reading)]

  /// Makes articles of the sentences of others; one in twenty repeats an earlier one with a word more.
  init(folder: String, vocabulary: Vocabulary) throws {
    let corpus = try Corpus(folder: folder, byteCount: 2_000_000)
    let parser = ArticleParser(outlets: vocabulary.outlets, gazetteer: vocabulary.gazetteer)
    let reader = Reader(vocabulary: vocabulary)
    let sentences = corpus.articles.compactMap { parser.parse(bytes: $0, file: "a.txt").article }.flatMap { article in
      article.blocks.filter(\.kind.isRead).flatMap(\.sentences).map { Array(article.text[$0]) }
    }
    var generator = SeededGenerator(seed: 2)
    var texts: [[UInt8]] = []
    articles = (0..<(Self.counts.last ?? 0)).compactMap { number in
      let text: [UInt8]
      if number % 20 == 19, let earlier = texts.randomElement(using: &generator) {
        text = Array("Tin: ".utf8) + earlier
      } else {
        text = Array((0..<10).compactMap { _ in sentences.randomElement(using: &generator) }.joined(separator: [0x20]))
        // Those of long ago need not be repeated.
        if texts.count < 5000 { texts.append(text) } else { texts[number % 5000] = text }
      }
      return parser.parse(bytes: text, file: "\(number).txt").article.map { ($0, reader.read($0)) }
    }
  }

  func print() {
    for count in Self.counts {
      let part = Array(articles.prefix(count))
      let start = Self.processorTime()
      let found = DuplicateSearch.repeated(among: part)
      let seconds = Self.processorTime() - start
      let share = Int((seconds / Double(count) * 1e6).rounded())
      Swift.print("\(count) articles: \((seconds * 10).rounded() / 10) s, \(share) µs an article, \(found) repeated")
    }
  }

  /// Seconds that the program has had of a processor: what else the machine does leaves them alone.
  private static func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
