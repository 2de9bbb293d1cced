import SeededRandom
import Testing

@testable import Text

@Suite("Byte scan")
struct ByteScanTests {
  /// Characters that are looked at eight bytes at a time, and those that are not.
  private static let characters: [Unicode.Scalar] = Array(
    "abcXYZ 0189.,-()\n\n\t\r\u{7F}\u{0}\u{1F}ăâđêôơưĂĐƠƯĩũŨàáãéíòóÚÝựệỹỶảắḂ\u{A0}«»\u{AD}\u{85}ƒŒœš–“”…\u{2000}\u{2001}\u{301}한😀\u{FFFD}\u{FEFF}Жč"
      .unicodeScalars)

  /// What is counted, told scalar by scalar.
  private struct Counts: Equatable {
    var controls = 0
    var vietnamese = 0
    var latin = 0

    init(_ scan: ByteScan) { (controls, vietnamese, latin) = (scan.controls, scan.vietnamese, scan.latin) }

    init(_ scalars: [Unicode.Scalar]) {
      let western = Set("ŒœŠšŸŽžƒˆ˜".unicodeScalars)
      for scalar in scalars {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: break
        case 0..<0x20, 0x7F: controls += 1
        case 0x80...0xFF: latin += 1
        case 0x100...0x13F, 0x1A0...0x1BF, 0x1E80...0x1EFF: vietnamese += 1
        // From Œ on; the letters between are those of few languages.
        case 0x152...0x17F: latin += 1
        default: if western.contains(scalar) { latin += 1 }
        }
      }
    }
  }

  @Test("counts the same whatever stands around a character")
  func counts() {
    var generator = SeededGenerator(seed: 7)
    for length in 0..<400 {
      let rare = Int.random(in: 0...3, using: &generator)
      let scalars = (0..<length).map { _ in
        // Runs of common letters, so that some blocks are plain and others not.
        rare > 0 && Int.random(in: 0...(8 * rare), using: &generator) > 0
          ? Array("aàăđệ nhưởC".unicodeScalars).randomElement(using: &generator)!
          : Self.characters.randomElement(using: &generator)!
      }
      let bytes = Array(String(String.UnicodeScalarView(scalars)).utf8)
      let scan = ByteScan(bytes)
      #expect(scan.isUTF8)
      #expect(Counts(scan) == Counts(scalars), "\(scalars)")
    }
  }

  @Test("tells valid UTF-8 as the standard library does")
  func validity() {
    var generator = SeededGenerator(seed: 8)
    let sample = Array("Toàn dân bảo vệ an ninh Tổ quốc: 1.234 tổ, “đội” – ỦY ban, ở 5 xã, cũng vậy…".utf8)
    for _ in 0..<4000 {
      var bytes = sample
      for _ in 0..<Int.random(in: 0...2, using: &generator) {
        let index = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0...2, using: &generator) {
        case 0: bytes[index] = UInt8.random(in: 0...255, using: &generator)
        case 1: bytes.remove(at: index)
        default: bytes.insert(UInt8.random(in: 0x80...255, using: &generator), at: index)
        }
      }
      #expect(ByteScan(bytes).isUTF8 == (String(validating: bytes, as: UTF8.self) != nil), "\(bytes)")
    }
  }
}
