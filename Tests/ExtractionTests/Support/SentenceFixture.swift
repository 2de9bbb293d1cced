import Articles
import Text
import Vocabulary

@testable import Extraction

/// A sentence of its own, read step by step as `ReadingSession` does.
struct SentenceFixture {
  private(set) var sentence: Sentence
  private(set) var citations: [DocumentScanner.Citation] = []
  private(set) var times = TemporalScanner.Result()
  private(set) var markers: [Marker] = []
  private(set) var sites: [FigureSite] = []
  private(set) var clauses: [FigureClause] = []
  /// Rules by which numbers are no figures.
  private(set) var rejected: [String] = []

  static let lexicon = ReadingFixture.vocabulary.lexicon

  init(_ text: String) {
    sentence = Chunker(lexicon: Self.lexicon).chunk(Array(text.utf8), 0..<text.utf8.count)
    citations = DocumentScanner().scan(&sentence)
    times = TemporalScanner().scan(&sentence)
    markers = MarkerScanner(lexicon: Self.lexicon).scan(&sentence, knowing: LocalNames())
    var numbers: [Reading.RejectedNumber]? = []
    sites = SiteScanner().scan(sentence, rejected: &numbers)
    rejected = numbers?.map(\.rule) ?? []
    clauses = ClauseAnalyzer().analyze(sentence, sites)
  }

  /// The words of all chunks.
  var chunks: [String] { sentence.indices.map { sentence.string($0..<$0 + 1) } }

  /// The words of the first chunk that has them.
  func chunk(_ words: String) -> Int? { sentence.indices.first { sentence.string($0..<$0 + 1) == words } }

  func text(_ chunks: Range<Int>) -> String { sentence.string(chunks) }
}
