import HTML
import Text

/// Puts the characters in the place of HTML's entities: `&nbsp;`, `&#7855;`, `&#x1EAF;`.
enum EntityDecoder {
  private static let longest = 32

  /// The text without entities; `nil` where there are none. A bare ampersand stays one.
  ///
  /// - Parameter bytes: valid UTF-8.
  static func decode(_ bytes: [UInt8]) -> [UInt8]? {
    var result: [UInt8] = []
    var copied = 0
    var index = 0
    while let ampersand = bytes[index...].firstIndex(of: UInt8(ascii: "&")) {
      index = ampersand + 1
      let window = bytes[index..<min(index + longest, bytes.count)]
      guard let end = window.firstIndex(of: UInt8(ascii: ";")), let scalar = scalar(of: bytes[index..<end]) else {
        continue
      }
      result += bytes[copied..<ampersand]
      UTF8Scalar.append(scalar, to: &result)
      copied = end + 1
      index = copied
    }
    guard copied > 0 else { return nil }
    return TextCharacters.cleaned(result + bytes[copied...])
  }

  /// The character that a name or number stands for.
  private static func scalar(of name: ArraySlice<UInt8>) -> UInt32? {
    let text = String(decoding: name, as: UTF8.self)
    guard text.hasPrefix("#") else { return HTMLEntities.value(of: text) }
    let digits = text.dropFirst()
    let isHexadecimal = digits.hasPrefix("x") || digits.hasPrefix("X")
    let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10)
    guard let value, let scalar = Unicode.Scalar(value), value >= 0x20, !(0x7F..<0xA0).contains(value) else {
      return value == 9 || value == 10 || value == 13 ? 0x20 : nil
    }
    return scalar.value
  }
}
