import GRDB
import Vocabulary

/// The quoted sentences, each once an article, with full-text search that needs neither marks nor capitals.
///
/// A sentence is also found by what it is about: the place of its figures, its article's headline and outlet. SQLite's
/// tokeniser takes the marks off `nghệ` but knows nothing of `đ`; so one column holds everything folded by our own rules.
struct SentenceIndex {
  private struct Sentence {
    let article: String
    let quote: String
    /// Place, headline and outlet.
    var about: [String]
  }

  private let sentences: [Sentence]

  /// Collects the sentences of all tables that quote articles, in their order.
  init(tables: [Table]) {
    let places = Self.texts(of: ["name_vi"], in: tables.first { $0.name == "places" })
    let articles = Self.texts(of: ["title", "outlet"], in: tables.first { $0.name == "articles" })
    var sentences: [Sentence] = []
    var positions: [[String]: Int] = [:]
    for table in tables {
      guard let article = table.index(of: "article"), let quote = table.index(of: "quote") else { continue }
      let place = table.index(of: "place")
      for row in table.rows {
        guard let id = row[article], let text = row[quote] else { continue }
        let position = positions[[id, text]] ?? sentences.count
        if position == sentences.count {
          positions[[id, text]] = position
          sentences.append(Sentence(article: id, quote: text, about: articles[id] ?? []))
        }
        let names = place.flatMap { row[$0] }.flatMap { places[$0] } ?? []
        for name in names where !sentences[position].about.contains(name) { sentences[position].about.append(name) }
      }
    }
    self.sentences = sentences
  }

  /// The cells of some columns that are not empty, by the primary key.
  private static func texts(of columns: [String], in table: Table?) -> [String: [String]] {
    guard let table, let key = table.index(of: table.primaryKey) else { return [:] }
    let indices = columns.compactMap(table.index)
    return Dictionary(
      table.rows.compactMap { row in row[key].map { ($0, indices.compactMap { row[$0] }) } },
      uniquingKeysWith: { first, _ in first })
  }

  func write(to database: Database) throws {
    try database.execute(
      sql: """
        CREATE TABLE sentences (
          id INTEGER PRIMARY KEY,
          article TEXT NOT NULL REFERENCES articles (id),
          quote TEXT NOT NULL,
          about TEXT NOT NULL,
          folded TEXT NOT NULL
        )
        """)
    let statement = try database.makeStatement(
      sql: "INSERT INTO sentences (article, quote, about, folded) VALUES (?, ?, ?, ?)")
    for sentence in sentences {
      let about = sentence.about.joined(separator: ". ")
      try statement.execute(
        arguments: [sentence.article, sentence.quote, about, Folding.fold(sentence.quote + " " + about)])
    }
    // Written as Datasette looks for it: content="…" without spaces.
    try database.execute(
      sql: """
        CREATE INDEX sentences_article ON sentences (article);
        CREATE VIRTUAL TABLE sentences_fts USING fts5(
          quote, about, folded, content="sentences", content_rowid="id", tokenize='unicode61 remove_diacritics 2');
        INSERT INTO sentences_fts (sentences_fts) VALUES ('rebuild');
        INSERT INTO sentences_fts (sentences_fts) VALUES ('optimize')
        """)
  }
}

extension Table {
  /// The position of a column.
  fileprivate func index(of column: String) -> Int? { columns.firstIndex { $0.name == column } }
}
