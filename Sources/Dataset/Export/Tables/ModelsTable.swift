extension Table {
  static func models(_ dataset: Dataset) -> Table { models(dataset.schemes) }

  /// Some of them.
  static func models(_ schemes: [Dataset.Scheme]) -> Table {
    Table(
      name: "models", titleVi: "Mô hình được nêu tên", titleEn: "Schemes named",
      columns: [
        Column("id", .string, "Stable: the same article text gives the same id.").key,
        Column("name", .string, "Name of the scheme, without quotation marks.").required,
        Column("article", .string, "Article that names it.", sdmx: "SOURCE").required,
        Column("place", .string, "Province that the article is about.", sdmx: "REF_AREA"),
        Column("start", .integer, "First byte of the name in the normalised text.").required,
        Column("end", .integer, "Byte behind the name.").required,
        Column("quote", .string, "The sentence.").required,
      ],
      primaryKey: "id",
      foreignKeys: [ForeignKey(["article"], "articles", ["id"]), ForeignKey(["place"], "places", ["code"])],
      rows: schemes.map { scheme in
        [
          scheme.id, scheme.name, scheme.article, scheme.place, String(scheme.range.lowerBound),
          String(scheme.range.upperBound), scheme.quote,
        ]
      })
  }
}
