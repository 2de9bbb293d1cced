/// The guide to the tables, in Markdown.
struct DataGuide {
  let description: DatasetDescription
  let tables: [Table]

  var markdown: String {
    """
    # \(description.titleEn)

    \(description.titleVi). \(description.descriptionVi)

    \(description.descriptionEn)

    The tables are UTF-8 CSV files (RFC 4180) with a header row and `\\n` line ends; `datapackage.json` describes them as a
    [Data Package](https://datapackage.org) with types, constraints, primary and foreign keys. An empty cell means *not
    known*. A derived field has a `_basis` beside it: `stated` (the text says it), `inferred` (a rule derived it),
    `curated` (a reviewer says it), `unknown` (the field is empty).

    `dataset.sqlite` holds the same tables under the same names (truth values as 0 and 1), with their keys, and a search
    over the quoted sentences, and the place, headline and outlet of each, that needs no marks:
    `SELECT s.quote FROM sentences_fts AS f JOIN sentences AS s ON s.id = f.rowid WHERE sentences_fts MATCH 'soc trang'`.
    `datasette dataset.sqlite` serves it as it is. Its views:

    \(views)

    \(licence) Quoted sentences belong to their publishers.

    ## How figures are combined

    `aggregates` has interval sums. `over 4000` and `over 5000` make at least 9000, without an upper end; a figure stated
    as `nearly`, `under` or `at_most` has an upper end only and adds nothing to the lower one; an `about` figure enters
    with its value and marks the result as approximate. Flows (`sum`) of one place and period are added up, of stocks
    (`max`) the largest is taken, other indicators (`none`) are not combined. Rows take part whose status is `result`
    and whose scope is `province` (of the nation: `national`), unless their article repeats another one, they are a part
    of another figure (`part_of`), a share in per cent, or the same statement stands in an earlier article. Periods are
    never mixed. `basis` says what was combined: figures stated of the place itself (`own`), or the `own` rows of the
    provinces in it (`provinces`); the two stand side by side and must not be added. Only equal kinds of unit
    (`unit_kind`) are added, after conversion to that kind.

    \(StandardTerms.markdown)

    \(tables.map(section).joined(separator: "\n\n"))

    """
  }

  private var licence: String {
    guard let licence = description.licence else { return "No licence of the tables is stated." }
    return "Licence of the tables: " + (licence.address.map { "[\(licence.title)](\($0))." } ?? "\(licence.title).")
  }

  private var views: String {
    (["| view | question |", "|---|---|"] + DatabaseView.all.map { "| `\($0.name)` | \($0.question) |" })
      .joined(separator: "\n")
  }

  private func section(_ table: Table) -> String {
    var lines = [
      "## `\(table.name).csv`: \(table.titleEn) (\(table.titleVi))", "",
      "| column | type | meaning | SDMX |", "|---|---|---|---|",
    ]
    for column in table.columns {
      var meaning = column.meaning
      if column.name == table.primaryKey { meaning += " Key." }
      for key in table.foreignKeys where key.columns == [column.name] {
        meaning += " Refers to `\(key.table.isEmpty ? table.name : key.table).\(key.references[0])`."
      }
      if !column.members.isEmpty {
        meaning += " One of " + column.members.map { "`\($0)`" }.joined(separator: ", ") + "."
      }
      let sdmx = column.sdmx.map { "`\($0)`" } ?? "–"
      lines.append("| `\(column.name)` | \(column.kind.rawValue) | \(meaning) | \(sdmx) |")
    }
    return lines.joined(separator: "\n")
  }
}
