import Testing

@testable import Site

struct RunDeflaterTests {
  /// A reader of what the deflater writes: the fixed code, matches one byte back.
  static func inflated(_ data: [UInt8]) -> [UInt8]? {
    let bits = data.dropFirst(2).dropLast(4).flatMap { byte in (0..<8).map { Int(byte >> $0 & 1) } }
    var position = 3
    func number(_ count: Int) -> Int {
      defer { position += count }
      return (0..<count).reduce(0) { $0 | bits[position + $1] << $1 }
    }
    func code(_ count: Int) -> Int { (0..<count).reduce(0) { value, _ in value << 1 | number(1) } }
    var output: [UInt8] = []
    while position < bits.count {
      var value = code(7)
      var symbol = 256 + value
      if value >= 0b001_1000 {
        value = value << 1 | number(1)
        if value < 0b1100_0000 {
          symbol = value - 0b0011_0000
        } else if value < 0b1100_1000 {
          symbol = 280 + value - 0b1100_0000
        } else {
          symbol = 144 + (value << 1 | number(1)) - 0b1_1001_0000
        }
      }
      if symbol == 256 { return output }
      guard symbol > 256 else {
        output.append(UInt8(symbol))
        continue
      }
      let extra = symbol < 265 || symbol == 285 ? 0 : (symbol - 261) / 4
      let base = symbol < 265 ? symbol - 254 : symbol == 285 ? 258 : 3 + (4 + (symbol - 265) % 4) << extra
      let length = base + number(extra)
      guard number(5) == 0, let last = output.last else { return nil }
      output += [UInt8](repeating: last, count: length)
    }
    return nil
  }

  @Test(arguments: [0, 1, 2, 9, 10, 11, 12, 18, 19, 130, 131, 226, 227, 257, 258, 259, 268, 300, 2_000])
  func runsOfEveryLengthComeBack(length: Int) {
    let data: [UInt8] = [7, 200] + [UInt8](repeating: 3, count: length) + [9, 144, 143, 255]
    #expect(Self.inflated(RunDeflater.zlib(data)) == data)
  }
}
