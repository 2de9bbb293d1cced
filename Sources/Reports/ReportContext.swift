import Dataset
import Vocabulary

/// What every page is written with: the dataset, the words, the settings.
struct ReportContext: Sendable {
  let index: ReportIndex
  let strings: StringCatalogue
  let settings: ReportBuilder.Settings
  /// Editors' notes in Markdown, by slug of their place.
  let notes: [String: String]
  /// Since an earlier build, where there is one to compare with.
  var changes: ChangeLog?

  var vocabulary: Vocabulary { index.vocabulary }
  var format: NumberFormat { NumberFormat(language: strings.language) }
}
