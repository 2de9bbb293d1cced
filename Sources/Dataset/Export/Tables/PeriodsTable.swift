import Articles

extension Table {
  static func periods(_ dataset: Dataset) -> Table { periods(dataset.periods) }

  /// Some of them.
  static func periods(_ periods: [YearRange]) -> Table {
    Table(
      name: "periods", titleVi: "Thời kỳ", titleEn: "Periods",
      columns: [
        Column("id", .string, "`2018-2023`, or `2024` for one year.", sdmx: "TIME_PERIOD").key,
        Column("from", .year, "First year.").required,
        Column("to", .year, "Last year, inclusive.").required,
      ],
      primaryKey: "id", rows: periods.map { [$0.description, String($0.from), String($0.to)] })
  }
}
