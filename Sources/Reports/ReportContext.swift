import Vocabulary

/// What every page is written with: the dataset, the words, the settings.
struct ReportContext: Sendable {
  let index: ReportIndex
  let strings: StringCatalogue
  let settings: ReportBuilder.Settings
  /// Editors' notes in Markdown, by slug of their place.
  let notes: [String: String]

  var vocabulary: Vocabulary { index.vocabulary }
  var format: NumberFormat { NumberFormat(language: strings.language) }
}
