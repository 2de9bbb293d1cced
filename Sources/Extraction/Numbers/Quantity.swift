import Text
import Vocabulary

/// An exact decimal number: `significand × 10^-scale`.
public struct Quantity: Sendable, Hashable, Comparable, CustomStringConvertible {
  public let significand: Int64
  /// Digits after the decimal point, 0 to 9, without trailing zeros.
  public let scale: UInt8

  public init(_ whole: Int64) {
    significand = whole
    scale = 0
  }

  /// Makes `significand × 10^-scale`, reduced so that equal numbers are equal values.
  public init(significand: Int64, scale: UInt8) {
    var significand = significand
    var scale = scale
    while scale > 0, significand % 10 == 0 {
      significand /= 10
      scale -= 1
    }
    self.significand = significand
    self.scale = scale
  }

  /// Parses plain decimal notation such as `303700000000` or `32.1`.
  public init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), !parts[0].isEmpty else { return nil }
    let fraction = parts.count == 2 ? parts[1] : ""
    guard parts.count == 1 || !fraction.isEmpty, fraction.utf8.count <= 9,
      fraction.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let all = Int64(String(parts[0]) + fraction)
    else { return nil }
    self.init(significand: all, scale: UInt8(fraction.utf8.count))
  }

  /// Plain decimal notation, as the `value` column has it.
  public var description: String {
    guard scale > 0 else { return String(significand) }
    var digits = String(significand.magnitude)
    while digits.utf8.count <= Int(scale) { digits = "0" + digits }
    let point = digits.index(digits.endIndex, offsetBy: -Int(scale))
    return (significand < 0 ? "-" : "") + digits[..<point] + "." + digits[point...]
  }

  /// Exact sum, or `nil` where it leaves the range of the type.
  public func adding(_ other: Quantity) -> Quantity? {
    let common = max(scale, other.scale)
    guard let left = scaled(to: common), let right = other.scaled(to: common) else { return nil }
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow ? nil : Quantity(significand: sum, scale: common)
  }

  /// The number times `10^power` (0 to 18), or `nil` where it leaves the range of the type.
  public func multiplied(byPowerOfTen power: Int) -> Quantity? {
    if power <= Int(scale) { return Quantity(significand: significand, scale: scale - UInt8(power)) }
    var result = significand
    for _ in 0..<(power - Int(scale)) {
      let (next, overflow) = result.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      result = next
    }
    return Quantity(result)
  }

  private func scaled(to target: UInt8) -> Int64? {
    var result = significand
    for _ in scale..<max(scale, target) {
      let (next, overflow) = result.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      result = next
    }
    return result
  }

  public static func < (left: Quantity, right: Quantity) -> Bool {
    let common = max(left.scale, right.scale)
    guard let first = left.scaled(to: common), let second = right.scaled(to: common) else {
      return left.approximation < right.approximation
    }
    return first < second
  }

  /// The nearest binary number, for comparisons and charts only.
  public var approximation: Double {
    var result = Double(significand)
    for _ in 0..<scale { result /= 10 }
    return result
  }
}
