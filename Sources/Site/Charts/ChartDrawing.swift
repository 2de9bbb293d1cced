import Reports

/// Draws a chart as a figure with inline SVG: no script, no inline style, no library, text that grows with the page's.
///
/// Bars and spans are placed by percentages instead of a view box, so that they fill any width while letters keep their
/// size. All colours come from the stylesheet by class; what a colour says is also said by a number, a dash or a sign.
struct ChartDrawing {
  private let chart: Chart
  /// Of the chart on its page, for identifiers.
  private let number: Int

  init(_ chart: Chart, number: Int) {
    self.chart = chart
    self.number = number
  }

  func html() -> [UInt8] {
    var out = SVGText()
    out.raw("<figure class=\"chart chart-\(chart.form.rawValue)\">\n<figcaption><strong>")
    out.text(chart.title)
    out.raw("</strong>")
    if !chart.subtitle.isEmpty {
      out.raw(" <span>")
      out.text(chart.subtitle)
      out.raw("</span>")
    }
    out.raw("</figcaption>\n")
    switch chart.form {
    case .bars: BarDrawing(chart: chart).draw(to: &out, opening: opening)
    case .timeline: TimelineDrawing(chart: chart).draw(to: &out, opening: opening)
    case .map: MapDrawing(chart: chart).draw(to: &out, opening: opening)
    }
    legend(to: &out)
    out.raw("</figure>")
    return Array(out.markup.utf8)
  }

  /// The drawing's first tag, its name and its description.
  private func opening(_ attributes: String, _ role: String, _ out: inout SVGText) {
    out.raw(
      "<svg \(attributes) role=\"\(role)\" aria-labelledby=\"chart-\(number)-title\" "
        + "aria-describedby=\"chart-\(number)-text\">\n<title id=\"chart-\(number)-title\">")
    out.text(chart.title)
    out.raw("</title>\n<desc id=\"chart-\(number)-text\">")
    out.text(chart.summary)
    out.raw("</desc>\n")
  }

  private func legend(to out: inout SVGText) {
    guard !chart.legend.isEmpty else { return }
    out.raw("<ul class=\"legend\">\n")
    for entry in chart.legend {
      out.raw("<li><svg width=\"28\" height=\"16\" aria-hidden=\"true\">")
      switch entry.kind {
      case "open": out.raw(BarDrawing.openEnd(x: "0"))
      case "range": out.raw("<rect class=\"rest\" x=\"1\" y=\"1\" width=\"26\" height=\"14\"/>")
      default:
        out.raw("<rect class=\"shade-")
        out.text(entry.kind)
        out.raw("\" x=\"1\" y=\"1\" width=\"26\" height=\"14\"/>")
      }
      out.raw("</svg> ")
      out.text(entry.text)
      out.raw("</li>\n")
    }
    out.raw("</ul>\n")
  }
}
