/// The scalars that a page of HTML may have: no controls but white space, no noncharacters.
enum PermittedScalars {
  /// The page with U+FFFD in the place of other scalars.
  static func only(_ html: [UInt8]) -> [UInt8] {
    guard html.withUnsafeBufferPointer(holdsForbidden) else { return html }
    var text = ""
    text.reserveCapacity(html.count)
    for scalar in String(decoding: html, as: UTF8.self).unicodeScalars {
      text.unicodeScalars.append(isPermitted(scalar.value) ? scalar : "\u{FFFD}")
    }
    return Array(text.utf8)
  }

  /// Whether there is a scalar that is not permitted.
  private static func holdsForbidden(_ html: UnsafeBufferPointer<UInt8>) -> Bool {
    // Whole stretches are passed over in which no byte can begin such a scalar.
    var start = 0
    while start < html.count {
      let end = min(start + 64, html.count)
      var doubts: UInt8 = 0
      for index in start..<end { doubts |= doubt(html[index]) }
      if doubts != 0, (start..<end).contains(where: { beginsForbidden(html, at: $0) }) { return true }
      start = end
    }
    return false
  }

  /// 1 for a byte that can begin a scalar that is not permitted. Without branches, many bytes are looked at at a time.
  private static func doubt(_ byte: UInt8) -> UInt8 {
    func one(_ condition: Bool) -> UInt8 { condition ? 1 : 0 }
    let isControl = one(byte < 0x20) & one(byte != 0x09) & one(byte != 0x0A)
    return isControl | one(byte == 0x7F) | one(byte == 0xC2) | one(byte >= 0xEF)
  }

  private static func beginsForbidden(_ html: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    func byte(_ index: Int) -> UInt8 { index < html.count ? html[index] : 0 }
    switch html[index] {
    case 0x09, 0x0A, 0x20..<0x7F, 0x80..<0xC2, 0xC3..<0xEF: return false
    case 0xC2: return byte(index + 1) < 0xA0
    case 0xEF:
      let second = byte(index + 1)
      return second == 0xB7 && (0x90...0xAF).contains(byte(index + 2)) || second == 0xBF && byte(index + 2) >= 0xBE
    case 0xF0...:
      return byte(index + 1) & 0x0F == 0x0F && byte(index + 2) == 0xBF && byte(index + 3) >= 0xBE
    default: return true
    }
  }

  private static func isPermitted(_ value: UInt32) -> Bool {
    switch value {
    case 0x09, 0x0A, 0x0C, 0x0D: true
    case ..<0x20, 0x7F..<0xA0, 0xFDD0...0xFDEF: false
    default: value & 0xFFFE != 0xFFFE
    }
  }
}
