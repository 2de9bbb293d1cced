import Reports

/// Markup of a drawing in the making.
struct SVGText {
  private(set) var markup = ""

  /// Finished markup.
  mutating func raw(_ markup: String) { self.markup += markup }

  /// Text or an attribute's value, escaped.
  mutating func text(_ text: String) { markup += HTMLContentType().escapeText(text) }

  /// A part of the whole as a percentage with at most two digits behind the point.
  static func percent(_ part: Double) -> String {
    let hundredths = Int((min(max(part, 0), 1) * 10_000).rounded())
    let fraction = hundredths % 100
    guard fraction > 0 else { return "\(hundredths / 100)%" }
    return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)%"
  }
}
