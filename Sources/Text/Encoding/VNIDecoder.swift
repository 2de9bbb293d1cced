/// Decodes VNI for Windows, in which a vowel is followed by a byte that stands for its marks (`Haø Noäi`).
enum VNIDecoder {
  private static let circumflex: UInt32 = 0x302
  private static let breve: UInt32 = 0x306

  /// The combining marks that a byte adds to the vowel before it, for capitals and small letters alike.
  private static let marks: [UInt32: [UInt32]] = {
    let acute: UInt32 = 0x301
    let grave: UInt32 = 0x300
    let hook: UInt32 = 0x309
    let tilde: UInt32 = 0x303
    let dot: UInt32 = 0x323
    let small: [UInt32: [UInt32]] = [
      0xF9: [acute], 0xF8: [grave], 0xFB: [hook], 0xF5: [tilde], 0xEF: [dot],
      0xE2: [circumflex], 0xE1: [circumflex, acute], 0xE0: [circumflex, grave], 0xE5: [circumflex, hook],
      0xE3: [circumflex, tilde], 0xE4: [circumflex, dot],
      0xEA: [breve], 0xE9: [breve, acute], 0xE8: [breve, grave], 0xFA: [breve, hook], 0xFC: [breve, tilde],
      0xEB: [breve, dot],
    ]
    var marks = small
    for (byte, list) in small { marks[byte - 0x20] = list }
    return marks
  }()

  /// Letters that are one byte.
  private static let letters: [UInt32: UInt32] = [
    0xF4: 0x1A1, 0xD4: 0x1A0, 0xF6: 0x1B0, 0xD6: 0x1AF, 0xF1: 0x111, 0xD1: 0x110,
    0xED: 0xED, 0xCD: 0xCD, 0xEC: 0xEC, 0xCC: 0xCC, 0xE6: 0x1EC9, 0xC6: 0x1EC8, 0xF3: 0x129, 0xD3: 0x128,
    0xF2: 0x1ECB, 0xD2: 0x1ECA, 0xEE: 0x1EF5, 0xCE: 0x1EF4,
  ]

  /// The units' characters as UTF-8, vowels and marks still apart.
  static func decode(_ units: [UInt32]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(units.count * 2)
    var previous: UInt32 = 0
    for unit in units {
      if let list = marks[unit], takesMarks(previous, list) {
        for mark in list { UTF8Scalar.append(mark, to: &bytes) }
        previous = 0
        continue
      }
      var value = letters[unit] ?? unit
      if (0x80..<0xA0).contains(value) { value = CodePages.windows1252[Int(value) - 0x80] }
      UTF8Scalar.append(value, to: &bytes)
      previous = value
    }
    return bytes
  }

  /// Whether a letter can carry marks: a circumflex stands on `a e o`, a breve on `a`, a tone on every vowel but `i`,
  /// whose toned forms are bytes of their own.
  private static func takesMarks(_ letter: UInt32, _ marks: [UInt32]) -> Bool {
    switch letter {
    case 0x61, 0x41: true
    case 0x65, 0x45, 0x6F, 0x4F: marks.first != breve
    case 0x75, 0x55, 0x79, 0x59, 0x1A1, 0x1A0, 0x1B0, 0x1AF: marks.first != breve && marks.first != circumflex
    default: false
    }
  }
}
