/// A span of calendar years, both ends inclusive.
public struct YearRange: Sendable, Hashable, Comparable, CustomStringConvertible {
  public let from: Int
  public let to: Int

  /// Makes a span; the ends may come in either order.
  public init(_ first: Int, _ last: Int) {
    from = min(first, last)
    to = max(first, last)
  }

  public init(_ year: Int) { self.init(year, year) }

  /// The `periods.id`: `2018-2023`, or `2024` for one year.
  public var description: String { from == to ? String(from) : "\(from)-\(to)" }

  public func overlaps(_ other: YearRange) -> Bool { from <= other.to && other.from <= to }

  public static func < (left: YearRange, right: YearRange) -> Bool {
    (left.from, left.to) < (right.from, right.to)
  }
}
