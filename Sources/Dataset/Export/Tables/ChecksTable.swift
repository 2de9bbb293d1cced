import Articles

extension Table {
  static func checks(_ dataset: Dataset) -> Table { checks(dataset.checks) }

  /// Some of them.
  static func checks(_ checks: [Dataset.Check]) -> Table {
    Table(
      name: "checks", titleVi: "Kiểm tra chất lượng", titleEn: "Quality checks",
      columns: [
        Column("id", .string, "Stable for the same finding.").key,
        Column("article", .string, "Article that it is about.", sdmx: "SOURCE"),
        Column("observation", .string, "Observation that it is about."),
        Column("severity", .string, "How much a reader should worry.").required.oneOf(Finding.Severity.self),
        Column("code", .string, "What was found.", sdmx: "QUALITY_ASSURANCE").required,
        Column("message_vi", .string, "Message in Vietnamese.").required,
        Column("message_en", .string, "Message in English.").required,
        Column("file", .string, "File relative to the input folder."),
        Column("line", .integer, "Line in the file, from 1."),
        Column("column", .integer, "Column in characters, from 1."),
      ],
      primaryKey: "id",
      foreignKeys: [
        ForeignKey(["article"], "articles", ["id"]), ForeignKey(["observation"], "observations", ["id"]),
      ],
      rows: checks.map { check in
        [
          check.id, check.article, check.observation, check.severity.rawValue, check.code,
          check.message.vietnamese, check.message.english, check.file, check.line.map { String($0) },
          check.column.map { String($0) },
        ]
      })
  }
}
