import Text
import Vocabulary

/// An amount of money, or a range of them.
public struct Amount: Sendable, Hashable {
  /// ISO 4217 code, or `cent` for cents of a currency that isn't named.
  public let currency: String
  /// Of a range the lower end.
  public let value: Quantity
  /// The upper end of a range.
  public let upperEnd: Quantity?
  public let bound: Bound

  public init(currency: String, value: Quantity, upperEnd: Quantity? = nil, bound: Bound = .exact) {
    self.currency = currency
    self.value = value
    self.upperEnd = upperEnd
    self.bound = bound
  }
}
