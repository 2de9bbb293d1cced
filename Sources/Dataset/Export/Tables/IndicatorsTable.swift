import Vocabulary

extension Table {
  static func indicators(_ dataset: Dataset) -> Table { indicators(dataset.indicators) }

  /// Some of them.
  static func indicators(_ indicators: [Indicator]) -> Table {
    Table(
      name: "indicators", titleVi: "Chỉ tiêu", titleEn: "Indicators",
      columns: [
        Column("id", .string, "What a figure counts.", sdmx: "INDICATOR").key,
        Column("group", .string, "Heading under which it stands.").required,
        Column("name_vi", .string, "Name in Vietnamese.").required,
        Column("name_en", .string, "Name in English.").required,
        Column("unit_vi", .string, "Unit in Vietnamese.", sdmx: "UNIT_MEASURE"),
        Column("unit_en", .string, "Unit in English.", sdmx: "UNIT_MEASURE"),
        Column("definition_vi", .string, "Definition in Vietnamese.").required,
        Column("definition_en", .string, "Definition in English.").required,
        Column("aggregation", .string, "How figures of one place and period combine.").required
          .oneOf(Indicator.Aggregation.self),
      ],
      primaryKey: "id",
      rows: indicators.map { indicator in
        [
          indicator.id, indicator.group, indicator.nameVi, indicator.nameEn, indicator.unitVi, indicator.unitEn,
          indicator.definitionVi, indicator.definitionEn, indicator.aggregation.rawValue,
        ]
      })
  }
}
