import ArgumentParser
import Articles
import Console
import Extraction

/// `generate extract`: reads articles one by one and writes a reading a line.
struct Extract: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read articles one by one and write one reading a line, for work spread over many machines.",
    discussion: """
      Without files it reads JSON Lines from standard input: {"id": …, "text": …} and, where known, url, title, outlet, \
      licence, published, place, period, and sidecar (the YAML of one). Every line is read by itself, so that any tool \
      that cuts work into pieces can run it. `generate build --readings FILE…` makes the site of what it writes.
      """)

  @Argument(help: "Articles (.txt, .md); a sidecar (.yml) beside one is read with it.")
  var files: [String] = []

  @Option(
    help: ArgumentHelp(
      "The folder that the files' paths are told from; one outside of it goes by its name.", valueName: "folder"))
  var root: String?

  @OptionGroup var vocabulary: VocabularyOptions

  @Option(help: "How readings are written.")
  var format = ExtractFormat.jsonl

  func run() throws {
    let vocabulary = try vocabulary.load()
    let parser = ArticleParser(outlets: vocabulary.outlets, gazetteer: vocabulary.gazetteer)
    let reader = Reader(vocabulary: vocabulary)
    let stream = OutputStream.standardOutput
    func write(_ loaded: LoadedFile) throws {
      let line = String(decoding: try ReadingLines.line(ReadingRecord(loaded, reader: reader)), as: UTF8.self)
      // A reading that is lost unnoticed would be missing from the dataset.
      guard stream.write(line) else { throw Failure(.cannotWrite, "standard output can't be written") }
    }
    for path in files {
      try InputPath.requireFile(path)
      if let loaded = parser.load(path: path, file: InputPath.relative(path, to: root)) { try write(loaded) }
    }
    guard files.isEmpty else { return }
    let lines = InputLines()
    while let line = try lines.next() {
      let record: ArticleRecord
      do throws(ArticleRecordError) {
        record = try ArticleRecord(line: line)
      } catch {
        throw Failure(.badData, "standard input:\(lines.number): \(error)")
      }
      try write(parser.load(record))
    }
  }
}
