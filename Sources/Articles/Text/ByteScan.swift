/// What one pass over a file's bytes tells about its encoding.
struct ByteScan: Sendable, Equatable {
  /// Whether the bytes are valid UTF-8.
  private(set) var isUTF8 = true
  /// C0 control characters other than tab and line ends, and DEL.
  private(set) var controls = 0
  private(set) var nulls = 0
  /// Letters that only Vietnamese has: those with two marks, with a hook or a dot, and `ă đ ơ ư`.
  private(set) var vietnamese = 0
  /// Characters from U+0080 to U+00FF and `Œ œ Š š Ÿ Ž ž ƒ ˆ ˜`: what single bytes become when read as Windows-1252.
  private(set) var latin = 0
  private(set) var hasCarriageReturn = false
  /// Whether there is a character that may have to be composed or reordered for Normalization Form C.
  private(set) var mayNeedComposition = false
  /// Whether there is a replacement character, a C1 control or a noncharacter.
  private(set) var hasDamage = false

  init(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { scan($0) }
  }

  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
    let count = bytes.count
    var index = 0
    // Counted apart from `self`, so that the counts can stay in registers.
    var vietnamese = 0
    var latin = 0
    while index < count {
      let lead = bytes[index]
      if lead < 0x80 {
        if lead < 0x20 || lead == 0x7F { countControl(lead) }
        index += 1
        continue
      }
      // The two shapes that nearly all letters of Vietnamese have.
      if lead == 0xC3, index + 1 < count, bytes[index + 1] & 0xC0 == 0x80 {
        latin += 1
        index += 2
        continue
      }
      if lead == 0xE1, index + 2 < count, bytes[index + 1] | 1 == 0xBB, bytes[index + 2] & 0xC0 == 0x80 {
        vietnamese += 1
        index += 3
        continue
      }
      let length = Self.validLength(bytes, at: index)
      if length == 0 {
        isUTF8 = false
        index += 1
        continue
      }
      classify(bytes, at: index)
      index += length
    }
    self.vietnamese += vietnamese
    self.latin += latin
  }

  @inline(__always)
  private mutating func countControl(_ byte: UInt8) {
    switch byte {
    case 0x09, 0x0A: break
    case 0x0D: hasCarriageReturn = true
    default:
      controls += 1
      if byte == 0 { nulls += 1 }
    }
  }

  private mutating func classify(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
    let second = bytes[index + 1]
    switch (bytes[index], second) {
    case (0xC2, _):
      latin += 1
      if second < 0xA0 { hasDamage = true }
    case (0xC4, 0x82...0x83), (0xC4, 0x90...0x91), (0xC6, 0xA0...0xA1), (0xC6, 0xAF...0xB0): vietnamese += 1
    case (0xC5, 0x92...), (0xC6, 0x92), (0xCB, 0x86), (0xCB, 0x9C): latin += 1
    case (0xC3...0xCB, _), (0xE1, 0xB8...0xBB): break
    case (0xE2, 0x80): if bytes[index + 2] < 0x82 { mayNeedComposition = true }
    case (0xEF, _):
      mayNeedComposition = true
      if (second == 0xBF && bytes[index + 2] >= 0xBD) || second == 0xB7 { hasDamage = true }
    case (0xF0...0xF4, _):
      mayNeedComposition = true
      if second & 0x0F == 0x0F, bytes[index + 2] == 0xBF, bytes[index + 3] >= 0xBE { hasDamage = true }
    default: mayNeedComposition = true
    }
  }

  /// The length of the well-formed UTF-8 sequence at an offset (The Unicode Standard, table 3-7), or 0.
  @inline(__always)
  static func validLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    func isContinuation(_ offset: Int) -> Bool { index + offset < bytes.count && bytes[index + offset] & 0xC0 == 0x80 }
    let lead = bytes[index]
    switch lead {
    case 0..<0x80: return 1
    case 0xC2...0xDF: return isContinuation(1) ? 2 : 0
    case 0xE0...0xEF:
      guard isContinuation(1), isContinuation(2) else { return 0 }
      let second = bytes[index + 1]
      if lead == 0xE0, second < 0xA0 { return 0 }
      if lead == 0xED, second >= 0xA0 { return 0 }
      return 3
    case 0xF0...0xF4:
      guard isContinuation(1), isContinuation(2), isContinuation(3) else { return 0 }
      let second = bytes[index + 1]
      if lead == 0xF0, second < 0x90 { return 0 }
      if lead == 0xF4, second >= 0x90 { return 0 }
      return 4
    default: return 0
    }
  }
}
