import Articles
import Vocabulary

/// Reads articles. Made once per run from the vocabulary; a value without mutable state, so that any number of threads
/// may read with it.
public struct Reader: Sendable {
  private let rules: ReadingRules

  /// Builds the automaton.
  public init(vocabulary: Vocabulary) { rules = ReadingRules(vocabulary: vocabulary) }

  /// Reads one article. A pure function; linear in the text's length.
  ///
  /// - Parameter explaining: also list the numbers that are no figures.
  public func read(_ article: Article, explaining: Bool = false) -> Reading {
    var session = ReadingSession(article: article, rules: rules, explaining: explaining)
    return session.run()
  }
}
