/// A picture of a few plain colours, written as PNG.
struct IndexedImage {
  private let width: Int
  private let height: Int
  private let palette: [(red: UInt8, green: UInt8, blue: UInt8)]
  private var pixels: [UInt8]

  /// A picture all in the palette's first colour.
  init(width: Int, height: Int, palette: [(red: UInt8, green: UInt8, blue: UInt8)]) {
    self.width = width
    self.height = height
    self.palette = palette
    pixels = [UInt8](repeating: 0, count: width * height)
  }

  /// Paints a rectangle, of which only what lies in the picture shows.
  mutating func fill(x: Int, y: Int, width rectangleWidth: Int, height rectangleHeight: Int, with colour: UInt8) {
    for row in max(0, y)..<max(0, min(height, y + rectangleHeight)) {
      for column in max(0, x)..<max(0, min(width, x + rectangleWidth)) { pixels[row * width + column] = colour }
    }
  }

  func png() -> [UInt8] {
    var scanlines: [UInt8] = []
    scanlines.reserveCapacity((width + 1) * height)
    for row in 0..<height {
      // Filter 2 writes the difference to the line above, which is zero nearly everywhere here.
      scanlines.append(2)
      for column in 0..<width {
        let above = row == 0 ? 0 : pixels[(row - 1) * width + column]
        scanlines.append(pixels[row * width + column] &- above)
      }
    }
    var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    Self.append("IHDR", Self.bytes(width) + Self.bytes(height) + [8, 3, 0, 0, 0], to: &file)
    Self.append("PLTE", palette.flatMap { [$0.red, $0.green, $0.blue] }, to: &file)
    Self.append("IDAT", RunDeflater.zlib(scanlines), to: &file)
    Self.append("IEND", [], to: &file)
    return file
  }

  private static func append(_ type: String, _ data: [UInt8], to file: inout [UInt8]) {
    let body = Array(type.utf8) + data
    file += bytes(data.count) + body + bytes(Int(Checksum.crc32(body)))
  }

  private static func bytes(_ number: Int) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: number >> (24 - 8 * $0)) }
  }
}
