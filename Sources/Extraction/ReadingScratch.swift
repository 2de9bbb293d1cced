import Synchronization

/// Storage that a reading needs while it runs, handed from reading to reading so that none allocates it anew.
struct ReadingScratch {
  var sentence = Sentence()
  var markers: [Marker] = []
  var temporal = TemporalScanner.Result()
  var citations: [DocumentScanner.Citation] = []
  var names: [Range<Int>] = []
  var candidates: [FigureCandidate] = []
  var dates: [DateEvidence] = []
  var periods: [PeriodEvidence] = []

  mutating func clear() {
    candidates.removeAll(keepingCapacity: true)
    dates.removeAll(keepingCapacity: true)
    periods.removeAll(keepingCapacity: true)
  }

  /// Whether its storage is worth keeping: that of a huge article is given back.
  var isModest: Bool { sentence.tokens.capacity < 1 << 16 && candidates.capacity < 1 << 12 }
}

/// The storage not in use, one for each reading that runs at a time.
final class ReadingScratchPool: Sendable {
  private let free = Mutex<[ReadingScratch]>([])

  func take() -> ReadingScratch { free.withLock { $0.popLast() } ?? ReadingScratch() }

  func give(_ scratch: consuming ReadingScratch) {
    guard scratch.isModest else { return }
    let returned = scratch
    free.withLock { $0.append(returned) }
  }
}
