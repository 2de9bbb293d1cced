import Articles
import Vocabulary

/// The first stages of a reading by themselves, each on top of those before it, so that a benchmark can tell what each
/// one costs.
package struct ReadingStages: Sendable {
  /// How far to go.
  package enum Stage: String, Sendable, CaseIterable {
    case tokens, phrases, marks
  }

  private let tokenizer: Tokenizer
  private let chunker: Chunker
  private let documents: DocumentScanner
  private let temporal: TemporalScanner
  private let scanner: MarkerScanner

  package init(vocabulary: Vocabulary) {
    let lexicon = CompiledLexicon(vocabulary: vocabulary)
    tokenizer = Tokenizer(words: lexicon.words)
    chunker = Chunker(lexicon: lexicon)
    documents = DocumentScanner(lexicon: lexicon)
    temporal = TemporalScanner(lexicon: lexicon)
    scanner = MarkerScanner(lexicon: lexicon)
  }

  /// Runs the stages up to one over every sentence of an article, and counts what they find.
  package func run(upTo stage: Stage, _ article: Article) -> Int {
    let storage = SentenceStorage()
    defer { withExtendedLifetime(storage) {} }
    var markers: [Marker] = []
    var citations: [DocumentScanner.Citation] = []
    var times = TemporalScanner.Result()
    var count = 0
    article.text.withUnsafeBufferPointer { text in
      for block in article.blocks where block.kind.isRead {
        for range in block.sentences {
          switch stage {
          case .tokens:
            storage.reserve(range.count)
            if let base = storage.tokens.baseAddress { count += tokenizer.scan(text, in: range, into: base).count }
          case .phrases:
            count += chunker.chunk(text, range, into: storage).chunks.count
          case .marks:
            var sentence = chunker.chunk(text, range, into: storage)
            documents.scan(text, &sentence, into: &citations)
            temporal.scan(text, &sentence, into: &times)
            scanner.scan(text, sentence, into: &markers)
            count += citations.count + times.dates.count + times.periods.count + markers.count
            citations.removeAll(keepingCapacity: true)
            times.dates.removeAll(keepingCapacity: true)
            times.periods.removeAll(keepingCapacity: true)
            markers.removeAll(keepingCapacity: true)
          }
        }
      }
    }
    return count
  }
}
