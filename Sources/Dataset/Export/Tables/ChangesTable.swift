extension Table {
  /// What changed since an earlier build. An observation that was removed is in no other table.
  static func changes(_ log: ChangeLog) -> Table {
    Table(
      name: "changes", titleVi: "Thay đổi so với lần trước", titleEn: "Changes since the earlier build",
      columns: [
        Column("id", .string, "Stable for the same change.").key,
        Column("change", .string, "What happened.").required.oneOf(Change.Kind.self),
        Column("observation", .string, "Observation that changed.").required,
        Column("article", .string, "Article that states it.", sdmx: "SOURCE").required,
        Column("indicator", .string, "What it counts.", sdmx: "INDICATOR").required,
        Column("field", .string, "Column that was revised; `value` where added or removed.").required,
        Column("old", .string, "Value in the earlier build.", sdmx: "OBS_VALUE"),
        Column("new", .string, "Value in this build.", sdmx: "OBS_VALUE"),
        Column("reason", .string, "A reviewer's reason, where one is given.", sdmx: "REV_POLICY"),
      ],
      primaryKey: "id",
      rows: log.changes.map { change in
        [
          change.id, change.kind.rawValue, change.observation, change.article, change.indicator, change.field,
          change.old, change.new, change.reason,
        ]
      })
  }
}
