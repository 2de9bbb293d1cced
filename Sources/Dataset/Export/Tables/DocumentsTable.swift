extension Table {
  static func documents(_ dataset: Dataset) -> Table { documents(dataset.documents) }

  /// Some of them.
  static func documents(_ documents: [Dataset.Document]) -> Table {
    Table(
      name: "documents", titleVi: "Văn bản được viện dẫn", titleEn: "Documents cited",
      columns: [
        Column("id", .string, "Stable: the same article text gives the same id.").key,
        Column("kind", .string, "Kind as the text has it, such as `Chỉ thị`.").required,
        Column("number", .string, "Number and symbol, such as `07/CT-BCA-V28`."),
        Column("issuer", .string, "Issuer as the text has it."),
        .partialDate("date", "Date of the document."),
        Column("article", .string, "Article that cites it.", sdmx: "SOURCE").required,
        Column("start", .integer, "First byte of the citation in the normalised text.").required,
        Column("end", .integer, "Byte behind the citation.").required,
      ],
      primaryKey: "id", foreignKeys: [ForeignKey(["article"], "articles", ["id"])],
      rows: documents.map { document in
        [
          document.id, document.kind, document.number, document.issuer, document.date?.description,
          document.article, String(document.range.lowerBound), String(document.range.upperBound),
        ]
      })
  }
}
