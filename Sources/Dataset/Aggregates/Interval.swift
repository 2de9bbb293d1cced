import Extraction
import Vocabulary

/// What one or several figures guarantee about a number that is never negative.
struct Interval: Hashable {
  /// `nil` where nothing but zero is guaranteed.
  var lower: Quantity?
  /// `nil` where no upper end is guaranteed.
  var upper: Quantity?
  /// Whether an `about` figure takes part, whose stated value then stands at both ends.
  var isApproximate = false

  init(lower: Quantity?, upper: Quantity?, isApproximate: Bool = false) {
    self.lower = lower
    self.upper = upper
    self.isApproximate = isApproximate
  }

  /// The interval of an observation, in units of 10 to the power of `exponent` of the stated one.
  init(_ observation: Dataset.Observation, exponent: Int = 0) {
    let isAbout = observation.bound == .about
    lower = (isAbout ? observation.value : observation.lower)?.shifted(by: exponent)
    upper = (isAbout ? observation.value : observation.upper)?.shifted(by: exponent)
    isApproximate = isAbout
  }

  /// Adds ends: a missing lower end counts as zero, a missing upper one leaves the sum without. A sum that leaves the
  /// range of the type keeps the lower end it had.
  static func sum(_ intervals: [Interval]) -> Interval {
    let known = intervals.compactMap(\.lower)
    let lower = known.dropFirst().reduce(known.first) { sum, next in sum?.adding(next) ?? sum }
    var upper = intervals.first?.upper
    for interval in intervals.dropFirst() {
      upper = interval.upper.flatMap { upper?.adding($0) }
    }
    return Interval(lower: lower, upper: upper, isApproximate: intervals.contains(where: \.isApproximate))
  }

  /// The largest: its lower end is the largest lower end, its upper end the largest upper end where all have one.
  static func maximum(_ intervals: [Interval]) -> Interval {
    let uppers = intervals.map(\.upper)
    return Interval(
      lower: intervals.compactMap(\.lower).max(),
      upper: uppers.contains(nil) ? nil : uppers.compactMap(\.self).max(),
      isApproximate: intervals.contains(where: \.isApproximate))
  }

  /// Whether no number lies in both.
  func isDisjoint(from other: Interval) -> Bool { isBelow(other) || other.isBelow(self) }

  /// Whether every number in it is smaller than every number of the other.
  func isBelow(_ other: Interval) -> Bool {
    guard let upper, let lower = other.lower else { return false }
    return upper < lower
  }
}

extension Quantity {
  /// The product with a power of ten; `nil` where it leaves the range of the type.
  func shifted(by exponent: Int) -> Quantity? {
    if exponent <= 0 {
      let target = Int(scale) - exponent
      return target <= 9 ? Quantity(significand: significand, scale: UInt8(target)) : nil
    }
    let taken = min(exponent, Int(scale))
    var shifted = significand
    for _ in 0..<(exponent - taken) {
      let (product, overflow) = shifted.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      shifted = product
    }
    return Quantity(significand: shifted, scale: scale - UInt8(taken))
  }
}
