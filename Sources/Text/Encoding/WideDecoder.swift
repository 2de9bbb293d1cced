/// Decodes UTF-16 and UTF-32, announced by a byte order mark or told by where their zero bytes stand.
enum WideDecoder {
  /// Bytes that are looked at where there is no mark.
  private static let sampleLength = 65_536

  /// The encoding of bytes; `nil` where they are of neither kind.
  static func encoding(of bytes: [UInt8]) -> TextEncoding? {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]), bytes.count % 4 == 0 { return .utf32LittleEndian }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return .utf32BigEndian }
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    return unmarked(bytes)
  }

  /// Half of the letters of Vietnamese are ASCII, whose other bytes are zero; no other text has zeros in such order.
  private static func unmarked(_ bytes: [UInt8]) -> TextEncoding? {
    guard bytes.count >= 8 else { return nil }
    let sample = bytes.prefix(sampleLength - sampleLength % 4)
    var zeros = [0, 0, 0, 0]
    for (index, byte) in sample.enumerated() where byte == 0 { zeros[index % 4] += 1 }
    let units = sample.count / 4
    func isMost(_ place: Int) -> Bool { zeros[place] * 10 >= units * 4 }
    func isRare(_ place: Int) -> Bool { zeros[place] * 100 <= units }
    if isMost(1), isMost(3), isRare(0), isRare(2), bytes.count % 2 == 0 { return .utf16LittleEndian }
    if isMost(0), isMost(2), isRare(1), isRare(3), bytes.count % 2 == 0 { return .utf16BigEndian }
    if zeros[3] * 100 >= units * 99, isMost(1), zeros[2] * 100 >= units * 99, isRare(0) { return .utf32LittleEndian }
    if zeros[0] * 100 >= units * 99, isMost(2), zeros[1] * 100 >= units * 99, isRare(3) { return .utf32BigEndian }
    return nil
  }

  /// The text as UTF-8, without a mark; what stands for no character becomes U+FFFD.
  static func decode(_ bytes: [UInt8], as encoding: TextEncoding) -> [UInt8] {
    var units: [UInt32]
    switch encoding {
    case .utf16LittleEndian: units = Self.units(of: bytes, [0, 1])
    case .utf16BigEndian: units = Self.units(of: bytes, [1, 0])
    case .utf32LittleEndian: units = Self.units(of: bytes, [0, 1, 2, 3])
    default: units = Self.units(of: bytes, [3, 2, 1, 0])
    }
    if units.first == 0xFEFF { units.removeFirst() }
    let isUTF16 = encoding == .utf16LittleEndian || encoding == .utf16BigEndian
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var index = 0
    while index < units.count {
      let first = units[index]
      index += 1
      if isUTF16, (0xD800..<0xDC00).contains(first), index < units.count, (0xDC00..<0xE000).contains(units[index]) {
        UTF8Scalar.append(0x10000 + (first - 0xD800) << 10 + (units[index] - 0xDC00), to: &text)
        index += 1
      } else {
        UTF8Scalar.append(first, to: &text)
      }
    }
    return text
  }

  /// The numbers of some bytes each; bytes that are left over become U+FFFD.
  ///
  /// - Parameter places: by how many bytes each byte of a unit is to be moved up.
  private static func units(of bytes: [UInt8], _ places: [Int]) -> [UInt32] {
    var units: [UInt32] = []
    units.reserveCapacity(bytes.count / places.count + 1)
    var index = 0
    while index + places.count <= bytes.count {
      var unit: UInt32 = 0
      for (offset, place) in places.enumerated() { unit |= UInt32(bytes[index + offset]) << UInt32(8 * place) }
      units.append(unit)
      index += places.count
    }
    if index < bytes.count { units.append(0xFFFD) }
    return units
  }
}
