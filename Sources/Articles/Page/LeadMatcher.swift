import Text
import Vocabulary

/// Finds an outlet's lead at a line's start, such as `(QNO) -`, `TTXVN -` or `Hà Nội (TTXVN 22/8) -`: those of the
/// directory, and others by their shape.
struct LeadMatcher: Sendable {
  /// The leads' names without brackets and dashes.
  private let names: Set<[UInt8]>

  private static let longestName = 40

  init(_ outlets: OutletDirectory) {
    var names: Set<[UInt8]> = []
    for lead in outlets.outlets.flatMap(\.leads) {
      let bytes = Array(lead.utf8)
      let name = bytes.drop { $0 == 0x28 || $0 == 0x20 }.prefix { $0 != 0x29 }
      let end = name.lastIndex { $0 != 0x20 && $0 != 0x2D && $0 != 0x2E }
      guard let end else { continue }
      names.insert(Array(name[...end]))
      // `BTO-` and `BTO -` are the same lead; an en dash may stand for the hyphen.
      if let dash = name.lastIndex(of: 0xE2), name.count > 3 { names.insert(Array(name[..<dash])) }
    }
    self.names = names
  }

  /// The end of the lead at the start of a range, directly behind its dash or bracket; `nil` where there is none.
  func end(of bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> Int? {
    guard range.count > 4 else { return nil }
    let window = range.lowerBound..<min(range.upperBound, range.lowerBound + 96)
    return bytes[range.lowerBound] == 0x28 ? bracketed(bytes, window) : plain(bytes, window) ?? agency(bytes, window)
  }

  /// `(QNO) -`, `(SGGP).-`, `(NTO) `.
  private func bracketed(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    guard let close = index(of: 0x29, in: bytes, range), close - range.lowerBound <= Self.longestName else {
      return nil
    }
    let name = (range.lowerBound + 1)..<close
    guard !name.isEmpty, !bytes[name].contains(0x3A) else { return nil }
    let isKnown = names.contains(Array(bytes[name]))
    var next = close + 1
    if next < range.upperBound, bytes[next] == 0x2E { next += 1 }
    if let end = dashEnd(bytes, from: next, range) {
      return isKnown || isNameShaped(bytes, name) ? end : nil
    }
    guard close + 1 < range.upperBound, bytes[close + 1] == 0x20 else { return nil }
    return isKnown || isSign(bytes, name) ? close + 1 : nil
  }

  /// `TTXVN -`, `TPO -`, `VOV.VN -`, `BTO-`.
  private func plain(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    var stop = range.lowerBound
    while stop < range.upperBound, stop - range.lowerBound <= Self.longestName, !isDash(bytes, stop, range) {
      stop += 1
    }
    guard stop < range.upperBound, let end = dashEnd(bytes, from: stop, range) else { return nil }
    var nameEnd = stop
    while nameEnd > range.lowerBound, bytes[nameEnd - 1] == 0x20 { nameEnd -= 1 }
    let name = range.lowerBound..<nameEnd
    guard !name.isEmpty else { return nil }
    if names.contains(Array(bytes[name])) { return end }
    guard nameEnd < stop, end < range.upperBound, bytes[end] == 0x20 else { return nil }
    return isOnlineSign(bytes, name) ? end : nil
  }

  /// `Hà Nội (TTXVN 22/8) -`: an agency's lead with place and day.
  private func agency(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    guard let open = index(of: 0x28, in: bytes, range), open - range.lowerBound <= Self.longestName,
      let close = index(of: 0x29, in: bytes, open..<range.upperBound),
      let end = dashEnd(bytes, from: close + 1, range)
    else { return nil }
    let first = bytes[(open + 1)..<close].prefix { $0 != 0x20 && $0 != 0x2F && $0 != 0x2C }
    return names.contains(Array(first)) ? end : nil
  }

  // MARK: - Shapes

  /// Up to four words without a sentence's marks, as an outlet's name is.
  private func isNameShaped(_ bytes: UnsafeBufferPointer<UInt8>, _ name: Range<Int>) -> Bool {
    let slice = bytes[name]
    let spaces = slice.count { $0 == 0x20 }
    let digits = slice.count { (0x30...0x39).contains($0) }
    return name.count <= 30 && spaces <= 3 && digits * 2 < name.count && !slice.contains { $0 == 0x2C || $0 == 0x3B }
  }

  /// Two to six capitals, or a domain.
  private func isSign(_ bytes: UnsafeBufferPointer<UInt8>, _ name: Range<Int>) -> Bool {
    if isDomain(bytes, name) { return true }
    let text = String(decoding: bytes[name], as: UTF8.self).unicodeScalars
    return (2...6).contains(text.count) && text.allSatisfy(\.properties.isUppercase)
  }

  /// Capitals that end with `O` for online, or a domain.
  private func isOnlineSign(_ bytes: UnsafeBufferPointer<UInt8>, _ name: Range<Int>) -> Bool {
    isDomain(bytes, name) || (isSign(bytes, name) && bytes[name].last == UInt8(ascii: "O"))
  }

  private func isDomain(_ bytes: UnsafeBufferPointer<UInt8>, _ name: Range<Int>) -> Bool {
    guard name.count > 4, !bytes[name].contains(0x20) else { return false }
    let ending = bytes[name.suffix(3)].map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
    return ending == Array(".vn".utf8) || bytes[name.suffix(4)].elementsEqual(".com".utf8)
  }

  /// The offset behind a dash, white space before it aside; `nil` where there is no dash.
  private func dashEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ range: Range<Int>) -> Int? {
    var index = start
    while index < range.upperBound, Trimming.spaceLength(bytes, at: index) > 0 {
      index += Trimming.spaceLength(bytes, at: index)
    }
    guard index < range.upperBound, isDash(bytes, index, range) else { return nil }
    while index < range.upperBound, isDash(bytes, index, range) { index += bytes[index] == 0x2D ? 1 : 3 }
    return index
  }

  private func isDash(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ range: Range<Int>) -> Bool {
    if bytes[index] == 0x2D { return true }
    return bytes[index] == 0xE2 && index + 2 < range.upperBound && bytes[index + 1] == 0x80
      && (0x90...0x95).contains(bytes[index + 2])
  }

  private func index(of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    bytes[range].firstIndex(of: byte)
  }
}
