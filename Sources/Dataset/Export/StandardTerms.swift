/// How the dataset's terms stand to those of SDMX (Statistical Data and Metadata eXchange), for its guide.
enum StandardTerms {
  /// The section of the guide. The tables after it name the concept of every column that has one.
  static let markdown = """
    ## Terms

    Names follow SDMX where it has a term; the last column of the tables below maps every column that corresponds to an SDMX
    concept (`–`: it has no counterpart there). `INDICATOR` and `SOURCE` are usual in data structures without being among
    SDMX's cross-domain concepts. As a data structure, `observations` would read:

    | SDMX | role | here |
    |---|---|---|
    | `REF_AREA` | dimension | `place`; the code list is `places` (ISO 3166-2:VN), of aggregates `areas` |
    | `TIME_PERIOD` | dimension | `period_from` to `period_to`, whole years: `2018`–`2023` is the time range `2018-01-01/P6Y` |
    | `INDICATOR` | dimension | `indicator`; the code list is `indicators` |
    | `COVERAGE` | dimension | `scope`: whom within the area the figure is about |
    | `SOURCE` | dimension | `article`, with `start` and `end`: several sources may state one cell of the cube |
    | `OBS_VALUE` | measure | `value`, and the interval `lower` to `upper` that the statement guarantees |
    | `OBS_STATUS` | attribute | by code list `CL_OBS_STATUS`: `bound` `about` is `E` (estimated), other bounds are `A` (normal); `status` `target` is `F` (forecast) |
    | `UNIT_MEASURE` | attribute | `unit` as stated, `unit_kind` normalised |
    | `UNIT_MULT` | attribute | `unit_mult`; numbers themselves are written out (`1,5 triệu` is 1500000) |
    | `COMMENT_OBS` | attribute | `quote`, the sentence |
    | `COLL_METHOD` | attribute | `rule`, by which the figure was read |
    | `DATA_PROVIDER` | attribute | `articles.outlet` |
    | `REV_POLICY` | attribute | `correction`, and `changes.reason` |

    What a figure guarantees (`bound` other than `exact`), how a field is known (`_basis`), `part_of`, `honour` and `grantor`
    have no concept in SDMX and are attributes of the dataset's own.
    """
}
