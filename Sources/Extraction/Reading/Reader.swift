import Articles
import Text
import Vocabulary

/// Reads articles. Made once per run from the vocabulary; a value without mutable state, so that any number of threads
/// may read with it.
public struct Reader: Sendable {
  private let rules: ReadingRules
  private let gate: TopicGate

  /// Builds the automaton.
  public init(vocabulary: Vocabulary) {
    rules = ReadingRules(vocabulary: vocabulary)
    gate = TopicGate(catalog: vocabulary.topic)
  }

  /// Reads one article. A pure function; linear in the text's length.
  ///
  /// - Parameter explaining: also list the numbers that are no figures.
  public func read(_ article: Article, explaining: Bool = false) -> Reading {
    let relevance = gate.relevance(of: article)
    var session = ReadingSession(article: article, rules: rules, isOnTopic: relevance.isIn, explaining: explaining)
    var reading = session.run()
    reading.relevance = relevance
    return reading
  }
}
