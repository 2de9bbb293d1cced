import Articles
import Extraction
import Foundation
import Vocabulary

/// Measures how fast articles are read, and prints it beside other ways over the same bytes in the same run.
@main
enum Benchmarks {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    let folder = arguments.first ?? "seeds"
    let megabytes = arguments.dropFirst().first.flatMap { Int($0) } ?? 16
    let corpus = try Corpus(folder: folder, byteCount: megabytes * 1_000_000)
    print("\(corpus.articles.count) articles, \(corpus.byteCount) bytes, one core")

    let scan = Measurement("byte scan, as wc does", byteCount: corpus.byteCount, runs: 5) {
      corpus.articles.reduce(0) { $0 &+ ByteScan.count($1) }
    }
    let vocabulary = try Vocabulary.load()
    let parser = ArticleParser(outlets: vocabulary.outlets, gazetteer: vocabulary.gazetteer)
    let reader = Reader(vocabulary: vocabulary)
    var articles: [Article] = []
    let parse = Measurement("decode and cut into sentences", byteCount: corpus.byteCount, runs: 3) {
      articles = corpus.articles.enumerated().compactMap { number, bytes in
        parser.parse(bytes: bytes, file: "\(number).txt", sidecar: nil).article
      }
      return articles.count
    }
    let tokens = Measurement("tokens", byteCount: corpus.byteCount, runs: 3) {
      articles.reduce(0) { $0 &+ reader.tokenCount($1) }
    }
    let chunks = Measurement("tokens and phrases", byteCount: corpus.byteCount, runs: 3) {
      articles.reduce(0) { $0 &+ reader.chunkCount($1) }
    }
    var figures = 0
    let reading = Measurement("the whole reading", byteCount: corpus.byteCount, runs: 3) {
      figures = articles.reduce(0) { $0 &+ reader.read($1).figures.count }
      return figures
    }
    print("\(figures) figures")
    Table(measurements: [scan, parse, tokens, chunks, reading], whole: reading).print()
  }
}
