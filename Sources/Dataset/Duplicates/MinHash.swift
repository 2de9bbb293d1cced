/// A sketch of a set of hashes by one-permutation MinHash (Li, Owen and Zhang 2012) with densification by rotation
/// (Shrivastava and Li 2014): the share of equal places estimates the sets' resemblance.
struct MinHash {
  static let bins = 32
  /// Places a band; two sets of resemblance 0.8 share one of the 8 bands with a probability of 0.98, of 0.9 with 0.9998.
  static let rows = 4

  private let places: [UInt32]

  init(_ hashes: [UInt64]) {
    let empty = UInt64.max
    var minima = [UInt64](repeating: empty, count: Self.bins)
    for hash in hashes {
      let mixed = Mixing.mix(hash)
      let bin = Int(mixed >> 59)
      minima[bin] = min(minima[bin], mixed & (UInt64.max >> 5))
    }
    places = (0..<Self.bins).map { bin in
      for distance in 0..<Self.bins {
        let minimum = minima[(bin + distance) % Self.bins]
        if minimum != empty { return UInt32(truncatingIfNeeded: Mixing.combine(minimum, UInt64(distance))) }
      }
      return 0
    }
  }

  /// How many of the places are equal, of `bins`.
  func equalPlaces(with other: MinHash) -> Int { zip(places, other.places).count { $0 == $1 } }

  /// One key a band; sets that resemble each other share some of them.
  var bandKeys: [UInt64] {
    stride(from: 0, to: Self.bins, by: Self.rows).map { start in
      places[start..<(start + Self.rows)].reduce(UInt64(start + 1)) { Mixing.combine($0, UInt64($1)) }
    }
  }
}
