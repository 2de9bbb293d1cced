/// Finds the members that share a key with a new one, among at most the latest of each key, so that a key which many
/// members share doesn't make the search quadratic.
struct CandidateIndex {
  /// How many members of one key are looked at.
  static let limit = 48

  private struct Entry {
    let member: Int32
    let next: Int32
  }

  private var heads: [UInt64: Int32] = [:]
  private var entries: [Entry] = []

  mutating func insert(_ member: Int, keys: [UInt64]) {
    for key in keys {
      entries.append(Entry(member: Int32(member), next: heads[key] ?? -1))
      heads[key] = Int32(entries.count - 1)
    }
  }

  /// Members that share a key, in rising order, with how many keys they share.
  func candidates(keys: [UInt64]) -> [(member: Int, shared: Int)] {
    var shared: [Int32: Int] = [:]
    for key in keys {
      var next = heads[key] ?? -1
      var seen = 0
      while next >= 0, seen < Self.limit {
        let entry = entries[Int(next)]
        shared[entry.member, default: 0] += 1
        next = entry.next
        seen += 1
      }
    }
    return shared.map { (Int($0.key), $0.value) }.sorted { $0.member < $1.member }
  }
}
