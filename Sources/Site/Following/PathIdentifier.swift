/// A UUID of version 8 (RFC 9562) that depends on a text alone.
enum PathIdentifier {
  static func make(_ text: String) -> String {
    // FNV-1a twice, from two starting points: names are few, and nobody gains by making two alike.
    var bytes = Self.bytes(of: hash(text, 0xCBF2_9CE4_8422_2325)) + Self.bytes(of: hash(text, 0x8422_2325_CBF2_9CE4))
    bytes[6] = bytes[6] & 0x0F | 0x80
    bytes[8] = bytes[8] & 0x3F | 0x80
    var identifier = ""
    for (index, byte) in bytes.enumerated() {
      if [4, 6, 8, 10].contains(index) { identifier += "-" }
      identifier += (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
    return identifier
  }

  private static func hash(_ text: String, _ start: UInt64) -> UInt64 {
    text.utf8.reduce(start) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  private static func bytes(of number: UInt64) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: number >> (56 - 8 * $0)) }
  }
}
