import Dataset
import Extraction

extension JSONValue {
  /// A whole number.
  static func integer(_ number: Int) -> JSONValue { .number(String(number)) }

  /// An exact decimal number.
  static func decimal(_ quantity: Quantity) -> JSONValue { .number(quantity.description) }

  /// A string, or `null`.
  static func optional(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

  /// A whole number, or `null`.
  static func optional(_ number: Int?) -> JSONValue { number.map { .integer($0) } ?? .null }

  /// An exact decimal number, or `null`.
  static func optional(_ quantity: Quantity?) -> JSONValue { quantity.map { .decimal($0) } ?? .null }
}
