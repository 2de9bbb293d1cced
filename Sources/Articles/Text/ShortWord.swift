/// A word of up to fifteen bytes of letters, as most are, read eight bytes at a time.
public struct ShortWord {
  /// Its first eight bytes and those behind them as lanes of `ByteLanes`; 0 where there is none.
  public var letters, rest: UInt64
  /// Its length in bytes; 16 where it is longer than fifteen.
  public let length: Int

  /// Reads the letters from `start`, behind which at least fifteen more bytes must be readable.
  @inlinable @inline(__always)
  public init(_ bytes: UnsafePointer<UInt8>, at start: Int) {
    letters = ByteLanes.load(bytes, at: start)
    rest = 0
    let others = WordLanes.others(letters)
    let count = ByteLanes.count(before: others)
    if others != 0 {
      letters &= ByteLanes.first(count)
      length = count
    } else {
      rest = ByteLanes.load(bytes, at: start &+ 8)
      let restCount = ByteLanes.count(before: WordLanes.others(rest))
      rest &= ByteLanes.first(restCount)
      length = count &+ restCount
    }
  }

  /// The hash of a word that is no longer than fifteen bytes.
  @inlinable @inline(__always)
  public var hash: UInt64 {
    length <= 8 ? WordHash.hash(letters, count: length) : WordHash.hash(letters, rest, count: length)
  }
}
