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
}
