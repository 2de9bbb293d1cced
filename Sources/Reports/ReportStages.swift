import Articles
import Dataset

/// The report of a province in a period, made as often as asked and as far as asked, so that a benchmark can tell what
/// each stage costs. The builder makes its pages by the same steps.
package struct ReportStages: Sendable {
  private let builder: ReportBuilder
  private let context: ReportContext
  private let page: ProvincePeriodPage

  /// - Parameter place: `places.code`; `nil` is given for a code that is not known.
  package init?(builder: ReportBuilder, dataset: Dataset, place: String, period: YearRange?) throws {
    guard let place = builder.vocabulary.gazetteer[place] else { return nil }
    var builder = builder
    context = try builder.context(for: dataset)
    page = ProvincePeriodPage(place: place, period: period)
    builder.settings.rowFiles = [try builder.report(page, context)].rowFiles
    self.builder = builder
  }

  /// From rows to the tables and sentences that the template takes; says how many there are.
  package func rows() -> Int {
    page.draft(PageWriter(path: page.path, context: context)).context.values.count
  }

  /// From rows to the page's Markdown. The files of its figures, which stand beside the page, are made before.
  package func report() throws -> Report { try builder.report(page, context) }
}
