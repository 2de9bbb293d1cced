import Extraction
import Vocabulary

/// What an article's figures count and how many, as hashes.
struct FigureSet {
  /// Of indicator and value, sorted, each once.
  let keys: [UInt64]

  init(_ reading: Reading) {
    var keys: Set<UInt64> = []
    for figure in reading.figures where figure.status != .context {
      var key = UInt64(bitPattern: figure.value.significand) &* 16 &+ UInt64(figure.value.scale)
      for byte in figure.indicator.utf8 { key = Mixing.combine(key, UInt64(byte)) }
      keys.insert(key)
    }
    self.keys = keys.sorted()
  }

  /// Three members chosen by the members alone: sets that agree for the most part have the same choice in most cases.
  var samples: [UInt64] {
    if keys.isEmpty { return [0] }
    return (1...3 as ClosedRange<UInt64>).map { round in keys.map { Mixing.combine($0, round) }.min() ?? 0 }
  }

  /// Share of common members among all of both, 0 to 1; 1 where both are empty.
  func agreement(with other: FigureSet) -> Double {
    var common = 0
    var position = 0
    for key in keys {
      while position < other.keys.count, other.keys[position] < key { position += 1 }
      if position < other.keys.count, other.keys[position] == key { common += 1 }
    }
    let all = keys.count + other.keys.count - common
    return all == 0 ? 1 : Double(common) / Double(all)
  }
}
