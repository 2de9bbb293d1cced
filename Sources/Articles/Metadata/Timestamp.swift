/// Reads the calendar day of a date and time as machines write them; the day is taken as written, whatever the zone.
package enum Timestamp {
  /// ISO 8601: `2024-03-05`, `2024-03`, `2024`, `2024-03-05T08:30:00+07:00`, `2024-03-05 08:30`, `20240305T083000Z`.
  package static func iso(_ text: some StringProtocol) -> PartialDate? {
    let text = String(text)
    if let date = PartialDate(text) { return date }
    let bytes = Array(text.utf8)
    guard let length = isoLength(bytes[...]), length == bytes.count else { return nil }
    return day(bytes[...])
  }

  /// As `iso`, or RFC 5322: `Tue, 05 Mar 2024 08:30:00 GMT`.
  package static func any(_ text: some StringProtocol) -> PartialDate? { iso(text) ?? rfc(Array(text.utf8)[...]) }

  /// The length of a date and time at the start of a text; `nil` where there is none. A day alone is none.
  static func isoLength(_ bytes: ArraySlice<UInt8>) -> Int? {
    var cursor = Cursor(bytes)
    let isBasic: Bool
    if cursor.digits(8) {
      isBasic = true
    } else {
      guard cursor.digits(4), cursor.take("-"), cursor.digits(2), cursor.take("-"), cursor.digits(2) else { return nil }
      isBasic = false
    }
    guard day(bytes) != nil else { return nil }
    if !cursor.take("T"), !cursor.take("t") {
      guard !isBasic, cursor.take(" ") else { return nil }
    }
    guard cursor.digits(2) else { return nil }
    if cursor.take(":") {
      guard cursor.digits(2) else { return nil }
      if cursor.take(":"), !cursor.digits(2) { return nil }
    } else if cursor.digits(2) {
      _ = cursor.digits(2)
    }
    if cursor.take(".") || cursor.take(",") { while cursor.digits(1) {} }
    readZone(&cursor)
    return cursor.offset
  }

  private static func readZone(_ cursor: inout Cursor) {
    let beforeZone = cursor
    _ = cursor.take(" ")
    if cursor.take("Z") || cursor.take("z") { return }
    if cursor.take("+") || cursor.take("-"), cursor.digits(2) {
      _ = cursor.take(":")
      _ = cursor.digits(2)
      return
    }
    cursor = beforeZone
  }

  /// The day at the start of `YYYYMMDD` or `YYYY-MM-DD`.
  static func day(_ bytes: ArraySlice<UInt8>) -> PartialDate? {
    let digits = bytes.prefix(10).filter { (0x30...0x39).contains($0) }.prefix(8)
    guard digits.count == 8, let number = Int(String(decoding: digits, as: UTF8.self)) else { return nil }
    return PartialDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }

  private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

  /// `Tue, 05 Mar 2024 08:30:00 GMT`, the weekday and the time being free to miss.
  static func rfc(_ bytes: ArraySlice<UInt8>) -> PartialDate? {
    let words = String(decoding: bytes.prefix(64), as: UTF8.self).lowercased().split { $0 == " " || $0 == "," }
    let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    let rest = words.first.map { weekdays.contains(String($0.prefix(3))) } ?? false ? words.dropFirst() : words[...]
    let parts = Array(rest.prefix(3))
    guard parts.count == 3, let day = Int(parts[0]), let month = months.firstIndex(of: String(parts[1].prefix(3))),
      parts[2].utf8.count == 4, let year = Int(parts[2])
    else { return nil }
    let time = rest.dropFirst(3).first
    guard time.map({ $0.utf8.contains(UInt8(ascii: ":")) }) ?? true, rest.count <= 6 else { return nil }
    return PartialDate(year: year, month: month + 1, day: day)
  }

  /// A place in bytes that are read one after the other.
  private struct Cursor {
    private let bytes: ArraySlice<UInt8>
    private(set) var offset = 0

    init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

    mutating func digits(_ count: Int) -> Bool {
      let start = bytes.startIndex + offset
      guard start + count <= bytes.endIndex, bytes[start..<start + count].allSatisfy({ (0x30...0x39).contains($0) })
      else {
        return false
      }
      offset += count
      return true
    }

    mutating func take(_ character: Unicode.Scalar) -> Bool {
      let index = bytes.startIndex + offset
      guard index < bytes.endIndex, UInt32(bytes[index]) == character.value else { return false }
      offset += 1
      return true
    }
  }
}
