import Extraction

extension Table {
  static func decisions(_ dataset: Dataset) -> Table { decisions(dataset.observations) }

  /// Those of some of the observations.
  static func decisions(_ observations: [Dataset.Observation]) -> Table {
    Table(
      name: "decisions", titleVi: "Quy tắc đã quyết định", titleEn: "Rules that decided",
      columns: [
        Column("id", .string, "Observation and field.").key,
        Column("observation", .string, "Observation that was read.").required,
        Column("field", .string, "Column of `observations` that was decided.").required.oneOf(Decision.Field.self),
        Column("rule", .string, "Rule or frame that decided it, as `generate explain` prints.", sdmx: "COLL_METHOD")
          .required,
      ],
      primaryKey: "id", foreignKeys: [ForeignKey(["observation"], "observations", ["id"])],
      rows: observations.flatMap { row in
        row.decisions.map { ["\(row.id)-\($0.field.rawValue)", row.id, $0.field.rawValue, $0.rule] }
      })
  }
}
