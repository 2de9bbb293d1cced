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
    try InputPath.requireFile(file)
    let vocabulary = try vocabulary.load()
    let (folder, name) = InputPath.split(file)
    let source = ArticleFolder(path: folder, outlets: vocabulary.outlets, gazetteer: vocabulary.gazetteer)
    let (articles, findings) = try await Failure.mapping(to: .noInput) { try await source.load(jobs: 1) }
    guard let article = articles.first(where: { $0.file == name }) else {
      throw Failure(.noInput, "\(file): not read as an article; its name must end in .txt or .md")
    }

    let reading = Reader(vocabulary: vocabulary).read(article, explaining: true)
    let own = findings.filter { $0.file == name } + reading.findings
    let errors = OutputStream.standardError
    let formatter = FindingFormatter(folder: folder, palette: errors.palette)
    for finding in FindingList(own, articles: [article]).findings { errors.write(formatter.text(finding)) }

    let stream = OutputStream.standardOutput
    let renderer = ExplanationRenderer(
      gazetteer: vocabulary.gazetteer, palette: stream.palette, width: stream.columns ?? 100)
    switch format {
    case .text: stream.write(renderer.text(path: file, article: article, reading: reading))
    case .json: stream.write(renderer.json(path: file, article: article, reading: reading).text)
    }
  }
}
