import Foundation
import Vocabulary

/// Measures how fast articles are read, beside other ways over the same bytes in the same run, and how fast report pages
/// are made.
///
/// Arguments: a folder of `.txt` files (`seeds`), and how many megabytes to make of them (16). With `duplicates` before
/// the folder it measures how the search for repeated articles grows; `pages` measures the pages alone.
@main
enum Benchmarks {
  static func main() {
    do {
      try run()
    } catch {
      FileHandle.standardError.write(Data("error: \(error)\n".utf8))
      exit(1)
    }
  }

  private static func run() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if arguments.first == "duplicates" {
      let folder = arguments.dropFirst().first ?? "seeds"
      return try DuplicateBenchmark(folder: folder, vocabulary: Vocabulary.load()).print()
    }
    let vocabulary = try Vocabulary.load()
    if arguments.first != "pages" {
      let megabytes = arguments.dropFirst().first.flatMap { Int($0) } ?? 16
      let corpus = try Corpus(folder: arguments.first ?? "seeds", byteCount: megabytes * 1_000_000)
      let benchmark = ReadingBenchmark(corpus: corpus, vocabulary: vocabulary)

      print("\(corpus.articles.count) articles, \(corpus.byteCount) bytes, one core; best of \(benchmark.runs) runs\n")
      print("reading, by stage")
      benchmark.stages().print()
      print("\nbeside it, over the same bytes")
      benchmark.peers().print()
      print("\nallocated by the extraction")
      benchmark.printAllocations()
      print("")
    }
    try PageBenchmark(vocabulary: vocabulary).print()
  }
}
