import Articles
import Dataset

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

  /// Cells that many rows have in common.
  private struct KnownCells {
    var indicators: [String: Inline] = [:]
    var places: [Derived<String>: Inline] = [:]
    var periods: [Derived<YearRange>: Inline] = [:]
    var sources: [String: Inline] = [:]
  }

  private func cell(_ column: Column, _ observation: Dataset.Observation, _ known: inout KnownCells) -> Inline {
    switch column {
    case .place:
      Self.remembered(observation.place, in: &known.places) { writer.withBasis(writer.place($0.value), $0.basis) }
    case .indicator:
      Self.remembered(observation.indicator, in: &known.indicators) { id in
        writer.indicator(id).map(writer.indicatorLink) ?? Inline(id)
      }
    case .value: writer.numberWithDoubt(observation)
    case .printed: writer.printed(observation)
    case .status: Inline(writer.strings.label(.status, observation.status.rawValue))
    case .scope: Inline(writer.strings.label(.scope, observation.scope.rawValue))
    case .period: Self.remembered(observation.period, in: &known.periods) { writer.period($0) }
    case .source: Self.remembered(observation.article, in: &known.sources) { _ in source(observation) }
    }
  }

  private static func remembered<Key: Hashable>(
    _ key: Key, in cells: inout [Key: Inline], make: (Key) -> Inline
  ) -> Inline {
    if let cell = cells[key] { return cell }
    let cell = make(key)
    cells[key] = cell
    return cell
  }

  private func source(_ observation: Dataset.Observation) -> Inline {
    let source = writer.source(observation.article)
    guard writer.index.isDuplicate(observation.article) else { return source }
    return source + .fragment(" (\(writer.strings(.repeatedArticle)))")
  }
}
