import Articles
import Vocabulary

/// The first stages of a reading by themselves, each on top of those before it, so that a benchmark can tell what each
/// one costs. The reading itself runs them sentence by sentence.
package struct ReadingStages: Sendable {
  /// How far to go.
  package enum Stage: String, Sendable, CaseIterable {
    case tokens, phrases, marks
  }

  private let lexicon: CompiledLexicon

  package init(vocabulary: Vocabulary) { lexicon = CompiledLexicon(vocabulary: vocabulary) }

  /// Runs the stages up to one over every sentence of an article, and counts what they find.
  package func run(upTo stage: Stage, _ article: Article) -> Int {
    let tokenizer = Tokenizer(words: lexicon.words)
    let chunker = Chunker(lexicon: lexicon)
    let documents = DocumentScanner(lexicon: lexicon)
    let temporal = TemporalScanner(lexicon: lexicon)
    let scanner = MarkerScanner(lexicon: lexicon)
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
