/// A span of calendar years, both ends inclusive; the last one may be unknown (`từ năm 2014 đến nay`).
public struct YearRange: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Stands for a last year that isn't known.
  public static let openEnd = 9999

  public let from: Int
  public let to: Int

  /// Makes a span; the ends may come in either order.
  public init(_ first: Int, _ last: Int) {
    from = min(first, last)
    to = max(first, last)
  }

  public init(_ year: Int) { self.init(year, year) }

  /// Whether the last year isn't known.
  public var isOpen: Bool { to == Self.openEnd }

  /// The last year, where it is known.
  public var last: Int? { isOpen ? nil : to }

  /// The `periods.id`: `2018-2023`, `2024` for one year, or `2014-` where the last year isn't known.
  public var description: String { from == to ? String(from) : "\(from)-\(last.map(String.init) ?? "")" }

  public func overlaps(_ other: YearRange) -> Bool { from <= other.to && other.from <= to }

  public static func < (left: YearRange, right: YearRange) -> Bool {
    (left.from, left.to) < (right.from, right.to)
  }
}
