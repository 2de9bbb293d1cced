/// What one pass over a file's bytes tells about its encoding.
struct ByteScan: Sendable, Equatable {
  /// Whether the bytes are valid UTF-8.
  private(set) var isUTF8 = true
  /// C0 control characters other than tab and line ends, and DEL.
  private(set) var controls = 0
  private(set) var nulls = 0
  /// Letters that hardly another language has: those with two marks, with a hook or a dot, `ă đ ĩ ơ ư`, and their
  /// neighbours from U+0100 to U+013F and from U+01A0 to U+01BF.
  private(set) var vietnamese = 0
  /// Characters from U+0080 to U+00FF and `Œ œ Š š Ÿ Ž ž ƒ ˆ ˜`: what single bytes become when read as Windows-1252.
  private(set) var latin = 0
  private(set) var hasCarriageReturn = false
  /// Whether there is a character that may have to be composed or reordered for Normalization Form C.
  private(set) var mayNeedComposition = false
  /// Whether there is a replacement character, a C1 control, a noncharacter or an uncommon line end.
  private(set) var hasDamage = false

  init(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { scan($0) }
  }

  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < bytes.count { index += read(bytes, at: index) }
  }

  /// Takes in one character, or a byte that belongs to none; returns its length.
  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let lead = bytes[index]
    if lead < 0x80 {
      if lead < 0x20 || lead == 0x7F { countControl(lead) }
      return 1
    }
    let length = Self.validLength(bytes, at: index)
    if length == 0 {
      isUTF8 = false
      return 1
    }
    classify(bytes, at: index)
    return length
  }

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
    case (0xC4, _), (0xC6, 0xA0...): vietnamese += 1
    case (0xC3, _), (0xC5, 0x92...), (0xC6, 0x92), (0xCB, 0x86), (0xCB, 0x9C): latin += 1
    case (0xE1, 0xBA...0xBB): vietnamese += 1
    case (0xC3...0xCB, _), (0xE1, 0xB8...0xB9): break
    case (0xE2, 0x80):
      if bytes[index + 2] < 0x82 { mayNeedComposition = true }
      if bytes[index + 2] == 0xA8 || bytes[index + 2] == 0xA9 { hasDamage = true }
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
