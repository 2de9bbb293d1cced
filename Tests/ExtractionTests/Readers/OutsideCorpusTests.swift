import Articles
import Extraction
import Foundation
import Testing
import Vocabulary

/// Runs over an outside corpus of numbers, amounts and dates, where `OUTSIDE_CORPUS` names its folder: tables
/// transcribed from the Vietnamese test corpus of Duckling, which is not part of this project.
///
/// Its partial dates are told by their reference time's future; a newspaper's lie in the past, so their year is the
/// last one that came round, or the one that fits the weekday.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["OUTSIDE_CORPUS"] != nil))
struct OutsideCorpusTests {
  private let vocabulary: Vocabulary
  private let folder: String

  init() throws {
    vocabulary = try Vocabulary.load()
    folder = ProcessInfo.processInfo.environment["OUTSIDE_CORPUS"] ?? ""
  }

  private func rows(_ name: String) throws -> [[String]] {
    let text = try String(contentsOfFile: "\(folder)/\(name).tsv", encoding: .utf8)
    return text.split(separator: "\n").dropFirst().map { $0.components(separatedBy: "\t") }
  }

  @Test func everyNumeralIsRead() throws {
    let reader = NumberReader(vocabulary: vocabulary)
    for row in try rows("numeral") { #expect(reader.read(row[1])?.description == row[2], "\(row[1])") }
  }

  @Test func ordinalsAreNoNumbersAndNoFigures() throws {
    let reader = NumberReader(vocabulary: vocabulary)
    for row in try rows("ordinal") {
      #expect(reader.read(row[1]) == nil, "\(row[1])")
      let article = ReadingFixture.article(["Đây là lần \(row[1]) tỉnh tổ chức hội nghị.", "Mô hình \(row[1]) của xã."])
      #expect(ReadingFixture.reader.read(article).figures.isEmpty, "\(row[1])")
    }
  }

  @Test func everyAmountIsRead() throws {
    let reader = AmountReader(vocabulary: vocabulary)
    let codes = ["Dollar": "USD", "Cent": "cent", "Pound": "GBP"]
    let bounds: [String: [Bound]] = [
      "=": [.exact], "between": [.range], "under": [.under, .atMost], "above": [.over, .atLeast],
    ]
    for row in try rows("money") {
      let amount = reader.read(row[1])
      let sides = row[2].split(separator: " ").map(String.init)
      let upper = amount?.upperEnd.map { "..\($0)" } ?? ""
      #expect(amount?.currency == codes[sides[0]] ?? sides[0], "\(row[1])")
      #expect(amount.map { "\($0.value)\(upper)" } == sides[1], "\(row[1])")
      #expect(amount.map { bounds[row[3]]?.contains($0.bound) == true } == true, "\(row[1])")
    }
  }

  @Test func everyDateIsRead() throws {
    let reader = DateReader(vocabulary: vocabulary)
    let reference = try #require(PartialDate("2017-02-02"))
    for row in try rows("time_absolute") {
      let found = reader.read(row[1], publishedOn: reference)
      let text = found.map { $0.quarter.map { quarter in "\(found!.date)-Q\(quarter)" } ?? $0.date.description }
      #expect(text == expected(row[2], isPartial: row[0] == "date_partial", text: row[1], reference), "\(row[1])")
    }
  }

  @Test func whatIsNoDateGivesNone() throws {
    let reader = DateReader(vocabulary: vocabulary)
    let reference = try #require(PartialDate("2017-02-02"))
    for row in try rows("time_negative") { #expect(reader.read(row[1], publishedOn: reference) == nil, "\(row[1])") }
  }

  /// The corpus's value to the day; of week 36 its month, since the data knows no weeks.
  private func expected(_ value: String, isPartial: Bool, text: String, _ reference: PartialDate) -> String {
    if value == "2017-W36" { return "2017-09" }
    let day = String(value.split(separator: "T")[0])
    guard isPartial else { return day }
    // With a weekday the corpus's own year is the one that fits it.
    if ["thứ", "chủ nhật", "chúa nhật"].contains(where: text.hasPrefix) { return day }
    let quarterMonth = ["Q1": "01", "Q2": "04", "Q3": "07", "Q4": "10"][String(day.suffix(2))]
    let start = quarterMonth.map { "2017-\($0)" } ?? day
    let isPast = start <= String(reference.description.prefix(start.count))
    return isPast ? day : "2016" + day.dropFirst(4)
  }
}
