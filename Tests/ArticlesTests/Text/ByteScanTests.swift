import Testing

@testable import Articles

@Suite struct ByteScanTests {
  private static let pieces: [[UInt8]] = [
    Array("an ninh trật tự".utf8), Array("Đắk Lắk, ở Hưng Yên".utf8), Array("ĩũ ŨĨ ôâê".utf8), Array("“Tổ quốc”…".utf8),
    [0x0A], [0x0D, 0x0A], [0x09], [0x00], [0x7F], Array("e\u{301}".utf8), Array("\u{FEFF}".utf8), Array("😀".utf8),
    [0xC3], [0xE1, 0xBB], [0xE1], [0xBB, 0x87], [0xE1, 0x80, 0x80], [0xC4, 0x41], [0xED, 0xA0, 0x80], [0xFF],
    Array("\u{80}ñœ".utf8), Array(String(repeating: "tập thể ", count: 9).utf8),
  ]

  /// What long texts are found to be is what their characters, which are too short to be passed over together, add up to.
  @Test(arguments: 0..<400) func blocksAndCharactersGiveTheSameCounts(seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    var bytes: [UInt8] = []
    for _ in 0..<40 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      bytes += Self.pieces[Int(state % UInt64(Self.pieces.count))]
    }
    var vietnamese = 0
    var latin = 0
    var controls = 0
    var isUTF8 = true
    var index = 0
    while index < bytes.count {
      let length = bytes.withUnsafeBufferPointer { ByteScan.validLength($0, at: index) }
      if length == 0 { isUTF8 = false }
      let part = ByteScan(Array(bytes[index..<index + max(1, length)]))
      if length > 0 {
        vietnamese += part.vietnamese
        latin += part.latin
        controls += part.controls
      }
      index += max(1, length)
    }
    let whole = ByteScan(bytes)
    #expect(whole.isUTF8 == isUTF8)
    #expect(whole.vietnamese == vietnamese)
    #expect(whole.latin == latin)
    #expect(whole.controls == controls)
  }
}
