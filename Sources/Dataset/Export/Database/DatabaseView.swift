/// A view that answers a common question without a join.
struct DatabaseView {
  let name: String
  /// What it answers, for the guide.
  let question: String
  /// The tables that it reads.
  let tables: Set<String>
  private let query: String

  var definition: String { "CREATE VIEW \(name) AS\n\(query)" }

  private init(_ name: String, _ question: String, tables: Set<String>, _ query: String) {
    self.name = name
    self.question = question
    self.tables = tables
    self.query = query
  }

  static let all: [DatabaseView] = [
    DatabaseView(
      "figures", "Who states which figure, of which place and time, in which words? Repeated articles are left out.",
      tables: ["observations", "articles", "indicators", "places"],
      """
      SELECT o.id, p.name_vi AS place_vi, p.name_en AS place_en, o.period_from, o.period_to,
        i.name_vi AS indicator_vi, i.name_en AS indicator_en, o.value, o.bound, o.lower, o.upper, o.unit, o.status,
        o.scope, o.quote, a.title, a.outlet, a.url, a.published
      FROM observations AS o
      JOIN articles AS a ON a.id = o.article
      JOIN indicators AS i ON i.id = o.indicator
      LEFT JOIN places AS p ON p.code = o.place
      WHERE a.duplicate_of IS NULL
      """),
    DatabaseView(
      "totals", "What do the reports add up to, by area, period and indicator?",
      tables: ["aggregates", "areas", "indicators"],
      """
      SELECT g.id, g.place, r.kind, r.name_vi AS place_vi, r.name_en AS place_en, g.period_from, g.period_to, g.indicator,
        i.name_vi AS indicator_vi, i.name_en AS indicator_en, g.lower, g.upper, g.approximate, g.unit_kind, g.basis,
        g.provinces, length(g.articles) - length(replace(g.articles, ' ', '')) + 1 AS sources
      FROM aggregates AS g
      JOIN areas AS r ON r.code = g.place
      JOIN indicators AS i ON i.id = g.indicator
      """),
    DatabaseView(
      "awards", "Who was honoured how, by whom?", tables: ["observations", "articles", "places"],
      """
      SELECT o.id, o.honour, o.grantor, o.indicator, o.value, o.bound, o.unit, p.name_vi AS place_vi,
        p.name_en AS place_en, o.period_from, o.period_to, o.article, o.quote
      FROM observations AS o
      JOIN articles AS a ON a.id = o.article
      LEFT JOIN places AS p ON p.code = o.place
      WHERE o.honour IS NOT NULL AND a.duplicate_of IS NULL
      """),
    DatabaseView(
      "coverage", "Which provinces do the articles report on, and which not at all?",
      tables: ["places", "articles", "observations"],
      """
      SELECT p.code, p.name_vi, p.name_en,
        (SELECT count(*) FROM articles AS a WHERE a.place = p.code AND a.duplicate_of IS NULL) AS articles,
        (SELECT count(*) FROM observations AS o JOIN articles AS a ON a.id = o.article
          WHERE o.place = p.code AND a.duplicate_of IS NULL) AS observations
      FROM places AS p
      """),
    DatabaseView(
      "warnings", "What should a reader know before trusting a row?", tables: ["checks", "articles"],
      """
      SELECT c.id, c.severity, c.code, c.message_vi, c.message_en, c.observation, c.article, a.title
      FROM checks AS c
      LEFT JOIN articles AS a ON a.id = c.article
      WHERE c.severity <> 'info'
      """),
  ]
}
