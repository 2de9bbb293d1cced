import Dataset
import Reports

/// The picture that goes with links to the site: the map of the provinces as tiles, 1200 × 630, drawn without letters so
/// that it needs no font.
struct PreviewImage {
  static let path = "assets/preview.png"
  private static let width = 1_200
  private static let height = 630

  private let tiles: [Chart.Tile]

  init(reports: [Report]) {
    let markdown = reports.first { $0.kind == "provinces" }?.markdown ?? ""
    tiles = Self.map(in: markdown)?.tiles ?? []
  }

  /// The first map of a page.
  private static func map(in markdown: String) -> Chart? {
    let info = "chart map"
    let lines = markdown.split(separator: "\n", omittingEmptySubsequences: false)
    guard let start = lines.firstIndex(of: "```\(info)"[...]) else { return nil }
    let body = lines[(start + 1)...].prefix { $0 != "```" }.joined(separator: "\n")
    return try? Chart(info: info, text: body)
  }

  func outputFile() -> OutputFile {
    var image = IndexedImage(
      width: Self.width, height: Self.height,
      palette: [
        (0x0B, 0x32, 0x47), (0x1D, 0x4A, 0x63), (0x2F, 0x6F, 0x96), (0x5F, 0x9F, 0xC4), (0xA9, 0xCD, 0xE2),
        (0xFF, 0xD7, 0x5E),
      ])
    let rows = (tiles.map(\.row).max() ?? 0) + 1
    let columns = (tiles.map(\.column).max() ?? 0) + 1
    let pitch = min((Self.width - 40) / columns, (Self.height - 40) / rows)
    let left = (Self.width - columns * pitch) / 2
    let top = (Self.height - rows * pitch) / 2
    for tile in tiles {
      image.fill(
        x: left + tile.column * pitch, y: top + tile.row * pitch, width: pitch - 3, height: pitch - 3,
        with: tile.shade == 0 ? 1 : UInt8(min(5, tile.shade + 1)))
    }
    return OutputFile(path: Self.path, bytes: image.png())
  }
}
