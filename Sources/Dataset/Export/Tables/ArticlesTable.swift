import Articles

extension Table {
  static func articles(_ dataset: Dataset) -> Table {
    // Few builds leave an article out; the rows are in order then.
    if dataset.outside.isEmpty { return articles(dataset.articleRows) }
    return articles(
      (dataset.articleRows + dataset.outside).sorted { $0.file.utf8.lexicographicallyPrecedes($1.file.utf8) })
  }

  /// Some of them.
  static func articles(_ articles: [Dataset.ArticleRow]) -> Table {
    Table(
      name: "articles", titleVi: "Bài viết", titleEn: "Articles",
      columns: [
        Column("id", .string, "Slug of the file's name.", sdmx: "SOURCE").key,
        Column("file", .string, "Path relative to the input folder.").required,
        Column("sha256", .string, "SHA-256 of the file's bytes.").required.matching("[0-9a-f]{64}"),
        Column("title", .string, "Headline, or the first sentence's opening where there is none."),
        Column("outlet", .string, "Newspaper or agency, where recognised.", sdmx: "DATA_PROVIDER"),
        Column("url", .string, "Address of the original, from front matter or sidecar."),
        .partialDate("published", "Day of the event reported or of publication."),
        Column("published_basis", .string, "How the date is known.").required.oneOf(Basis.self),
        Column("place", .string, "Province (or the nation) that the article is about.", sdmx: "REF_AREA"),
        Column("place_basis", .string, "How the place is known.").required.oneOf(Basis.self),
        Column("period_from", .year, "First year of the main reporting period.", sdmx: "TIME_PERIOD"),
        Column("period_to", .year, "Last year of the main reporting period, inclusive.", sdmx: "TIME_PERIOD"),
        Column("period_basis", .string, "How the period is known.").required.oneOf(Basis.self),
        Column("words", .integer, "Words (syllables between white space) in the body.").required,
        Column("duplicate_of", .string, "Article that this one repeats."),
        Column("duplicate_kind", .string, "How it repeats that one.").oneOf(Dataset.DuplicateKind.self),
        Column("licence", .string, "Licence of the text, from front matter or sidecar."),
        Column("relevance", .string, "Whether it belongs to the topic; one that is `out` has no rows in other tables.")
          .required.oneOf(ArticleRelevance.self),
        Column("relevance_basis", .string, "How the relevance is known.").required.oneOf(Basis.self),
        Column("relevance_rule", .string, "Rows of `topic.tsv` that decided, or `sidecar`.", sdmx: "COLL_METHOD"),
      ],
      primaryKey: "id",
      foreignKeys: [
        ForeignKey(["place"], "places", ["code"]), Table.periodKey, ForeignKey(["duplicate_of"], "", ["id"]),
      ],
      rows: articles.map { row in
        [
          row.id, row.file, row.sha256, row.title, row.outlet, row.url, row.published.value?.description,
          row.published.basis.rawValue, row.place.value, row.place.basis.rawValue,
          (row.period.value?.from).map { String($0) }, (row.period.value?.last).map { String($0) },
          row.period.basis.rawValue, String(row.words), row.duplicateOf, row.duplicateKind?.rawValue, row.licence,
          (row.relevance.isIn ? ArticleRelevance.in : .out).rawValue, row.relevance.basis.rawValue, row.relevance.rule,
        ]
      })
  }
}

/// The values of `articles.relevance`.
private enum ArticleRelevance: String, CaseIterable { case `in`, out }
