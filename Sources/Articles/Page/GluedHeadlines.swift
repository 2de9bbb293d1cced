/// Tells a line that is made of other stories' headlines glued together, as scrapers leave them: `… thi đuaĐoàn …`.
enum GluedHeadlines {
  /// Longer lines, in bytes, have lost their line breaks.
  private static let longest = 4096

  /// Whether such seams occur in a range: two or more, or one beside several colons. Names such as `YouTube` are no seams.
  static func occur(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count <= longest else { return false }
    var seams = 0
    var colons = 0
    var word = Word()
    for scalar in String(decoding: bytes[range], as: UTF8.self).unicodeScalars {
      if scalar == ":" { colons += 1 }
      if word.read(scalar) { seams += 1 }
    }
    if word.ends() { seams += 1 }
    return seams > 1 || (seams == 1 && colons > 1)
  }

  /// The word at hand.
  private struct Word {
    private var smalls = 0
    private var hasSeam = false
    private var isForeign = true

    /// Takes in a character; returns whether a word with a seam ended before it.
    mutating func read(_ scalar: Unicode.Scalar) -> Bool {
      let isLetter = scalar.properties.isAlphabetic
      guard isLetter else { return ends() }
      if scalar.value >= 0x80 { isForeign = false }
      if scalar.properties.isUppercase {
        // Two small letters before it: `VNeID` has one.
        if smalls >= 2 { hasSeam = true }
        smalls = 0
      } else {
        smalls += 1
      }
      return false
    }

    mutating func ends() -> Bool {
      defer { self = Word() }
      return hasSeam && !isForeign
    }
  }
}
