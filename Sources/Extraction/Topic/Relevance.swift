import Articles

/// Whether an article belongs to the site's topic, and what decided it.
public struct Relevance: Sendable, Hashable, Codable {
  /// Whether it belongs to the topic.
  public var isIn: Bool
  /// `curated` where a sidecar says it, `inferred` where a rule decided, `unknown` where nobody looked.
  public var basis: Basis
  /// Id of the rule that decided.
  public var rule: String

  public init(isIn: Bool, basis: Basis, rule: String) {
    self.isIn = isIn
    self.basis = basis
    self.rule = rule
  }

  /// What holds before anybody looked: nothing is left out.
  public static let unread = Relevance(isIn: true, basis: .unknown, rule: "")
}
