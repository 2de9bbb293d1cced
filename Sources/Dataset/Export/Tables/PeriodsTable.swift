import Articles

extension Table {
  static func periods(_ dataset: Dataset) -> Table { periods(dataset.periods) }

  /// Some of them.
  static func periods(_ periods: [YearRange]) -> Table {
    Table(
      name: "periods", titleVi: "Thời kỳ", titleEn: "Periods",
      columns: [
        Column("id", .string, "`2018-2023`, `2024` for one year, `2014-` for an open span.", sdmx: "TIME_PERIOD").key,
        Column("from", .year, "First year.").required,
        Column("to", .year, "Last year, inclusive; empty where it isn't known."),
      ],
      primaryKey: "id", rows: periods.map { [$0.description, String($0.from), $0.last.map { String($0) }] })
  }
}
