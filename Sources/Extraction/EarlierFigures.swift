/// What a figure must know of those before it in its sentence.
struct EarlierFigures {
  /// Chunk behind each.
  private var ends: [Int] = []
  /// Whether one of them counts presents.
  private(set) var hasGifts = false

  mutating func clear() {
    ends.removeAll(keepingCapacity: true)
    hasGifts = false
  }

  mutating func add(_ figure: FigureCandidate, isGift: Bool) {
    ends.append(figure.chunks.upperBound)
    hasGifts = hasGifts || isGift
  }

  /// Whether a chunk stands directly behind one of them, with at most `gap` chunks between.
  func isBehindOne(_ chunk: Int, gap: Int) -> Bool { ends.contains { (0...gap).contains(chunk - $0) } }
}
