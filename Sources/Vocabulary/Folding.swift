import Text

/// Letters without case and marks, for slugs, search columns and comparisons that must not depend on spelling habits.
public enum Folding {
  /// The text in lower case without Vietnamese or other Latin diacritics, `đ` (and its look-alike `ð`) as `d`; composed
  /// and decomposed spellings fold alike; zero-width characters go. Independent of the locale.
  public static func fold(_ text: String) -> String {
    var folded = ""
    folded.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      if scalar.value < 0x80 {
        folded.unicodeScalars.append(scalar.value >= 0x41 && scalar.value <= 0x5A ? lowered(scalar) : scalar)
      } else if !isIgnorable(scalar) {
        append(scalar, to: &folded)
      }
    }
    return folded
  }

  /// Whether a scalar is a combining mark or takes no place.
  static func isIgnorable(_ scalar: Unicode.Scalar) -> Bool {
    Characters.isInvisible(scalar) || (0x300...0x36F).contains(scalar.value)
  }

  private static func lowered(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    Unicode.Scalar(UInt8(truncatingIfNeeded: scalar.value + 0x20))
  }

  private static func append(_ scalar: Unicode.Scalar, to folded: inout String) {
    switch scalar.value {
    case 0x110, 0x111, 0xD0, 0xF0: folded.append("d")
    case 0xA0: folded.append(" ")
    case 0xC0...0x24F, 0x1E00...0x1EFF: folded.unicodeScalars.append(base(of: scalar))
    default: folded.append(scalar.properties.lowercaseMapping)
    }
  }

  /// The base letter of a precomposed Latin letter, in lower case.
  private static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    let letter = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
    return bases[letter.value] ?? letter
  }

  /// Base letters of the precomposed lower-case letters, by their Unicode names (`LATIN SMALL LETTER A WITH …`).
  private static let bases: [UInt32: Unicode.Scalar] = {
    var table: [UInt32: Unicode.Scalar] = [:]
    let prefix = "LATIN SMALL LETTER "
    for value in Array(0xC0...0x24F) + Array(0x1E00...0x1EFF) as [UInt32] {
      guard let scalar = Unicode.Scalar(value), let name = scalar.properties.name, name.hasPrefix(prefix)
      else { continue }
      let rest = name.dropFirst(prefix.count)
      guard let letter = rest.unicodeScalars.first, rest.dropFirst().hasPrefix(" WITH ") else { continue }
      table[value] = lowered(letter)
    }
    return table
  }()
}
