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
      licence, published, place, period, and sidecar (the YAML of one). Lines of crawlers are read too: url in place of \
      id, date, sitename. Every line is read by itself, so that any tool that cuts work into pieces can run it; a line \
      without an article is named, the others are read, and the exit code is 65. \
      `generate build --readings FILE…` makes the site of what it writes.
      """)

  @Argument(help: "Articles (.txt, .md, .html, .jsonl); a sidecar (.yml) beside one is read with it.")
  var files: [String] = []

  @Option(
    help: ArgumentHelp(
      "The folder that the files' paths are told from; one outside of it goes by its name.", valueName: "folder"))
  var root: String?

  @OptionGroup var vocabulary: VocabularyOptions

  @Option(help: "How readings are written.")
  var format = ExtractFormat.jsonl

  @Flag(help: "Print the plain text that is read, in which the dataset's start and end count bytes, and no reading.")
  var text = false

  func validate() throws {
    if text, files.count != 1 { throw ValidationError("--text prints one article; name its file") }
  }

  func run() throws {
    let vocabulary = try vocabulary.load()
    let parser = ArticleParser(outlets: vocabulary.outlets, gazetteer: vocabulary.gazetteer)
    let reader = Reader(vocabulary: vocabulary)
    let stream = OutputStream.standardOutput
    var broken = 0
    func write(_ loaded: LoadedFile) throws {
      if text {
        try printText(of: loaded, to: stream)
        return
      }
      let line = String(decoding: try ReadingLines.line(ReadingRecord(loaded, reader: reader)), as: UTF8.self)
      // A reading that is lost unnoticed would be missing from the dataset.
      guard stream.write(line) else { throw Failure(.cannotWrite, "standard output can't be written") }
    }
    for path in files {
      try InputPath.requireFile(path)
      for loaded in parser.load(path: path, file: InputPath.relative(path, to: root)) {
        broken += tell(loaded.findings, of: path)
        try write(loaded)
      }
    }
    if files.isEmpty { broken = try readStandardInput { try write(parser.load($0)) } }
    if broken > 0 { throw Failure(.badData, BrokenRecords.message(broken)) }
  }

  /// Reads the lines of standard input; returns how many hold no article.
  private func readStandardInput(_ body: (ArticleRecord) throws -> Void) throws -> Int {
    let lines = InputLines()
    var broken = 0
    while let line = try lines.next() {
      let record: ArticleRecord
      do throws(ArticleRecordError) {
        record = try ArticleRecord(line: line)
      } catch {
        OutputStream.standardError.writeLine("error: standard input:\(lines.number): \(error)")
        broken += 1
        continue
      }
      try body(record)
    }
    return broken
  }

  /// Names the lines of a file that hold no article; returns how many there are.
  private func tell(_ findings: [Finding], of path: String) -> Int {
    let broken = findings.filter { $0.code == BrokenRecords.code }
    for finding in broken {
      OutputStream.standardError.writeLine("error: \(path):\(finding.line ?? 1): \(finding.message.english)")
    }
    return broken.count
  }

  private func printText(of loaded: LoadedFile, to stream: OutputStream) throws {
    guard let article = loaded.article else {
      guard loaded.findings.allSatisfy({ $0.code == BrokenRecords.code }) else {
        throw Failure(.noInput, loaded.findings.map { "\(loaded.file): \($0.message.english)" }.joined(separator: "; "))
      }
      return
    }
    guard stream.write(String(decoding: article.text, as: UTF8.self)) else {
      throw Failure(.cannotWrite, "standard output can't be written")
    }
  }
}
