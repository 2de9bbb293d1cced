import Text

/// Cuts a paragraph into sentences in one pass over its bytes.
///
/// A sentence ends with `.`, `…`, `!`, `?` or `./.`, with closing quotation marks and brackets after it, before white
/// space and something that can start a sentence. Numbers (`1.700`), abbreviations (`TP. Huế`), initials and `…` before
/// a small letter end none; neither does `;`.
enum SentenceSplitter {
  /// Words before a full stop that it only shortens, in lower case.
  private static let abbreviations: Set<[UInt8]> = Set(
    [
      "tp", "tx", "tt", "tr", "th", "ths", "ts", "pgs", "gs", "bs", "ks", "cn", "ncs", "đc", "kp", "bt", "vp", "pv",
      "mr", "mrs", "ms", "dr", "nxb", "tk", "thg", "đ/c", "q", "p", "h", "x", "s", "t",
    ].map { Array($0.utf8) })

  /// The sentences' ranges inside a range of UTF-8, in order, without white space around them.
  static func sentences(in range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    find(in: range, of: bytes, into: &sentences)
    return sentences
  }

  /// Appends the sentences' ranges.
  static func find(in range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, into sentences: inout [Range<Int>]) {
    var start = range.lowerBound
    var index = start
    while true {
      while index < range.upperBound, !isTerminator(bytes[index]) { index += 1 }
      if index == range.upperBound { break }
      let run = terminators(bytes, from: index, end: range.upperBound)
      guard run.end > index else {
        index += 1
        continue
      }
      let closed = closings(bytes, from: run.end, end: range.upperBound)
      if closed < range.upperBound,
        let next = nextStart(
          bytes, run: index..<run.end, isPlainStop: run.isPlainStop, closed: closed, in: start..<range.upperBound)
      {
        sentences.append(start..<closed)
        start = next
        index = next
      } else {
        index = closed
      }
    }
    if start < range.upperBound { sentences.append(start..<range.upperBound) }
  }

  /// `.`, `!`, `?`, and the first byte of `…`.
  private static func isTerminator(_ byte: UInt8) -> Bool {
    byte == 0x2E || byte == 0x21 || byte == 0x3F || byte == 0xE2
  }

  /// The end of a run of `.`, `!`, `?`, `…` and `./.`, and whether it is a single full stop.
  private static func terminators(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, end: Int
  ) -> (end: Int, isPlainStop: Bool) {
    var index = start
    var count = 0
    loop: while index < end {
      switch bytes[index] {
      case 0x2E, 0x21, 0x3F: index += 1
      case 0x2F where count > 0 && index + 1 < end && bytes[index + 1] == 0x2E: index += 2
      case 0xE2 where index + 2 < end && bytes[index + 1] == 0x80 && bytes[index + 2] == 0xA6: index += 3
      default: break loop
      }
      count += 1
    }
    return (index, count == 1 && bytes[start] == 0x2E)
  }

  /// The offset behind closing quotation marks and brackets, and further terminators behind those.
  private static func closings(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, end: Int) -> Int {
    var index = start
    while index < end {
      switch bytes[index] {
      case 0x22, 0x27, 0x29, 0x5D: index += 1
      case 0x2E where index > start: index += 1
      case 0xE2
      where index + 2 < end && bytes[index + 1] == 0x80 && (bytes[index + 2] == 0x9D || bytes[index + 2] == 0x99):
        index += 3
      case 0xC2 where index + 1 < end && bytes[index + 1] == 0xBB: index += 2
      default: return index
      }
    }
    return index
  }

  /// Where the next sentence starts, if one does behind a terminator.
  private static func nextStart(
    _ bytes: UnsafeBufferPointer<UInt8>, run: Range<Int>, isPlainStop: Bool, closed: Int, in range: Range<Int>
  ) -> Int? {
    var next = closed
    while next < range.upperBound {
      let length = Trimming.spaceLength(bytes, at: next)
      if length == 0 { break }
      next += length
    }
    guard next < range.upperBound else { return nil }
    if next == closed {
      return isPlainStop && closed == run.upperBound && isGluedEnd(bytes, stop: run.lowerBound, next: next, in: range)
        ? next : nil
    }
    let following = firstLetter(bytes, from: next, end: range.upperBound)
    if following == .small || following == .dashOrMark { return nil }
    if isPlainStop, closed == run.upperBound, isAbbreviation(bytes, stop: run.lowerBound, in: range) { return nil }
    return next
  }

  private enum Following { case small, capitalOrDigit, dashOrMark, other }

  /// What the first letter, digit or dash is, quotation marks and brackets aside.
  private static func firstLetter(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, end: Int) -> Following {
    var index = start
    while index < end {
      switch bytes[index] {
      case 0x22, 0x27, 0x28, 0x5B: index += 1
      case 0x61...0x7A: return .small
      case 0x2C, 0x3B, 0x3A: return .dashOrMark
      case 0x2D: return index + 1 < end && bytes[index + 1] == 0x20 && index == start ? .dashOrMark : .other
      case 0xC2 where index + 1 < end && bytes[index + 1] == 0xAB: index += 2
      case 0xC3...0xC6, 0xE1: return LetterFolding.isUpper(bytes, index, end) ? .capitalOrDigit : .small
      case 0xE2 where index + 2 < end && bytes[index + 1] == 0x80:
        switch bytes[index + 2] {
        case 0x98, 0x9C: index += 3
        case 0x93, 0x94: return .dashOrMark
        default: return .other
        }
      default: return .capitalOrDigit
      }
    }
    return .other
  }

  /// Whether a full stop without a space after it ends a sentence (`trật tự.Trong`): after a word of small letters and
  /// before a capital.
  private static func isGluedEnd(
    _ bytes: UnsafeBufferPointer<UInt8>, stop: Int, next: Int, in range: Range<Int>
  ) -> Bool {
    guard stop > range.lowerBound, LetterFolding.isUpper(bytes, next, range.upperBound) else { return false }
    let word = word(bytes, before: stop, from: range.lowerBound)
    guard word.count >= 2, !abbreviations.contains(Array(bytes[word])) else { return false }
    // A letter that is no capital in front of the stop, and no address such as `Baonghean.VN`.
    return !LetterFolding.isUpper(bytes, word.lowerBound, stop) && !isDigit(bytes[stop - 1])
  }

  /// Whether the word before a full stop is an abbreviation, an initial, or the number of a list's first item.
  private static func isAbbreviation(_ bytes: UnsafeBufferPointer<UInt8>, stop: Int, in range: Range<Int>) -> Bool {
    let word = word(bytes, before: stop, from: range.lowerBound)
    if word.isEmpty { return false }
    if word.lowerBound == range.lowerBound, bytes[word].allSatisfy(isDigit) { return true }
    let isSingleCapital =
      LetterFolding.isUpper(bytes, word.lowerBound, stop)
      && word.count == Characters.length(ledBy: bytes[word.lowerBound])
    if isSingleCapital { return true }
    return word.count <= 4 && abbreviations.contains(bytes[word].map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 })
  }

  /// The letters and digits directly before an offset.
  private static func word(_ bytes: UnsafeBufferPointer<UInt8>, before end: Int, from start: Int) -> Range<Int> {
    var first = end
    while first > start {
      let byte = bytes[first - 1]
      guard byte >= 0x80 || isDigit(byte) || (0x41...0x5A).contains(byte & 0xDF) else { break }
      first -= 1
      // An abbreviation is short; looking further would make long words quadratic.
      if end - first > 16 { break }
    }
    while first < end, bytes[first] & 0xC0 == 0x80 { first += 1 }
    return first..<end
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
