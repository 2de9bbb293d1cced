import Reports

/// Horizontal bars: solid up to what is guaranteed, dashed up to the upper end, arrows where there is none.
struct BarDrawing {
  let chart: Chart

  private static let rowHeight = 46
  /// Room behind the longest bar for the arrows of an open end.
  private static let width = 0.93

  func draw(to out: inout SVGText, opening: (String, String, inout SVGText) -> Void) {
    opening("class=\"bars\" width=\"100%\" height=\"\(chart.bars.count * Self.rowHeight)\"", "img", &out)
    let ends = chart.bars.flatMap { [$0.lower, $0.upper] }.compactMap { $0.flatMap(Double.init) }
    let greatest = max(ends.max() ?? 1, .leastNormalMagnitude)
    func position(_ text: String?) -> Double? {
      text.flatMap(Double.init).map { max(0, $0) / greatest * Self.width }
    }
    for (index, bar) in chart.bars.enumerated() {
      let top = index * Self.rowHeight
      let lower = position(bar.lower)
      out.raw("<text class=\"name\" x=\"0\" y=\"\(top + 15)\">")
      out.text(bar.label)
      out.raw("</text><text class=\"value\" x=\"100%\" y=\"\(top + 15)\">")
      out.text(bar.text)
      out.raw("</text>\n<svg y=\"\(top + 22)\" width=\"100%\" height=\"16\">")
      if let lower {
        let approximate = bar.isApproximate ? " about" : ""
        out.raw("<rect class=\"bar\(approximate)\" width=\"\(SVGText.percent(lower))\" height=\"16\"/>")
      }
      if let upper = position(bar.upper), upper > (lower ?? 0) {
        out.raw("<rect class=\"rest\" x=\"\(SVGText.percent(lower ?? 0))\" y=\"1\" ")
        out.raw("width=\"\(SVGText.percent(upper - (lower ?? 0)))\" height=\"14\"/>")
      } else if bar.upper == nil {
        out.raw(Self.openEnd(x: SVGText.percent(lower ?? 0)))
      }
      out.raw("</svg>\n")
    }
    out.raw(
      "<line class=\"axis\" x1=\"0\" x2=\"0\" y1=\"20\" y2=\"\(chart.bars.count * Self.rowHeight - 4)\"/>\n</svg>\n")
  }

  /// Arrows that point on: there is no upper end.
  static func openEnd(x: String) -> String {
    "<svg x=\"\(x)\" width=\"28\" height=\"16\"><path class=\"open\" d=\"M4 2l6 6-6 6M13 2l6 6-6 6\"/></svg>"
  }
}
