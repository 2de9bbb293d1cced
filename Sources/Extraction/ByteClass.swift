/// What a byte of UTF-8 may be part of, as bits.
enum ByteClass {
  static let lower: UInt8 = 1
  static let upper: UInt8 = 2
  static let digit: UInt8 = 4
  /// Lead byte of a letter of more than one byte.
  static let lead: UInt8 = 8
  static let continuation: UInt8 = 16
  static let space: UInt8 = 32
  /// Lead byte of characters among which are invisible ones.
  static let veil: UInt8 = 64
  static let letters = lower | upper | lead
  static let inWord = lower | upper | digit | lead | continuation

  /// The class of a byte; 0 for what is punctuation or leads it.
  static func of(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0x61...0x7A: lower
    case 0x41...0x5A: upper
    case 0x30...0x39: digit
    case 0x20, 0x09...0x0D: space
    case 0x80...0xBF: continuation
    // U+00C0 to U+07FF; C2 leads NBSP, quotation marks and signs.
    case 0xC3...0xDF: lead
    // Latin Extended Additional; other scripts of that block pass as letters.
    case 0xE1: lead
    // The soft hyphen; zero-width characters; the byte order mark.
    case 0xC2, 0xE2, 0xEF: veil
    default: 0
    }
  }

  private static let table: [UInt8] = (0...255).map { of(UInt8($0)) }

  /// Gives the classes of all bytes.
  @inline(__always)
  static func withTable<Result>(_ body: (UnsafePointer<UInt8>) -> Result) -> Result {
    table.withUnsafeBufferPointer { body($0.baseAddress.unsafelyUnwrapped) }
  }
}
