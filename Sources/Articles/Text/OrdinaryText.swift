/// Passes over what nearly all of a Vietnamese text in UTF-8 and Normalization Form C consists of, 16 bytes at a time:
/// ASCII without controls, line feeds, two-byte characters with the leads C3, C4 and C6, and three-byte characters from
/// U+1E80 to U+1EFF.
struct OrdinaryText {
  /// As `ByteScan.vietnamese`, of what was passed over.
  private(set) var vietnamese = 0
  /// As `ByteScan.latin`, of what was passed over.
  private(set) var latin = 0

  private typealias Block = SIMD16<UInt8>
  static let blockLength = Block.scalarCount

  /// How many bytes from the start of a character on are ordinary and valid: whole characters only, 0 where the next 16
  /// bytes hold something else.
  @inline(__always)
  mutating func skip(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
    guard let base = bytes.baseAddress, start >= 2 else { return 0 }
    var index = start
    while index + Self.blockLength <= bytes.count {
      let length = block(UnsafeRawPointer(base + index))
      if length == 0 { break }
      index += length
    }
    return index - start
  }

  /// The length of the ordinary characters in a block. A character is counted at its last byte, so that one that goes on
  /// behind the block is not.
  @inline(__always)
  private mutating func block(_ start: UnsafeRawPointer) -> Int {
    let byte = start.loadUnaligned(as: Block.self)
    let before = (start - 1).loadUnaligned(as: Block.self)
    let second = (start - 2).loadUnaligned(as: Block.self)

    let isThird = second .== 0xE1
    let followsThree = before .== 0xE1
    let followsC3 = before .== 0xC3
    let followsC4 = before .== 0xC4
    let followsC6 = before .== 0xC6
    let isContinuation = (byte & 0xC0) .== 0x80
    let isExpected = isThird .| followsThree .| followsC3 .| followsC4 .| followsC6
    let isLead = (byte .== 0xC3) .| (byte .== 0xC4) .| (byte .== 0xC6) .| (byte .== 0xE1)
    let isPlain = ((byte .>= 0x20) .& (byte .< 0x7F)) .| (byte .== 0x0A)
    let isRange = (byte | 1) .== 0xBB
    let isRight =
      (isPlain .| isLead .| isContinuation) .& (isContinuation .^ .!isExpected) .& (.!followsThree .| isRange)
    guard Self.flags(isRight) == Block(repeating: 1) else { return 0 }

    let isBreve = (byte .== 0x82) .| (byte .== 0x83) .| (byte .== 0x90) .| (byte .== 0x91)
    let isHorn = (byte .== 0xA0) .| (byte .== 0xA1) .| (byte .== 0xAF) .| (byte .== 0xB0)
    vietnamese += Int(Self.flags(isThird .| (followsC4 .& isBreve) .| (followsC6 .& isHorn)).wrappedSum())
    latin += Int(Self.flags(followsC3).wrappedSum())
    if byte[15] >= 0xC0 { return 15 }
    return byte[14] == 0xE1 ? 14 : 16
  }

  /// 1 in each lane that is set.
  @inline(__always)
  private static func flags(_ mask: SIMDMask<SIMD16<Int8>>) -> Block {
    Block(repeating: 0).replacing(with: 1, where: mask)
  }
}
