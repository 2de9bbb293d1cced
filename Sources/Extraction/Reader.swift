import Articles
import Vocabulary

/// Reads articles. Made once per run from the vocabulary; a value without mutable state, so that any number of threads
/// may read with it.
public struct Reader: Sendable {
  private let lexicon: CompiledLexicon
  private let outlets: OutletDirectory
  private let indicators: IndicatorCatalog

  /// Builds the automaton.
  public init(vocabulary: Vocabulary) {
    lexicon = CompiledLexicon(vocabulary: vocabulary)
    outlets = vocabulary.outlets
    indicators = vocabulary.indicators
  }

  /// Reads one article. A pure function; linear in the text's length.
  ///
  /// - Parameter explaining: also list the numbers that are no figures.
  public func read(_ article: Article, explaining: Bool = false) -> Reading {
    var session = ReadingSession(
      article: article, lexicon: lexicon, outlets: outlets, indicators: indicators, explaining: explaining)
    return session.run()
  }

  /// How many tokens the read blocks of an article have: the first stage by itself, for benchmarks.
  public func tokenCount(_ article: Article) -> Int {
    let tokenizer = Tokenizer(words: lexicon.words)
    var tokens: [Token] = []
    var count = 0
    article.text.withUnsafeBufferPointer { text in
      for block in article.blocks where block.kind.isRead {
        for sentence in block.sentences {
          tokens.removeAll(keepingCapacity: true)
          tokenizer.scan(text, in: sentence, into: &tokens)
          count += tokens.count
        }
      }
    }
    return count
  }

  /// How many phrases and single tokens they make: the first two stages, for benchmarks.
  public func chunkCount(_ article: Article) -> Int {
    let chunker = Chunker(lexicon: lexicon)
    var sentence = Sentence()
    var count = 0
    article.text.withUnsafeBufferPointer { text in
      for block in article.blocks where block.kind.isRead {
        for range in block.sentences {
          chunker.chunk(text, range, into: &sentence)
          count += sentence.chunks.count
        }
      }
    }
    return count
  }
}
