extension Table {
  static func aggregates(_ dataset: Dataset) -> Table { aggregates(dataset.aggregates) }

  /// Some of them.
  static func aggregates(_ aggregates: [Dataset.Aggregate]) -> Table {
    Table(
      name: "aggregates", titleVi: "Số liệu tổng hợp", titleEn: "Aggregates",
      columns: [
        Column("place", .string, "Province, region, unit since 2025-07-01, or the nation.", sdmx: "REF_AREA").required,
        Column("period_from", .year, "First year.", sdmx: "TIME_PERIOD"),
        Column("period_to", .year, "Last year, inclusive.", sdmx: "TIME_PERIOD"),
        Column("indicator", .string, "What is counted.", sdmx: "INDICATOR").required,
        Column("lower", .number, "Lower end that the figures guarantee.", sdmx: "OBS_VALUE"),
        Column("upper", .number, "Upper end that the figures guarantee.", sdmx: "OBS_VALUE"),
        Column("approximate", .boolean, "Whether an approximate figure takes part.", sdmx: "OBS_STATUS").required,
        Column("articles", .string, "Articles that take part, separated by spaces.", sdmx: "SOURCE").required,
        Column("observations", .string, "Observations that take part, separated by spaces.").required,
        Column("basis", .string, "Whether figures of the place itself or its provinces are combined.").required
          .oneOf(Dataset.Aggregate.Basis.self),
        Column("unit_kind", .string, "Kind of the unit where it is more than a plain count.", sdmx: "UNIT_MEASURE"),
        Column("provinces", .integer, "How many provinces report.", sdmx: "COVERAGE").required,
        Column("id", .string, "Stable for the same place, period, indicator, basis and unit.").key,
      ],
      primaryKey: "id",
      foreignKeys: [
        ForeignKey(["place"], "areas", ["code"]), Table.periodKey, ForeignKey(["indicator"], "indicators", ["id"]),
      ],
      rows: aggregates.map { row in
        [
          row.place, (row.period?.from).map { String($0) }, (row.period?.to).map { String($0) }, row.indicator,
          row.lower?.description, row.upper?.description, row.approximate ? "true" : "false",
          row.articles.joined(separator: " "), row.observations.joined(separator: " "), row.basis.rawValue,
          row.unitKind, String(row.provinces), row.id,
        ]
      })
  }
}
