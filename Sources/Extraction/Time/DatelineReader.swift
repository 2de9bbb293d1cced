import Articles
import Text
import Vocabulary

/// Reads the date in a line that tells when a page was published: `16:23 18/08/2020`, `date 2023-08`,
/// `2024-03-05T08:30:00+07:00`, `Tue, 05 Mar 2024 08:30:00 GMT`.
struct DatelineReader {
  let chunker: Chunker
  /// Longer stretches are no datelines.
  private static let longest = 160
  private static let longestStamp = 80

  /// The first date with a year; of an impossible day the year alone.
  func date(_ text: [UInt8], _ range: Range<Int>) -> PartialDate? {
    if let date = Timestamp.any(String(decoding: text[range], as: UTF8.self)) { return date }
    guard range.count <= Self.longest else { return nil }
    let sentence = chunker.chunk(text, range)
    let forms = DateForms(sentence: sentence, hasCue: true)
    var month: PartialDate?
    var index = 0
    while index < sentence.count {
      guard sentence.kind(index) == .number else {
        index += 1
        continue
      }
      if let form = forms.read(at: index), let year = form.year {
        return PartialDate(year: year, month: form.isQuarter ? nil : form.month, day: form.day)
      }
      if month == nil, let year = sentence.year(index) { month = yearAndMonth(sentence, year, at: index) }
      // 16:23 is no day.
      index += sentence.kind(index + 1) == .colon && sentence.isTight(index + 1) ? 3 : 1
    }
    return month
  }

  /// The date of a line that is nothing but a time stamp, with a label perhaps (`Published: 2024-03-05T08:30:00Z`), or
  /// that begins with a scraper's mark (`date 2022-07 …`).
  func stamp(_ text: [UInt8], _ range: Range<Int>) -> PartialDate? {
    if text[range].starts(with: "date ".utf8) {
      let mark = text[range].dropFirst(5).prefix { $0 > 0x20 }
      return PartialDate(String(decoding: mark, as: UTF8.self))
    }
    guard range.count <= Self.longestStamp else { return nil }
    let sentence = chunker.chunk(text, range)
    guard let first = sentence.indices.first(where: { sentence.kind($0) == .number && !isClock(sentence, $0) }),
      first <= 8,
      let form = DateForms(sentence: sentence, hasCue: true).read(at: first), form.day != nil, let year = form.year,
      isLabel(sentence, ..<first), !(form.next..<sentence.count).contains(where: { isTelling(sentence, $0) })
    else { return nil }
    return PartialDate(year: year, month: form.month, day: form.day)
  }

  private func isClock(_ sentence: Sentence, _ chunk: Int) -> Bool {
    sentence.kind(chunk + 1) == .colon && sentence.isTight(chunk + 1)
      || sentence.kind(chunk - 1) == .colon && sentence.firstToken(chunk).isGlued
  }

  /// Whether nothing but a label (`Published:`, `Cập nhật`) or words of time stand ahead of a date.
  private func isLabel(_ sentence: Sentence, _ chunks: PartialRangeUpTo<Int>) -> Bool {
    let ahead = 0..<chunks.upperBound
    return sentence.kind(chunks.upperBound - 1) == .colon || !ahead.contains { isTelling(sentence, $0) }
  }

  /// A word that is none of a time stamp.
  private func isTelling(_ sentence: Sentence, _ chunk: Int) -> Bool {
    guard sentence.isWord(chunk), !sentence.firstToken(chunk).isUpper else { return false }
    guard let entry = sentence.entry(chunk) else { return true }
    return entry.weekday == nil && entry.month == nil && entry.time == nil
      && entry.roles.isDisjoint(with: [.dayPart, .stampLabel])
  }

  /// `2023-08`, or the year alone.
  private func yearAndMonth(_ sentence: Sentence, _ year: Int, at index: Int) -> PartialDate? {
    if sentence.kind(index + 1) == .dash, sentence.isTight(index + 1), let month = sentence.integer(index + 2),
      month.digits == 2, let date = PartialDate(year: year, month: month.value)
    {
      return date
    }
    return PartialDate(year: year)
  }
}
