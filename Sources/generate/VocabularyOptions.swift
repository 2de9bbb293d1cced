import ArgumentParser
import Console
import Vocabulary

/// Where words and indicators of one's own come from.
struct VocabularyOptions: ParsableArguments {
  @Option(
    name: .customLong("vocabulary"),
    help: ArgumentHelp(
      "A folder of tables (indicators.tsv, nouns.tsv, frames.tsv, …) that add to the built-in vocabulary.",
      valueName: "folder"))
  var folder: String?

  /// The built-in vocabulary, with the user's on top.
  func load() throws -> Vocabulary {
    if let folder { try InputPath.requireFolder(folder, advice: "name one with --vocabulary") }
    return try Failure.mapping(to: .badConfiguration) {
      try Vocabulary.load(overlay: folder)
    }
  }
}
