import Articles
import Console
import Dataset
import Extraction
import Vocabulary

/// The rooms from the articles to the dataset, one after the other.
struct Pipeline {
  /// What they hand on.
  struct Result {
    let vocabulary: Vocabulary
    let dataset: Dataset
    let findings: FindingList
    /// Whether every file was refused.
    let isEmpty: Bool

    /// Throws where lines of JSON held no article; to be called when all else is done.
    func requireWholeRecords() throws {
      let broken = findings.findings.count { $0.code == BrokenRecords.code }
      if broken > 0 { throw Failure(.badData, BrokenRecords.message(broken)) }
    }

    /// Throws where every file was refused.
    func requireArticles(in folder: String) throws {
      guard isEmpty else { return }
      let reasons = findings.findings.filter { $0.severity > .info }.prefix(3).map {
        "\($0.file): \($0.message.english)"
      }
      throw Failure(.noInput, "\(folder) holds no article that can be read (\(reasons.joined(separator: "; ")))")
    }
  }

  /// How many stages `run` tells the progress of.
  static let stages = 3

  let options: InputOptions
  let progress: Progress
  /// Which articles count, where the command line doesn't say.
  var topic = TopicScope.own

  var jobs: Int { options.jobs ?? Processors.count }

  /// Reads the input folder.
  func run() async throws -> Result {
    let vocabulary = try options.vocabulary.load()

    let (articles, readings, loading) =
      try await (options.readings.isEmpty ? readFolder(vocabulary) : collectReadings())

    progress.begin("building the dataset")
    let scope = options.topic ?? topic
    let dataset = Dataset(
      articles: Array(zip(articles, readings)), findings: loading, vocabulary: vocabulary, topic: scope)
    let counted = readings.filter { scope == .any || $0.relevance.isIn }
    let findings = FindingList(loading: loading, readings: counted, dataset: dataset)
    return Result(vocabulary: vocabulary, dataset: dataset, findings: findings, isEmpty: articles.isEmpty)
  }

  private typealias Material = (articles: [Article], readings: [Reading], findings: [Finding])

  private func readFolder(_ vocabulary: Vocabulary) async throws -> Material {
    progress.begin("loading articles")
    let folder = ArticleFolder(
      path: options.input, outlets: vocabulary.outlets, gazetteer: vocabulary.gazetteer)
    let (articles, findings) = try await Failure.mapping(to: .noInput) { try await folder.load(jobs: jobs) }

    progress.begin("reading \(articles.count) articles")
    return (articles, await read(articles, with: Reader(vocabulary: vocabulary)), findings)
  }

  /// What `generate extract` has read, put together as if it were one folder.
  private func collectReadings() throws -> Material {
    progress.begin("loading readings")
    var collection = ReadingCollection()
    for (index, file) in options.readings.enumerated() {
      let lines = try InputLines(path: file)
      while let line = try lines.next() {
        try Failure.mapping(to: .badData) { try collection.add(line, file: file, line: lines.number) }
      }
      progress.advance(to: index + 1, of: options.readings.count)
    }
    guard !collection.isEmpty else {
      throw Failure(.noInput, "\(options.readings.joined(separator: ", ")): no readings in it")
    }
    let merged = collection.sorted
    progress.begin("joining \(merged.count) readings")
    let (articles, findings) = LoadedFile.assembled(merged.map(\.loaded))
    return (articles, merged.compactMap(\.reading), findings)
  }

  /// Reads all articles, at most `jobs` at once; the result is in their order.
  private func read(_ articles: [Article], with reader: Reader) async -> [Reading] {
    // Some batches more than jobs, so that one with long articles holds nobody up.
    let size = max(1, min(64, articles.count / (jobs * 4)))
    let batches = stride(from: 0, to: articles.count, by: size).map { $0..<min($0 + size, articles.count) }
    var readings = [[Reading]](repeating: [], count: batches.count)
    var done = 0
    await withTaskGroup(of: (Int, [Reading]).self) { group in
      var next = 0
      func add() {
        guard next < batches.count else { return }
        let index = next
        next += 1
        group.addTask { (index, articles[batches[index]].map { reader.read($0) }) }
      }
      for _ in 0..<jobs { add() }
      for await (index, batch) in group {
        readings[index] = batch
        done += batch.count
        progress.advance(to: done, of: articles.count)
        add()
      }
    }
    return readings.flatMap { $0 }
  }
}
