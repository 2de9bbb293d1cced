/// Takes out of a text what no reader sees, and spells the rest one way: invisible characters are gone, full-width letters
/// and digits are plain, the many spaces of typography are a space or a no-break space.
package enum TextCharacters {
  /// - Parameter bytes: valid UTF-8.
  package static func cleaned(_ bytes: [UInt8]) -> [UInt8] {
    bytes.withUnsafeBufferPointer { bytes in
      guard let first = bytes.indices.first(where: { isOdd(bytes, at: $0) }) else { return Array(bytes) }
      var result = Array(bytes[..<first])
      result.reserveCapacity(bytes.count)
      var index = first
      while index < bytes.count {
        if isOdd(bytes, at: index) {
          let (scalar, length) = UTF8Scalar.decode(bytes, at: index)
          if let replacement = replacement(of: scalar.value) { UTF8Scalar.append(replacement, to: &result) }
          index += length
        } else {
          result.append(bytes[index])
          index += 1
        }
      }
      return result
    }
  }

  /// Whether a character to be replaced or dropped begins at an offset.
  private static func isOdd(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    switch bytes[index] {
    case 0..<0x80, 0xC3...0xE1: false
    case 0xEF where index + 2 < bytes.count && isFullWidth(bytes[index + 1], bytes[index + 2]): true
    default: Characters.invisibleLength(bytes, index) > 0 || Characters.spaceLength(bytes, index) > 2
    }
  }

  /// U+FF01 to U+FF5E, by the bytes behind the first.
  private static func isFullWidth(_ second: UInt8, _ third: UInt8) -> Bool {
    second == 0xBC && third >= 0x81 || second == 0xBD && third <= 0x9E
  }

  /// What stands for a character; `nil` where nothing does.
  private static func replacement(of value: UInt32) -> UInt32? {
    switch value {
    // Spaces that may stand between the groups of a number: figure, thin and narrow no-break space.
    case 0x2007, 0x2009, 0x202F: 0xA0
    case 0x2000...0x200A, 0x2028, 0x2029, 0x205F, 0x3000: 0x20
    case 0xFF01...0xFF5E: value - 0xFEE0
    default: nil
    }
  }
}
