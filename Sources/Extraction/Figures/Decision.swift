/// Which rule or frame decided a field of a figure.
public struct Decision: Sendable, Hashable, Codable {
  /// The fields of a figure that a rule decides, named as their columns are.
  public enum Field: String, Sendable, Hashable, CaseIterable, Codable {
    case indicator, value, bound, unit, status, scope, place, period
    case asOf = "as_of"
    case measure, honour, grantor
  }

  public var field: Field
  /// Id of the rule or frame.
  public var rule: String

  public init(_ field: Field, _ rule: String) {
    self.field = field
    self.rule = rule
  }
}
