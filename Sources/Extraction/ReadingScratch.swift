import Synchronization

/// Storage that a reading needs while it runs, handed from reading to reading so that none allocates it anew.
struct ReadingScratch {
  let storage = SentenceStorage()
  var sentence = Sentence()
  var markers: [Marker] = []
  var temporal = TemporalScanner.Result()
  var citations: [DocumentScanner.Citation] = []
  var names: [Range<Int>] = []
  var candidates: [FigureCandidate] = []
  var dates: [DateEvidence] = []
  var periods: [PeriodEvidence] = []
  var places: [Reading.PlaceMention] = []
  var earlier = EarlierFigures()
  var localNames = LocalNames()
  var evidence = ArticleEvidence()

  mutating func clear() {
    candidates.removeAll(keepingCapacity: true)
    dates.removeAll(keepingCapacity: true)
    periods.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
    localNames.clear()
    evidence.clear()
  }

  /// Whether its storage is worth keeping: that of a huge article is given back.
  var isModest: Bool { candidates.capacity < 1 << 12 }
}

/// The storage not in use, one for each reading that runs at a time.
final class ReadingScratchPool: Sendable {
  /// Each box is in one reading's hands at a time.
  private struct Box: @unchecked Sendable { var scratch: ReadingScratch }

  private let free = Mutex<[Box]>([])

  func take() -> ReadingScratch { free.withLock { $0.popLast() }?.scratch ?? ReadingScratch() }

  func give(_ scratch: ReadingScratch) {
    guard scratch.isModest else { return }
    let box = Box(scratch: scratch)
    free.withLock { $0.append(box) }
  }
}
