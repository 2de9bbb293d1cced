import ArgumentParser
import Articles
import Console
import Extraction

/// `generate explain`: prints one article as it was read.
struct Explain: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print one article with everything that was read in it, and why.",
    discussion: """
      Figures, dates, periods and places are underlined in their sentences and listed with normalised value and rule; \
      a number that is no figure is listed with the rule that says why not. A sidecar beside the file counts.
      """)

  @Argument(help: "The article.")
  var file: String

  @OptionGroup var vocabulary: VocabularyOptions

  @Option(help: "For whom to print: text for people, json for machines.")
  var format = OutputFormat.text

  func run() async throws {
    let vocabulary = try vocabulary.load()
    let (folder, name) = InputPath.split(file)
    let parser = ArticleParser(outlets: vocabulary.outlets, gazetteer: vocabulary.gazetteer)
    let (parsed, findings) = parser.parse(
      bytes: try InputPath.contents(of: file), file: name, sidecar: try sidecar(in: folder, of: name))
    guard let article = parsed else {
      throw Failure(.noInput, findings.map { "\(file): \($0.message.english)" }.joined(separator: "; "))
    }

    let reading = Reader(vocabulary: vocabulary).read(article, explaining: true)
    let errors = OutputStream.standardError
    let formatter = FindingFormatter(folder: folder, palette: errors.palette)
    let list = FindingList(findings + reading.findings, articles: [article])
    for finding in list.findings { errors.write(formatter.text(finding)) }

    let stream = OutputStream.standardOutput
    let renderer = ExplanationRenderer(
      gazetteer: vocabulary.gazetteer, palette: stream.palette, width: stream.columns ?? 100)
    switch format {
    case .text: stream.write(renderer.text(path: file, article: article, reading: reading))
    case .json: stream.write(renderer.json(path: file, article: article, reading: reading).text)
    }
  }

  /// The bytes of `NAME.yml` beside the article, where there is one.
  private func sidecar(in folder: String, of name: String) throws -> (file: String, bytes: [UInt8])? {
    let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name[...]
    let path = InputPath.join(folder, stem + ".yml")
    guard InputPath.exists(path) else { return nil }
    return (stem + ".yml", try InputPath.contents(of: path))
  }
}
