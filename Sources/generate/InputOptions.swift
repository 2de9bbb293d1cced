import ArgumentParser
import Console
import Dataset

/// What every subcommand that reads a folder of articles takes.
struct InputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder of articles (.txt, .md, .html, .jsonl) and their sidecars (.yml).", valueName: "folder"))
  var input = "seeds"

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Files of readings (generate extract) to build of in place of the folder of articles.", valueName: "file"))
  var readings: [String] = []

  @Option(
    help: ArgumentHelp(
      "Leave out articles that don't belong to the topic (own), or none (any); site.yml may say it too (default: own).",
      valueName: "own|any"))
  var topic: TopicScope?

  @OptionGroup var vocabulary: VocabularyOptions

  @Option(help: ArgumentHelp("How many articles or pages to work on at once (default: one per core).", valueName: "n"))
  var jobs: Int?

  @Flag(help: "Stop with exit code 65 at warnings and errors in the articles.")
  var strict = false

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be 1 or more, not \(jobs)") }
    if input.isEmpty { throw ValidationError("--input must name a folder") }
  }
}

extension TopicScope: ExpressibleByArgument {}
