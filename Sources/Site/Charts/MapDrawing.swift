import Reports

/// Equal tiles laid out like the country, each with its letters, its value and a link.
struct MapDrawing {
  let chart: Chart

  private static let pitch = 42
  private static let side = 39

  func draw(to out: inout SVGText, opening: (String, String, inout SVGText) -> Void) {
    let columns = (chart.tiles.map(\.column).max() ?? 0) + 1
    let rows = (chart.tiles.map(\.row).max() ?? 0) + 1
    let size = "\(columns * Self.pitch) \(rows * Self.pitch)"
    opening(
      "class=\"tiles\" viewBox=\"0 0 \(size)\" width=\"\(columns * Self.pitch)\" height=\"\(rows * Self.pitch)\"",
      "group", &out)
    // From north to south, so that the keyboard goes through the map as the eye does.
    for tile in chart.tiles.sorted(by: { ($0.row, $0.column) < ($1.row, $1.column) }) {
      draw(tile, to: &out)
    }
    out.raw("</svg>\n")
  }

  private func draw(_ tile: Chart.Tile, to out: inout SVGText) {
    let empty = chart.legend.first { $0.kind == "0" }?.text ?? ""
    let name = "\(tile.name) (\(tile.label)): \(tile.text.isEmpty ? empty : tile.text)"
    let x = tile.column * Self.pitch + 1
    let y = tile.row * Self.pitch + 1
    if tile.link.isEmpty {
      out.raw("<g class=\"shade-\(tile.shade)\">")
    } else {
      // Its title names the link.
      out.raw("<a class=\"shade-\(tile.shade)\" href=\"")
      out.text(tile.link)
      out.raw("\">")
    }
    out.raw("<title>")
    out.text(name)
    out.raw("</title><rect x=\"\(x)\" y=\"\(y)\" width=\"\(Self.side)\" height=\"\(Self.side)\" rx=\"3\"/>")
    let middle = x + Self.side / 2
    out.raw("<text x=\"\(middle)\" y=\"\(y + (tile.text.isEmpty ? 24 : 17))\">")
    out.text(tile.label)
    out.raw("</text>")
    if !tile.text.isEmpty {
      out.raw("<text class=\"number\" x=\"\(middle)\" y=\"\(y + 33)\">")
      out.text(tile.text)
      out.raw("</text>")
    }
    out.raw(tile.link.isEmpty ? "</g>\n" : "</a>\n")
  }
}
