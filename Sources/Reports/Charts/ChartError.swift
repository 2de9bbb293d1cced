/// Why a block of a page is no chart that can be drawn.
public struct ChartError: Error, Sendable, Hashable, CustomStringConvertible {
  /// Within the block, from 1; 0 for the line of the fence.
  public let line: Int
  public let reason: String

  public var description: String { "line \(line) of a chart: \(reason)" }
}
