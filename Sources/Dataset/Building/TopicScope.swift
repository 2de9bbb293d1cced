/// Which articles a dataset is made of.
public enum TopicScope: String, Sendable, Hashable, CaseIterable {
  /// Those that belong to the site's topic.
  case own
  /// All that were read.
  case any
}
