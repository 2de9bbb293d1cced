import Articles
import Dataset
import Vocabulary

/// Figures one below the other, each linked to the sentence that states it.
struct ObservationTable {
  enum Column: Hashable {
    case place, indicator, value, printed, status, scope, period, source
  }

  let writer: PageWriter
  let columns: [Column]

  /// The table in Markdown; `nil` for no figure.
  func markdown(caption: Inline, _ observations: [Dataset.Observation]) -> String? {
    var table = MarkdownTable(caption: caption, columns: columns.map(header))
    var known = KnownCells()
    for observation in observations { table.append(columns.map { cell($0, observation, &known) }) }
    return table.markdown
  }

  private func header(_ column: Column) -> MarkdownTable.Column {
    switch column {
    case .place: .text(writer.strings(.columnPlace))
    case .indicator: .text(writer.strings(.columnIndicator))
    case .value: .number(writer.strings(.columnValue))
    case .printed: .text(writer.strings(.columnPrinted))
    case .status: .text(writer.strings(.columnStatus))
    case .scope: .text(writer.strings(.columnScope))
    case .period: .text(writer.strings(.columnPeriod))
    case .source: .text(writer.strings(.columnSource))
    }
  }

  /// Cells and articles that many rows have in common.
  private struct KnownCells {
    var indicators = Remembered<String, Inline>()
    var places = Remembered<Derived<String>, Inline>()
    var periods = Remembered<Derived<YearRange>, Inline>()
    var sources = Remembered<String, Inline>()
    var articles = Remembered<String, FigureSource>()
  }

  private func cell(_ column: Column, _ observation: Dataset.Observation, _ known: inout KnownCells) -> Inline {
    switch column {
    case .place:
      known.places.value(of: observation.place) { writer.withBasis(writer.place($0.value), $0.basis) }
    case .indicator:
      known.indicators.value(of: observation.indicator) { id in
        writer.indicator(id).map(writer.indicatorLink) ?? Inline(id)
      }
    case .value:
      writer.numberWithDoubt(
        observation, in: known.articles.value(of: observation.article, make: writer.figureSource))
    case .printed:
      writer.printed(observation, in: known.articles.value(of: observation.article, make: writer.figureSource))
    case .status: Inline(writer.strings.label(.status, observation.status.rawValue))
    case .scope: Inline(writer.strings.label(.scope, observation.scope.rawValue))
    case .period: known.periods.value(of: observation.period) { writer.period($0) }
    case .source: known.sources.value(of: observation.article) { _ in source(observation) }
    }
  }

  private func source(_ observation: Dataset.Observation) -> Inline {
    let source = writer.source(observation.article)
    guard writer.index.isDuplicate(observation.article) else { return source }
    return source + .fragment(" (\(writer.strings(.repeatedArticle)))")
  }
}
