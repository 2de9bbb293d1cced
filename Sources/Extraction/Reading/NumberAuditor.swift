import Articles
import Text
import Vocabulary

/// Accounts for every number written in digits that no rule has spoken of: it stands in a part of the page that is not
/// read, in a word or code, or in a name.
struct NumberAuditor {
  let article: Article

  /// The numbers outside of everything that the reading has found or refused, each with the rule that left it out.
  func unexplained(in reading: Reading) -> [Reading.RejectedNumber] {
    let covered = coveredRanges(of: reading)
    let names = (reading.schemes.map { ($0.name, "scheme-name") } + reading.places.map { ($0.range, "place-name") })
      .sorted { $0.0.lowerBound < $1.0.lowerBound }
    var result: [Reading.RejectedNumber] = []
    var nextCovered = 0
    var nextName = 0
    var nextBlock = 0
    article.text.withUnsafeBufferPointer { text in
      var index = 0
      while index < text.count {
        guard Self.isDigit(text[index]) else {
          index += 1
          continue
        }
        let range = index..<Self.end(ofNumberAt: index, in: text)
        index = range.upperBound
        while nextCovered < covered.count, covered[nextCovered].upperBound <= range.lowerBound { nextCovered += 1 }
        let open = uncovered(range, by: covered[nextCovered...], text)
        if open.isEmpty { continue }
        while nextName < names.count, names[nextName].0.upperBound <= range.lowerBound { nextName += 1 }
        while nextBlock < article.blocks.count, article.blocks[nextBlock].range.upperBound <= range.lowerBound {
          nextBlock += 1
        }
        let block = nextBlock < article.blocks.count ? article.blocks[nextBlock] : nil
        let name = nextName < names.count && names[nextName].0.overlaps(range) ? names[nextName].1 : nil
        result += open.map { .init(range: $0, rule: rule(for: $0, in: block, name: name, text)) }
      }
    }
    return result
  }

  /// The number, where nothing covers any of it; else its digits that are left over, as in `B1.200 tin`.
  private func uncovered(
    _ number: Range<Int>, by covered: ArraySlice<Range<Int>>, _ text: UnsafeBufferPointer<UInt8>
  ) -> [Range<Int>] {
    let overlapping = covered.prefix { $0.lowerBound < number.upperBound }
    if overlapping.isEmpty { return [number] }
    var open: [Range<Int>] = []
    for index in number where Self.isDigit(text[index]) && !overlapping.contains(where: { $0.contains(index) }) {
      if let last = open.last, last.upperBound == index {
        open[open.count - 1] = last.lowerBound..<index + 1
      } else {
        open.append(index..<index + 1)
      }
    }
    return open
  }

  private func rule(
    for range: Range<Int>, in block: Block?, name: String?, _ text: UnsafeBufferPointer<UInt8>
  ) -> String {
    guard let block, block.range.overlaps(range) else { return "not-read: markup" }
    guard block.kind.isRead else { return "not-read: \(block.kind.rawValue)" }
    if let name { return name }
    let isAfterLetter = range.lowerBound > 0 && Self.isLetter(text[range.lowerBound - 1])
    let isBeforeLetter = range.upperBound < text.count && Self.isLetter(text[range.upperBound])
    return isAfterLetter || isBeforeLetter ? "code" : "phrase"
  }

  /// Disjoint ranges in the order of the text.
  private func coveredRanges(of reading: Reading) -> [Range<Int>] {
    var ranges = reading.figures.flatMap { [$0.mention, $0.number] + $0.repeats }
    ranges += reading.rejected.map(\.range)
    ranges += reading.dates.map(\.range)
    ranges += reading.periods.map(\.range)
    ranges += reading.documents.map(\.range)
    ranges.sort { $0.lowerBound < $1.lowerBound }
    var merged: [Range<Int>] = []
    for range in ranges where !range.isEmpty {
      if let last = merged.last, range.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20) }

  /// A number goes on over single marks between digits.
  private static func end(ofNumberAt start: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    var index = start + 1
    while index < text.count {
      if isDigit(text[index]) {
        index += 1
      } else if text[index] == 0x2E || text[index] == 0x2C, index + 1 < text.count, isDigit(text[index + 1]) {
        index += 2
      } else {
        break
      }
    }
    return index
  }
}
