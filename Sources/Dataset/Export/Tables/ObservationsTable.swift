import Articles
import Extraction
import Vocabulary

extension Table {
  static func observations(_ dataset: Dataset) -> Table { observations(dataset.observations) }

  /// Some of the observations.
  static func observations(_ observations: [Dataset.Observation]) -> Table {
    Table(
      name: "observations", titleVi: "Số liệu", titleEn: "Observations", columns: observationColumns,
      primaryKey: "id",
      foreignKeys: [
        ForeignKey(["article"], "articles", ["id"]), ForeignKey(["indicator"], "indicators", ["id"]),
        ForeignKey(["place"], "places", ["code"]), Table.periodKey, ForeignKey(["part_of"], "", ["id"]),
      ],
      rows: observations.map { row in
        [
          row.id, row.article, row.indicator, row.value.description, row.of?.description, row.bound.rawValue,
          row.lower?.description, row.upper?.description, row.unit, row.status.rawValue, row.scope.rawValue,
          row.place.value, row.place.basis.rawValue, (row.period.value?.from).map { String($0) },
          (row.period.value?.last).map { String($0) }, row.period.basis.rawValue, row.honour?.rawValue,
          row.grantors.column, String(row.range.lowerBound), String(row.range.upperBound), row.quote,
          String(row.mentions), row.rule, row.correction, row.unitKind, row.partOf, String(row.unitExponent),
          row.measure?.rawValue, row.asOf.value?.description, row.asOf.basis.rawValue,
        ]
      })
  }

  private static let observationColumns = [
    Column("id", .string, "Stable: the same article text gives the same id.").key,
    Column("article", .string, "Article that states it.", sdmx: "SOURCE").required,
    Column("indicator", .string, "What it counts.", sdmx: "INDICATOR").required,
    Column("value", .number, "The number as stated; of a range its lower end.", sdmx: "OBS_VALUE").required,
    Column("of", .number, "The whole that a part is stated of."),
    Column("bound", .string, "How the stated number bounds the true one.", sdmx: "OBS_STATUS").required
      .oneOf(Bound.self),
    Column("lower", .number, "Lower end that the statement guarantees."),
    Column("upper", .number, "Upper end that the statement guarantees."),
    Column("unit", .string, "The counted noun as the text has it.", sdmx: "UNIT_MEASURE"),
    Column("status", .string, "Result, goal, or description of the place.", sdmx: "OBS_STATUS").required
      .oneOf(FigureStatus.self),
    Column("scope", .string, "Whom the figure is about.", sdmx: "COVERAGE").required.oneOf(Scope.self),
    Column("place", .string, "Province that it lies in.", sdmx: "REF_AREA"),
    Column("place_basis", .string, "How the place is known.").required.oneOf(Basis.self),
    Column("period_from", .year, "First year of the time it is about.", sdmx: "TIME_PERIOD"),
    Column("period_to", .year, "Last year, inclusive; empty where a span is open.", sdmx: "TIME_PERIOD"),
    Column("period_basis", .string, "How the period is known.").required.oneOf(Basis.self),
    Column("honour", .string, "What was conferred.").oneOf(Honour.self),
    Column("grantor", .string, "Who conferred it; several joined by `+`."),
    Column("start", .integer, "First byte of the mention in the normalised text.").required,
    Column("end", .integer, "Byte behind the mention.").required,
    Column("quote", .string, "The sentence.", sdmx: "COMMENT_OBS").required,
    Column("mentions", .integer, "How often the article states it.").required,
    Column("rule", .string, "Rule that read it.", sdmx: "COLL_METHOD"),
    Column("correction", .string, "A reviewer's reason, where one corrected it.", sdmx: "REV_POLICY"),
    Column("unit_kind", .string, "Kind of the unit where it is more than a plain count."),
    Column("part_of", .string, "Figure of which it is stated to be a part."),
    Column(
      "unit_mult", .integer,
      "Power of ten by which its numbers become ones of `unit_kind`: 3 for tonnes where that is `kg`, else mostly 0.",
      sdmx: "UNIT_MULT"
    ).required,
    Column("measure", .string, "What kind of number it is; empty where that is undecided.", sdmx: "STAT_CONC_DEF")
      .oneOf(Measure.self),
    .partialDate("as_of", "Date that a stock is stated for.", sdmx: "TIME_PERIOD"),
    Column("as_of_basis", .string, "How that date is known.").required.oneOf(Basis.self),
  ]
}
