/// Which part a byte of UTF-8 may play in a word, and which characters take no place: the one table of the program.
package enum Characters {
  package struct Class: OptionSet, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    package static let letter = Class(rawValue: 1)
    package static let digit = Class(rawValue: 2)
    package static let space = Class(rawValue: 4)
    /// The second or later byte of a character.
    package static let continuation = Class(rawValue: 8)
    /// Leads characters among which are invisible ones and spaces.
    package static let mixed = Class(rawValue: 16)
  }

  /// The class of a byte; empty for punctuation.
  package static func of(_ byte: UInt8) -> Class { table[Int(byte)] }

  package static let table: [Class] = (0...255).map { byte in
    switch UInt8(byte) {
    case 0x61...0x7A, 0x41...0x5A: .letter
    case 0x30...0x39: .digit
    case 0x20, 0x09...0x0D: .space
    case 0x80...0xBF: .continuation
    // U+00C0 to U+07FF, and Latin Extended Additional with its neighbours.
    case 0xC3...0xDF, 0xE1: .letter
    case 0xC2, 0xE2, 0xE3, 0xEF: .mixed
    default: []
    }
  }

  /// Whether a character takes no place: soft hyphen; zero-width spaces, joiners, direction marks and overrides; word
  /// joiner and invisible operators; byte order mark.
  package static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x206F, 0xFEFF: true
    default: false
    }
  }

  /// Length in bytes of the invisible character at `index`; 0 where there is none.
  package static func invisibleLength(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    let lead = text[index]
    guard lead == 0xC2 || lead == 0xE2 || lead == 0xEF else { return 0 }
    let length = length(ledBy: lead)
    guard index + length <= text.count else { return 0 }
    return isInvisible(UTF8Scalar.decode(text, at: index).scalar) ? length : 0
  }

  /// Length in bytes of the white space at `index`; 0 where there is none.
  ///
  /// ASCII; NBSP; U+2000 to U+200A, U+2028, U+2029, U+202F, U+205F; the ideographic space.
  package static func spaceLength(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    switch text[index] {
    case 0x20, 0x09...0x0D: return 1
    case 0xC2: return index + 1 < text.count && text[index + 1] == 0xA0 ? 2 : 0
    case 0xE2:
      guard index + 2 < text.count else { return 0 }
      return isWideSpace(text[index + 1], text[index + 2]) ? 3 : 0
    case 0xE3: return index + 2 < text.count && text[index + 1] == 0x80 && text[index + 2] == 0x80 ? 3 : 0
    default: return 0
    }
  }

  private static func isWideSpace(_ second: UInt8, _ third: UInt8) -> Bool {
    switch second {
    case 0x80: third <= 0x8A || third == 0xA8 || third == 0xA9 || third == 0xAF
    case 0x81: third == 0x9F
    default: false
    }
  }

  /// Length in bytes of the digit at `index`, plain or full-width (`４`); 0 where there is none.
  package static func digitLength(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    if text[index] &- 0x30 <= 9 { return 1 }
    guard text[index] == 0xEF, index + 2 < text.count, text[index + 1] == 0xBC else { return 0 }
    return text[index + 2] &- 0x90 <= 9 ? 3 : 0
  }

  /// The digits and inner marks of a number as ASCII, whatever its width and what is invisible in it.
  package static func number(_ text: some Sequence<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    // The two bytes before; a full-width digit is EF BC and 90 to 99.
    var previous: (UInt8, UInt8) = (0, 0)
    for byte in text {
      if byte &- 0x30 <= 9 || byte == 0x2E || byte == 0x2C {
        result.append(byte)
      } else if previous == (0xEF, 0xBC), byte &- 0x90 <= 9 {
        result.append(byte - 0x60)
      }
      previous = (previous.1, byte)
    }
    return result
  }

  /// Length in bytes of the character that a byte leads.
  package static func length(ledBy lead: UInt8) -> Int { lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4 }
}
