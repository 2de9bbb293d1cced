import Foundation

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
    Table(measurements: [scan]).print()
  }
}
