import Text
import Vocabulary

/// What the reading of times asks of a chunk.
extension Sentence {
  /// The plain integer of a number of at most four digits, and its number of digits.
  func integer(_ chunk: Int) -> (value: Int, digits: Int)? {
    guard kind(chunk) == .number, firstToken(chunk).range.count <= 16 else { return nil }
    let digits = digits(firstToken(chunk))
    guard digits.count <= 4, !digits.contains(where: { $0 < 0x30 }) else { return nil }
    return (digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }, digits.count)
  }

  /// The year that four digits make.
  func year(_ chunk: Int) -> Int? {
    guard let number = integer(chunk), number.digits == 4, (1900...2100).contains(number.value) else { return nil }
    return number.value
  }

  /// The two or three parts of `13.6.2005` or `28.7`; empty for other numbers.
  func dottedParts(_ chunk: Int) -> [Int] {
    guard kind(chunk) == .number, firstToken(chunk).range.count <= 30 else { return [] }
    let parts = digits(firstToken(chunk)).split(separator: 0x2E, omittingEmptySubsequences: false)
    let isDate =
      (2...3).contains(parts.count) && parts.dropLast().allSatisfy { (1...2).contains($0.count) }
      && parts.allSatisfy { part in !part.contains(0x2C) } && [1, 2, 4].contains(parts.last?.count ?? 0)
    return isDate ? parts.map { part in part.reduce(0) { $0 * 10 + Int($1 - 0x30) } } : []
  }

  /// A number in words that may be a day or a month.
  func smallNumber(_ chunk: Int) -> (value: Int, next: Int)? {
    guard isNumeric(chunk), let number = NumberParser().parse(self, at: chunks[chunk].tokens.lowerBound, joins: false),
      number.value.scale == 0, (1...31).contains(number.value.significand)
    else { return nil }
    let value = Int(number.value.significand)
    let next = self.chunk(holding: number.tokens.upperBound, from: chunk)
    // tháng mười năm 2021: the last word is the year's, not a five.
    if number.isSpelled, value > 10, value % 10 == 5, next - 1 > chunk, isYearWord(next - 1), year(next) != nil {
      return (value - 5, next - 1)
    }
    return (value, next)
  }

  /// A word that stands before the digits of a year (`năm`, `trong năm`, `đầu năm`).
  func isYearWord(_ chunk: Int) -> Bool {
    guard let entry = entry(chunk) else { return false }
    switch entry.period {
    case .inYear, .monthFirst, .yearStart: return true
    case .lastYear: return chunks[chunk].count == 2
    default: return entry.time == .year && chunks[chunk].count == 1
    }
  }

  /// `quý` by itself.
  func isQuarterWord(_ chunk: Int) -> Bool { entry(chunk)?.time == .quarter && chunks[chunk].count == 1 }

  /// `tháng` by itself.
  func isMonthWord(_ chunk: Int) -> Bool { entry(chunk)?.time == .month && chunks[chunk].count == 1 }

  /// A mark between the parts of a date.
  func dateMark(_ chunk: Int) -> Token.Kind? {
    let kind = kind(chunk)
    return kind == .slash || kind == .dash ? kind : nil
  }

  /// Whether a chunk and the one behind it stand without blanks.
  func isTight(_ chunk: Int) -> Bool {
    indices.contains(chunk + 1) && firstToken(chunk).isGlued && firstToken(chunk + 1).isGlued
  }

  mutating func mark(_ chunkRange: Range<Int>, _ role: Chunk.Role) {
    for chunk in chunkRange { chunks[chunk].role = role }
  }
}
