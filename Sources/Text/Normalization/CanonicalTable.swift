/// The canonical decompositions and compositions of Unicode, read once from the data file where a text needs them.
struct CanonicalTable: Sendable {
  static let shared = CanonicalTable(PackageResources.canonical_tsv)

  /// A character's one-step decomposition; the second part is 0 for a singleton.
  private var decompositions: [UInt32: (first: UInt32, second: UInt32)] = [:]
  /// Primary composites by their parts.
  private var composites: [UInt64: UInt32] = [:]
  /// Characters that Normalization Form C never keeps.
  private var excluded: Set<UInt32> = []
  /// Characters that may join the one before them.
  private var joining: Set<UInt32> = []

  /// - Parameter bytes: lines of a character, its parts and `=` or `-`, in hexadecimal, separated by tabs.
  init(_ bytes: [UInt8]) {
    for line in bytes.split(separator: 0x0A) where line.first != 0x23 {
      let cells = line.split(separator: 0x09)
      guard cells.count == 3, let character = Self.hexadecimal(cells[0]) else { continue }
      let parts = cells[1].split(separator: 0x20).compactMap(Self.hexadecimal)
      guard let first = parts.first else { continue }
      let second = parts.count > 1 ? parts[1] : 0
      decompositions[character] = (first, second)
      if cells[2].first == 0x3D {
        composites[Self.key(first, second)] = character
        joining.insert(second)
      } else {
        excluded.insert(character)
      }
    }
  }

  /// The one-step canonical decomposition; `second` is 0 where there is one part only.
  func decomposition(of character: UInt32) -> (first: UInt32, second: UInt32)? {
    if character < 0xC0 { return nil }
    if let syllable = Hangul.decomposition(of: character) { return syllable }
    return decompositions[character]
  }

  /// The character that two others compose to.
  func composite(_ first: UInt32, _ second: UInt32) -> UInt32? {
    Hangul.composite(first, second) ?? composites[Self.key(first, second)]
  }

  /// Whether a character neither changes in Normalization Form C nor ever joins or passes one before it, so that a
  /// text may be cut in front of it.
  func isBoundary(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    switch value {
    case 0..<0x300, 0x1E00...0x1EFF: return true
    case 0x300...0x36F: return false
    default: break
    }
    guard !excluded.contains(value), !joining.contains(value), !Hangul.isJoining(value) else { return false }
    return scalar.properties.canonicalCombiningClass == .notReordered
  }

  private static func key(_ first: UInt32, _ second: UInt32) -> UInt64 { UInt64(first) << 32 | UInt64(second) }

  private static func hexadecimal(_ digits: ArraySlice<UInt8>) -> UInt32? {
    var value: UInt32 = 0
    for digit in digits {
      switch digit {
      case 0x30...0x39: value = value << 4 | UInt32(digit - 0x30)
      case 0x41...0x46: value = value << 4 | UInt32(digit - 0x37)
      default: return nil
      }
    }
    return digits.isEmpty ? nil : value
  }
}

/// Hangul syllables, which decompose by arithmetic (The Unicode Standard, section 3.12).
private enum Hangul {
  static let syllables: Range<UInt32> = 0xAC00..<0xD7A4
  static let leads: Range<UInt32> = 0x1100..<0x1113
  static let vowels: Range<UInt32> = 0x1161..<0x1176
  static let trails: Range<UInt32> = 0x11A8..<0x11C3

  static func isJoining(_ value: UInt32) -> Bool { vowels.contains(value) || trails.contains(value) }

  static func decomposition(of value: UInt32) -> (first: UInt32, second: UInt32)? {
    guard syllables.contains(value) else { return nil }
    let index = value - syllables.lowerBound
    let trail = index % 28
    if trail > 0 { return (value - trail, trails.lowerBound + trail - 1) }
    return (leads.lowerBound + index / 588, vowels.lowerBound + index % 588 / 28)
  }

  static func composite(_ first: UInt32, _ second: UInt32) -> UInt32? {
    if leads.contains(first), vowels.contains(second) {
      return syllables.lowerBound + (first - leads.lowerBound) * 588 + (second - vowels.lowerBound) * 28
    }
    if syllables.contains(first), (first - syllables.lowerBound) % 28 == 0, trails.contains(second) {
      return first + second - trails.lowerBound + 1
    }
    return nil
  }
}
