import Dataset

/// Figures one below the other, each linked to the sentence that states it.
struct ObservationTable {
  enum Column: Hashable {
    case place, indicator, value, bound, printed, status, scope, period, source
  }

  let writer: PageWriter
  let columns: [Column]

  /// The table in Markdown; `nil` for no figure.
  func markdown(caption: Inline, _ observations: [Dataset.Observation]) -> String? {
    var table = MarkdownTable(caption: caption, columns: columns.map(header))
    for observation in observations { table.append(columns.map { cell($0, observation) }) }
    return table.markdown
  }

  private func header(_ column: Column) -> MarkdownTable.Column {
    switch column {
    case .place: .text(writer.strings(.columnPlace))
    case .indicator: .text(writer.strings(.columnIndicator))
    case .value: .number(writer.strings(.columnValue))
    case .bound: .text(writer.strings(.columnBound))
    case .printed: .text(writer.strings(.columnPrinted))
    case .status: .text(writer.strings(.columnStatus))
    case .scope: .text(writer.strings(.columnScope))
    case .period: .text(writer.strings(.columnPeriod))
    case .source: .text(writer.strings(.columnSource))
    }
  }

  private func cell(_ column: Column, _ observation: Dataset.Observation) -> Inline {
    switch column {
    case .place: writer.withBasis(writer.place(observation.place.value), observation.place.basis)
    case .indicator: writer.indicator(observation.indicator).map(writer.indicatorLink) ?? Inline(observation.indicator)
    case .value: writer.numberWithDoubt(observation)
    case .bound: Inline(writer.strings.label(.bound, observation.bound.rawValue))
    case .printed: writer.printed(observation)
    case .status: Inline(writer.strings.label(.status, observation.status.rawValue))
    case .scope: Inline(writer.strings.label(.scope, observation.scope.rawValue))
    case .period: writer.period(observation.period)
    case .source: source(observation)
    }
  }

  private func source(_ observation: Dataset.Observation) -> Inline {
    let source = writer.source(observation.article)
    guard writer.index.isDuplicate(observation.article) else { return source }
    return source + .fragment(" (\(writer.strings(.repeatedArticle)))")
  }
}
