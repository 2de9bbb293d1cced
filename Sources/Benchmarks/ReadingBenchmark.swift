import AllocationCounter
import Articles
import Extraction
import Vocabulary

/// From an article's bytes to its reading.
struct ReadingBenchmark {
  let runs = 5
  private let corpus: Corpus
  private let parser: ArticleParser
  private let reader: Reader
  private let articles: [Article]

  init(corpus: Corpus, vocabulary: Vocabulary) {
    self.corpus = corpus
    let parser = ArticleParser(outlets: vocabulary.outlets, gazetteer: vocabulary.gazetteer)
    self.parser = parser
    reader = Reader(vocabulary: vocabulary)
    articles = corpus.articles.compactMap { parser.parse(bytes: $0, file: "a.txt").article }
  }

  /// Each stage with its share.
  func stages() -> Table {
    let decoding = measure("decode, normalise, cut into sentences") {
      corpus.articles.reduce(0) { $0 &+ (parser.parse(bytes: $1, file: "a.txt").article?.blocks.count ?? 0) }
    }
    let extraction = measure("extraction") {
      articles.reduce(0) { $0 &+ reader.read($1).figures.count }
    }
    // As the program does it: all files are decoded, then all articles read. One by one costs more, as far as can be told
    // because the processor then guesses branches worse: the texts repeat, and within one stage it learns them by heart.
    // A text that it has never seen is nearer to the second figure, or below it.
    let whole = measure("whole reading") { read(inBatchesOf: corpus.articles.count) }
    let alternating = measure("whole reading, article by article") { read(inBatchesOf: 1) }
    return Table(measurements: [decoding, extraction, whole, alternating], whole: whole)
  }

  /// From bytes to readings, `size` articles after the others.
  private func read(inBatchesOf size: Int) -> Int {
    var sum = 0
    for start in stride(from: 0, to: corpus.articles.count, by: size) {
      let batch = corpus.articles[start..<min(start + size, corpus.articles.count)]
        .compactMap { parser.parse(bytes: $0, file: "a.txt").article }
      for article in batch { sum &+= reader.read(article).figures.count }
    }
    return sum
  }

  /// What others make of the same bytes.
  func peers() -> Table {
    let scan = measure("byte scan, as wc does") { corpus.articles.reduce(0) { $0 &+ ByteScan.count($1) } }
    return Table(measurements: [scan, RegexScan.measure(corpus.articles, runs: runs)])
  }

  /// Prints what one reading of everything allocates.
  func printAllocations() {
    guard allocation_count_is_available() else {
      print("not counted on this system")
      return
    }
    let before = allocation_count()
    var figures = 0
    for article in articles { figures += reader.read(article).figures.count }
    let after = allocation_count()
    let bytes = Int(after.bytes - before.bytes)
    let calls = Int(after.calls - before.calls)
    print("\(bytes / max(1, figures)) bytes and \(calls / max(1, figures)) allocations a figure, \(figures) figures")
    print("\(bytes / max(1, articles.count)) bytes and \(calls / max(1, articles.count)) allocations an article")
  }

  private func measure(_ name: String, work: () -> Int) -> Measurement {
    Measurement(name, byteCount: corpus.byteCount, runs: runs, work: work)
  }
}
