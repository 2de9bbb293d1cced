/// Pairs of asterisks and underscores around words, which people write in plain text or paste from Markdown.
enum EmphasisMarks {
  /// A line of text without them; `nil` where there are none.
  static func removed(from line: [UInt8]) -> [UInt8]? {
    var result: [UInt8]?
    for mark in [UInt8(ascii: "*"), UInt8(ascii: "_")] where line.contains(mark) {
      if let plain = removed(mark, from: result ?? line) { result = plain }
    }
    return result
  }

  private static func removed(_ mark: UInt8, from line: [UInt8]) -> [UInt8]? {
    var dropped: Set<Int> = []
    var open: Range<Int>?
    func isInk(_ offset: Int) -> Bool { line.indices.contains(offset) && line[offset] > 0x20 }
    /// A letter or digit, beside which an underscore is a part of a name.
    func isWord(_ offset: Int) -> Bool {
      guard line.indices.contains(offset) else { return false }
      return line[offset] >= 0x80 || (0x41...0x5A).contains(line[offset] & 0xDF) || (0x30...0x39).contains(line[offset])
    }
    for run in runs(of: mark, in: line) where run.count <= 3 {
      let isLone = mark == UInt8(ascii: "_") || run.count == 1
      if let start = open, start.count == run.count, isInk(run.lowerBound - 1), !isLone || !isWord(run.upperBound) {
        dropped.formUnion(start)
        dropped.formUnion(run)
        open = nil
      } else if isInk(run.upperBound), !isLone || !isWord(run.lowerBound - 1) {
        open = run
      }
    }
    return dropped.isEmpty ? nil : line.indices.filter { !dropped.contains($0) }.map { line[$0] }
  }

  private static func runs(of mark: UInt8, in line: [UInt8]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var index = 0
    while let start = line[index...].firstIndex(of: mark) {
      index = line[start...].firstIndex { $0 != mark } ?? line.count
      runs.append(start..<index)
    }
    return runs
  }
}
