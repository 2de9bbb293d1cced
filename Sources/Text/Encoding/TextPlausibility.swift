/// How Vietnamese a decoded text looks: how many of its words with letters beyond ASCII can be syllables.
struct TextPlausibility: Sendable, Equatable {
  private(set) var plausible = 0
  private(set) var implausible = 0
  /// All words of two letters or more.
  private(set) var words = 0

  var score: Int { plausible - implausible }

  /// Whether most of the words can be Vietnamese.
  var isConvincing: Bool { plausible >= 2 && plausible >= 3 * implausible }

  /// - Parameter bytes: UTF-8 in Normalization Form C.
  init(_ bytes: [UInt8]) {
    var word: [UInt32] = []
    var isBeyondASCII = false
    var index = 0
    while index < bytes.count {
      let (scalar, length) = UTF8Scalar.decode(bytes, at: index)
      index += length
      let value = scalar.value
      if Self.isWordCharacter(value) {
        word.append(value)
        if value >= 0x80 { isBeyondASCII = true }
        if index < bytes.count { continue }
      }
      if word.count > 1 { words += 1 }
      // A sign that stands alone (·, ×, °) is a letter in some encoding or other.
      if isBeyondASCII, word.count > 1 {
        if VietnameseSyllable.shared.isPlausible(word) { plausible += 1 } else { implausible += 1 }
      }
      word.removeAll(keepingCapacity: true)
      isBeyondASCII = false
    }
  }

  /// Letters, and whatever beyond ASCII is no punctuation: in a wrong decoding, signs stand inside words.
  private static func isWordCharacter(_ value: UInt32) -> Bool {
    switch value {
    case 0x41...0x5A, 0x61...0x7A: true
    case 0..<0x80, 0xA0, 0xAB, 0xBB, 0x2010...0x2027, 0x202F...0x205E, 0x200B...0x200D, 0xFEFF: false
    default: true
    }
  }
}
