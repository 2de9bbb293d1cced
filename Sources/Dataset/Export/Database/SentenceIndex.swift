import GRDB
import Vocabulary

/// The quoted sentences, each once an article, with full-text search that needs neither marks nor capitals.
///
/// SQLite's tokeniser takes the marks off `nghệ` but knows nothing of `đ`; so a second column holds the sentence folded
/// by our own rules.
struct SentenceIndex {
  private let sentences: [(article: String, quote: String)]

  /// Collects the sentences of all tables that quote articles, in their order.
  init(tables: [Table]) {
    var sentences: [(article: String, quote: String)] = []
    var seen: Set<[String]> = []
    for table in tables {
      let names = table.columns.map(\.name)
      guard let article = names.firstIndex(of: "article"), let quote = names.firstIndex(of: "quote") else { continue }
      for row in table.rows {
        guard let id = row[article], let text = row[quote], seen.insert([id, text]).inserted else { continue }
        sentences.append((id, text))
      }
    }
    self.sentences = sentences
  }

  func write(to database: Database) throws {
    try database.execute(
      sql: """
        CREATE TABLE sentences (
          id INTEGER PRIMARY KEY,
          article TEXT NOT NULL REFERENCES articles (id),
          quote TEXT NOT NULL,
          folded TEXT NOT NULL
        )
        """)
    let statement = try database.makeStatement(
      sql: "INSERT INTO sentences (article, quote, folded) VALUES (?, ?, ?)")
    for sentence in sentences {
      try statement.execute(arguments: [sentence.article, sentence.quote, Folding.fold(sentence.quote)])
    }
    try database.execute(
      sql: """
        CREATE INDEX sentences_article ON sentences (article);
        CREATE VIRTUAL TABLE sentences_fts USING fts5(
          quote, folded, content = 'sentences', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2');
        INSERT INTO sentences_fts (sentences_fts) VALUES ('rebuild');
        INSERT INTO sentences_fts (sentences_fts) VALUES ('optimize')
        """)
  }
}
