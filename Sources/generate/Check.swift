import ArgumentParser
import Console
import Dataset

/// `generate check`: prints all findings and builds nothing.
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print everything odd in the articles, as a compiler would, and build nothing.",
    discussion: "One line a finding: FILE:LINE:COLUMN: SEVERITY: MESSAGE [CODE]")

  @OptionGroup var options: InputOptions

  @Option(help: "For whom to print: text for people, json for machines, sarif (2.1.0) for sites that host code.")
  var format = CheckFormat.text

  @Flag(help: "Print no progress.")
  var quiet = false

  func run() async throws {
    let output = OutputStream.standardOutput
    let progress = Progress(
      stages: Pipeline.stages, on: .standardError, isQuiet: quiet || !OutputStream.standardError.isTerminal)
    defer { progress.end() }
    let result = try await Pipeline(options: options, progress: progress).run()
    let findings = result.findings.findings
    progress.end()

    let counts = FindingCounts(findings)
    let formatter = FindingFormatter(folder: options.input, palette: output.palette)
    switch format {
    case .text:
      // In pieces: a reader who has seen enough ends the work.
      for finding in findings { output.write(formatter.text(finding)) }
      if !quiet { OutputStream.standardError.writeLine(counts.description) }
    case .sarif:
      output.write(SarifLog(catalog: result.vocabulary.checks, folder: options.input).json(findings).text)
    case .json:
      let list = findings.map { formatter.json($0) }
      let codes = CheckExplanations(catalog: result.vocabulary.checks).json(of: findings)
      output.write(
        JSONValue.object([.init("counts", counts.json), .init("codes", codes), .init("findings", .array(list))]).text)
    }
    try result.requireArticles(in: options.input)
    if options.strict, !counts.isClean { throw Failure(.badData, "\(counts.description) under --strict") }
    try result.requireWholeRecords()
  }
}
