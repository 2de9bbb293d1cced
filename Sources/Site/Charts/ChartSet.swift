import Reports

/// Draws the charts of one page in their order, and keeps the first fault.
final class ChartSet {
  private var count = 0
  private(set) var fault: ChartError?

  /// The figure in the place of a code block; `nil` for one that is no chart.
  func html(info: String, text: String) -> [UInt8]? {
    do {
      guard let chart = try Chart(info: info, text: text) else { return nil }
      count += 1
      return ChartDrawing(chart, number: count).html()
    } catch {
      if fault == nil { fault = error }
      return nil
    }
  }
}
