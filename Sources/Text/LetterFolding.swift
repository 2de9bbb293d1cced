/// Lower case and look-alikes for Vietnamese UTF-8, byte by byte (Unicode's simple case mapping over Latin-1, Latin
/// Extended-A, Ơ, Ư and Latin Extended Additional).
package enum LetterFolding {
  /// Folds the two-byte letter `lead`, `trail`.
  package static func fold(_ lead: UInt8, _ trail: UInt8) -> (UInt8, UInt8) {
    switch lead {
    case 0xC3:
      // Ð and ð are printed for Đ and đ.
      if trail == 0x90 || trail == 0xB0 { return (0xC4, 0x91) }
      return (lead, trail >= 0x80 && trail <= 0x9E && trail != 0x97 ? trail + 0x20 : trail)
    case 0xC4: return (lead, trail == 0x82 || trail == 0x90 || trail == 0xA8 ? trail + 1 : trail)
    case 0xC5: return (lead, trail == 0xA8 ? trail + 1 : trail)
    case 0xC6:
      if trail == 0xA0 { return (lead, 0xA1) }
      if trail == 0xAF { return (lead, 0xB0) }
      return (lead, trail)
    default: return (lead, trail)
    }
  }

  /// Folds the third byte of a letter `E1 BA..BB xx` (U+1EA0 to U+1EF9: even is upper case).
  package static func foldThird(_ second: UInt8, _ third: UInt8) -> UInt8 {
    if second == 0xBA { return third >= 0xA0 ? third | 1 : third }
    return third <= 0xB9 ? third | 1 : third
  }

  /// The folded form of a text.
  package static func folded(_ text: some Sequence<UInt8>) -> [UInt8] {
    let bytes = Array(text)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        result.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
        index += 1
      } else if byte >= 0xC2, byte <= 0xDF, index + 1 < bytes.count {
        let (lead, trail) = fold(byte, bytes[index + 1])
        result.append(lead)
        result.append(trail)
        index += 2
      } else if byte == 0xE1, index + 2 < bytes.count, bytes[index + 1] == 0xBA || bytes[index + 1] == 0xBB {
        result.append(byte)
        result.append(bytes[index + 1])
        result.append(foldThird(bytes[index + 1], bytes[index + 2]))
        index += 3
      } else {
        result.append(byte)
        index += 1
      }
    }
    return result
  }

  /// Whether a letter begins at `index` that is upper case.
  package static func isUpper(_ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Bool {
    let lead = text[index]
    if lead < 0x80 { return lead >= 0x41 && lead <= 0x5A }
    guard index + 1 < end else { return false }
    if lead == 0xE1 {
      guard index + 2 < end, text[index + 1] == 0xBA || text[index + 1] == 0xBB else { return false }
      return foldThird(text[index + 1], text[index + 2]) != text[index + 2]
    }
    let folded = fold(lead, text[index + 1])
    return folded.0 != lead && text[index + 1] == 0x90 || folded.0 == lead && folded.1 != text[index + 1]
  }
}
