import Dataset

/// Interval sums and maxima, one row each, which links reach by the aggregate's id and which lists the figures.
struct AggregateTable {
  enum Column: Hashable { case indicator, place, period, value, articles, provinces, figures }

  let writer: PageWriter
  let columns: [Column]
  /// Whether this table is where the aggregates' numbers lead to.
  let isTarget: Bool

  func markdown(caption: Inline, _ aggregates: [Dataset.Aggregate]) -> String? {
    var table = MarkdownTable(caption: caption, columns: columns.map(header))
    for aggregate in aggregates {
      let anchor = isTarget && !aggregate.id.isEmpty ? aggregate.id : nil
      table.append(columns.map { cell($0, aggregate) }, anchor: anchor)
    }
    return table.markdown
  }

  private func header(_ column: Column) -> MarkdownTable.Column {
    let strings = writer.strings
    return switch column {
    case .indicator: .text(strings(.columnIndicator))
    case .place: .text(strings(.columnPlace))
    case .period: .text(strings(.columnPeriod))
    case .value: .number(strings(.columnValue))
    case .articles: .number(strings(.columnArticles))
    case .provinces: .number(strings(.columnProvinces))
    case .figures: .text(strings(.columnFigures))
    }
  }

  private func cell(_ column: Column, _ aggregate: Dataset.Aggregate) -> Inline {
    switch column {
    case .indicator: writer.indicator(aggregate.indicator).map(writer.indicatorLink) ?? Inline(aggregate.indicator)
    case .place: writer.place(aggregate.place)
    case .period: writer.period(aggregate.period)
    case .value: writer.number(aggregate)
    case .articles: count(aggregate.articles.count, aggregate)
    case .provinces: count(aggregate.provinces, aggregate)
    case .figures: figures(aggregate)
    }
  }

  private func count(_ number: Int, _ aggregate: Dataset.Aggregate) -> Inline {
    let text = Inline(writer.format.string(number))
    return writer.rowTarget(aggregate).map(text.linked) ?? text
  }

  /// The figures; those of a sum over provinces under the provinces' names.
  private func figures(_ aggregate: Dataset.Aggregate) -> Inline {
    guard aggregate.basis == .provinces else { return writer.figures(of: aggregate) }
    var places: [String] = []
    var figures: [String: [Inline]] = [:]
    let named = aggregate.observations.prefix(PageWriter.maximumFigures)
    for observation in named.compactMap(writer.index.observation) {
      let place = observation.place.value ?? ""
      if figures[place] == nil { places.append(place) }
      figures[place, default: []].append(writer.printed(observation))
    }
    return
      places
      .map { writer.place($0) + .fragment(": ") + (figures[$0] ?? []).joined(separator: ", ") }
      .joined(separator: "; ") + writer.moreFigures(of: aggregate)
  }
}
