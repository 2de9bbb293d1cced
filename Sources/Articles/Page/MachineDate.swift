import Text

/// Finds a line that is a date as machines write it: ISO 8601 with its time, or RFC 5322; before it, words such as
/// `Cập nhật:`.
enum MachineDate {
  private static let longest = 80

  /// The range of the date without its time where that can be parted from it; `nil` where the line is something else.
  static func range(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ vocabulary: PageWords) -> Range<Int>? {
    guard range.count <= longest, let digit = bytes[range].firstIndex(where: { (0x30...0x39).contains($0) }) else {
      return nil
    }
    if let date = iso(in: bytes, digit..<range.upperBound), isFiller(bytes, range.lowerBound..<digit, vocabulary) {
      return date
    }
    // The weekday stands before the first digit.
    for start in [digit, weekday(in: bytes, range.lowerBound..<digit)].compactMap({ $0 }) {
      if Timestamp.rfc(Array(bytes[start..<range.upperBound])[...]) != nil,
        isFiller(bytes, range.lowerBound..<start, vocabulary)
      {
        return start..<range.upperBound
      }
    }
    return nil
  }

  private static func iso(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int>? {
    let text = Array(bytes[range])
    guard let length = Timestamp.isoLength(text[...]), length == text.count else { return nil }
    // Other readers of date lines know the form with a space.
    guard text.contains(UInt8(ascii: "T")) || text.contains(UInt8(ascii: "t")) else { return nil }
    // Without dashes the day is no date by itself for those who read on.
    let isDashed = text[4] == UInt8(ascii: "-")
    return range.lowerBound..<range.lowerBound + (isDashed ? 10 : length)
  }

  private static func weekday(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    var start = range.upperBound
    while start > range.lowerBound, !(0x41...0x5A).contains(bytes[start]) { start -= 1 }
    return start < range.upperBound ? start : nil
  }

  /// Whether nothing but words of date lines stands before the date.
  private static func isFiller(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ vocabulary: PageWords
  ) -> Bool {
    let words = LineWords(bytes, range, vocabulary.words).words
    var index = 0
    while index < words.count {
      let length = vocabulary.longest([.datefill, .weekday], in: words, at: index)
      if length == 0 { return false }
      index += length
    }
    return true
  }
}
