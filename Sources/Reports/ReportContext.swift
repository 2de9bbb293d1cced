import Dataset
import Vocabulary

/// What every page is written with: the dataset, the words, the settings.
final class ReportContext: Sendable {
  let index: ReportIndex
  let strings: StringCatalogue
  let settings: ReportBuilder.Settings
  /// Editors' notes in Markdown, by slug of their place.
  let notes: [String: String]
  /// Since an earlier build, where there is one to compare with.
  let changes: ChangeLog?

  init(
    index: ReportIndex, strings: StringCatalogue, settings: ReportBuilder.Settings, notes: [String: String],
    changes: ChangeLog?
  ) {
    self.index = index
    self.strings = strings
    self.settings = settings
    self.notes = notes
    self.changes = changes
  }

  var vocabulary: Vocabulary { index.vocabulary }
  var format: NumberFormat { NumberFormat(language: strings.language) }
}
