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
    while index < count {
      let lead = bytes[index]
      if lead < 0x80 {
        if lead < 0x20 || lead == 0x7F { countControl(lead) }
        index += 1
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

  @inline(__always)
  private mutating func classify(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
    let second = bytes[index + 1]
    switch bytes[index] {
    case 0xC2:
      latin += 1
      if second < 0xA0 { hasDamage = true }
    case 0xC3: latin += 1
    case 0xC4: if (0x82...0x83).contains(second) || (0x90...0x91).contains(second) { vietnamese += 1 }
    case 0xC5: if second >= 0x92 { latin += 1 }
    case 0xC6: if [0xA0, 0xA1, 0xAF, 0xB0].contains(second) { vietnamese += 1 } else if second == 0x92 { latin += 1 }
    case 0xC7...0xCA: break
    case 0xCB: if second == 0x86 || second == 0x9C { latin += 1 }
    case 0xE1:
      if second == 0xBA || second == 0xBB {
        vietnamese += 1
      } else if second != 0xB8, second != 0xB9 {
        mayNeedComposition = true
      }
    case 0xE2: if second != 0x80 || bytes[index + 2] < 0x82 { mayNeedComposition = true }
    case 0xEF:
      mayNeedComposition = true
      if (second == 0xBF && bytes[index + 2] >= 0xBD) || second == 0xB7 { hasDamage = true }
    case 0xF0...0xF4:
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
