/// Compresses long runs of equal bytes, which is what a picture of plain areas is made of: DEFLATE (RFC 1951) with the
/// fixed code and matches one byte back.
struct RunDeflater {
  private var out: [UInt8] = []
  private var accumulator: UInt32 = 0
  private var bitCount: UInt32 = 0

  /// Data in the zlib format (RFC 1950).
  static func zlib(_ data: [UInt8]) -> [UInt8] {
    var deflater = RunDeflater()
    deflater.compress(data)
    let sum = Checksum.adler32(data)
    return [0x78, 0x01] + deflater.out + (0..<4).map { UInt8(truncatingIfNeeded: sum >> (24 - 8 * $0)) }
  }

  private mutating func compress(_ data: [UInt8]) {
    put(1, bits: 1)
    put(1, bits: 2)
    var position = 0
    while position < data.count {
      let byte = data[position]
      literal(Int(byte))
      position += 1
      var run = 0
      while position + run < data.count, data[position + run] == byte { run += 1 }
      position += run
      // 258 is the longest match and has a code of its own.
      while run >= 258 {
        code(285, length: 8, base: 280, first: 0b1100_0000)
        put(0, bits: 5)
        run -= 258
      }
      // Three is the shortest; what is left goes as it is.
      for _ in 0..<run {
        guard run < 10 else { break }
        literal(Int(byte))
      }
      guard run >= 10 else { continue }
      match(run)
    }
    code(256, length: 7, base: 256, first: 0)
    if bitCount > 0 { out.append(UInt8(truncatingIfNeeded: accumulator)) }
  }

  /// A match one byte back of 10 to 257 bytes.
  private mutating func match(_ length: Int) {
    // From 11 on, four codes share each number of extra bits: 265 begins 11 to 12, 269 begins 19 to 22, and so on.
    guard length >= 11 else {
      code(264, length: 7, base: 256, first: 0)
      put(0, bits: 5)
      return
    }
    var bits = 1
    while length >= 3 + (8 << bits) { bits += 1 }
    let offset = length - (3 + (4 << bits))
    let symbol = 265 + (bits - 1) * 4 + offset >> bits
    if symbol < 280 {
      code(symbol, length: 7, base: 256, first: 0)
    } else {
      code(symbol, length: 8, base: 280, first: 0b1100_0000)
    }
    put(UInt32(offset & (1 << bits - 1)), bits: UInt32(bits))
    put(0, bits: 5)
  }

  private mutating func literal(_ byte: Int) {
    if byte < 144 {
      code(byte, length: 8, base: 0, first: 0b0011_0000)
    } else {
      code(byte, length: 9, base: 144, first: 0b1_1001_0000)
    }
  }

  /// Huffman codes go out from their highest bit.
  private mutating func code(_ symbol: Int, length: UInt32, base: Int, first: UInt32) {
    let code = first + UInt32(symbol - base)
    for bit in (0..<length).reversed() { put(code >> bit & 1, bits: 1) }
  }

  private mutating func put(_ value: UInt32, bits: UInt32) {
    accumulator |= value << bitCount
    bitCount += bits
    while bitCount >= 8 {
      out.append(UInt8(truncatingIfNeeded: accumulator))
      accumulator >>= 8
      bitCount -= 8
    }
  }
}
