import Reports

/// Periods one below the other on a common line of years.
struct TimelineDrawing {
  let chart: Chart

  private static let rowHeight = 42
  private static let headHeight = 26

  func draw(to out: inout SVGText, opening: (String, String, inout SVGText) -> Void) {
    let height = Self.headHeight + chart.bars.count * Self.rowHeight
    opening("class=\"timeline\" width=\"100%\" height=\"\(height)\"", "img", &out)
    let years = chart.bars.flatMap { [$0.lower, $0.upper] }.compactMap { $0.flatMap(Double.init) }
    let first = years.min() ?? 0
    let count = (years.max() ?? 0) + 1 - first
    func position(_ year: Double) -> String { SVGText.percent((year - first) / count) }

    for year in ticks(from: Int(first), count: Int(count)) {
      let x = position(Double(year))
      out.raw("<line class=\"tick\" x1=\"\(x)\" x2=\"\(x)\" y1=\"20\" y2=\"\(height - 4)\"/>")
      out.raw("<text class=\"year\" x=\"\(x)\" y=\"14\">\(year)</text>\n")
    }
    for (index, bar) in chart.bars.enumerated() {
      let top = Self.headHeight + index * Self.rowHeight
      let start = bar.lower.flatMap(Double.init) ?? first
      let end = (bar.upper.flatMap(Double.init) ?? first + count - 1) + 1
      out.raw("<text class=\"name\" x=\"0\" y=\"\(top + 13)\">")
      out.text(bar.label)
      out.raw("</text><text class=\"value\" x=\"100%\" y=\"\(top + 13)\">")
      out.text(bar.text)
      out.raw("</text>\n<rect class=\"span\" x=\"\(position(start))\" y=\"\(top + 20)\" ")
      out.raw("width=\"\(SVGText.percent((end - start) / count))\" height=\"12\" rx=\"2\"/>\n")
    }
    out.raw("</svg>\n")
  }

  /// At most five years at even steps, so that their names stay apart on a phone.
  private func ticks(from first: Int, count: Int) -> [Int] {
    let step = max(1, (count + 4) / 5)
    return Array(stride(from: first, to: first + count, by: step))
  }
}
