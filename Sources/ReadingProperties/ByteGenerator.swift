import SeededRandom

/// Makes inputs from samples by seeded mutation: the same seed gives the same inputs on every machine.
package struct ByteGenerator {
  private var generator: SeededGenerator
  private let samples: [[UInt8]]

  package init(seed: UInt64, samples: [[UInt8]]) {
    generator = SeededGenerator(seed: seed)
    self.samples = samples.isEmpty ? [[0x20]] : samples
  }

  /// The next input: expanded words, or a sample that was cut, joined, and changed.
  package mutating func next() -> [UInt8] {
    if below(3) == 0 { return [PhraseExpander.mark] + (0..<below(400)).map { _ in UInt8(below(256)) } }
    var bytes = slice()
    for _ in 0..<1 + below(8) { change(&bytes) }
    return bytes
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    let position = below(bytes.count + 1)
    switch below(6) {
    case 0: bytes.insert(UInt8(below(256)), at: position)
    case 1: if position < bytes.count { bytes[position] = UInt8(below(256)) }
    case 2: if position < bytes.count { bytes.remove(at: position) }
    case 3: bytes.insert(contentsOf: slice().prefix(below(200)), at: position)
    case 4: bytes.replaceSubrange(position..<min(bytes.count, position + below(40)), with: [])
    default:
      let length = min(bytes.count - position, 1 + below(20))
      let copies = repeatElement(Array(bytes[position..<position + length]), count: below(60)).flatMap { $0 }
      bytes.insert(contentsOf: copies, at: position)
    }
  }

  private mutating func slice() -> [UInt8] {
    let sample = samples[below(samples.count)]
    let start = below(sample.count + 1)
    return Array(sample[start..<min(sample.count, start + below(3000))])
  }

  /// A random number in `0..<bound` (0 where `bound` is 0).
  private mutating func below(_ bound: Int) -> Int {
    let random = generator.next()
    return bound > 0 ? Int(random % UInt64(bound)) : 0
  }
}
