/// Decodes the encodings from before Unicode.
///
/// The input is a sequence of units: bytes, or, where legacy text was saved as UTF-8 under its Windows-1252 look, that
/// text's characters taken back to bytes, with characters outside Windows-1252 (values from 0x100 up) left as they are.
enum LegacyDecoder {
  /// The bytes as units.
  static func units(of bytes: [UInt8]) -> [UInt32] { bytes.map(UInt32.init) }

  /// The characters of valid UTF-8 as the bytes of Windows-1252, where they have one.
  static func units(ofText bytes: [UInt8]) -> [UInt32] {
    var units: [UInt32] = []
    units.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let (scalar, length) = UTF8Scalar.decode(bytes, at: index)
      index += length
      let value = scalar.value
      if value >= 0x80, let byte = CodePages.windows1252Bytes[value] {
        units.append(UInt32(byte))
      } else {
        units.append(value)
      }
    }
    return units
  }

  /// The units' characters as UTF-8, not normalised.
  static func decode(_ units: [UInt32], as encoding: TextEncoding) -> [UInt8] {
    switch encoding {
    case .tcvn3: map(units, CodePages.tcvn3)
    case .windows1258: map(units, CodePages.windows1258)
    case .windows1252: map(units, CodePages.windows1252)
    case .viscii: map(units, CodePages.viscii, below: CodePages.visciiCapitals)
    case .vni: VNIDecoder.decode(units)
    default: map(units, CodePages.windows1252)
    }
  }

  private static func map(
    _ units: [UInt32], _ page: [UInt32], below capitals: [UInt32: UInt32] = [:]
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(units.count * 2)
    for unit in units {
      let value: UInt32 =
        switch unit {
        case 0x80..<0x100: page[Int(unit) - 0x80]
        case 0..<0x20: capitals[unit] ?? unit
        default: unit
        }
      UTF8Scalar.append(value, to: &bytes)
    }
    return bytes
  }
}
