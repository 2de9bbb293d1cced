import Foundation
import Testing

/// One line of a file in `Cases`: a text in which every figure is marked with its right reading.
///
///     [K22 published=2019-05-15/ each place=VN-53] # Headline ¶ Ngày 15/5, xã lập {12 tổ|12 exact models/other scope=commune}.
///
/// - `{mention|value bound indicator key=value…}`: a figure, with the value of as many further columns as matter. `/`
///   parts answers that are right alike; nothing on one side of it stands for an empty cell. `rule.scope=…` asks for the
///   rule that decided a field. Bound and indicator may be left out where they don't matter. `optional`: the figure may
///   be left out. `loose`: the mention may begin before or behind the mark.
/// - `{mention|repeat value indicator}`: the figure of that value again; the dataset has it once, at either place.
/// - `[…]` at the head: labels (`K22`), columns of the article, and behind `each` the columns of every figure that does
///   not say otherwise. `given.published=2018-06-30` is told to the program; `page` has the lines cut as a page's are.
/// - `¶` parts paragraphs, `# ` begins a headline.
/// - A text without a mark holds no figure.
struct ReadingCase: Sendable, CustomTestStringConvertible {
  /// What the text says at one mark.
  struct Expected: Sendable {
    /// Bytes of the mention, and of its repeats.
    var ranges: [Range<Int>]
    var value: String
    /// `nil` where it doesn't matter; likewise the indicators.
    var bounds: Answers?
    var indicators: Answers?
    var columns: [String: Answers]
    var isOptional = false
    var isLoose = false
  }

  /// Part of the text with a range of its own.
  struct Paragraph: Sendable {
    var range: Range<Int>
    var isHeadline: Bool
  }

  var line: String
  /// Without marks; paragraphs are lines of it.
  var text: String
  var paragraphs: [Paragraph]
  var expected: [Expected]
  /// Columns of the article.
  var columns: [String: Answers]
  /// What the program is told beside the text.
  var given: [String: String]
  var isPage: Bool

  var testDescription: String { line }

  init(_ line: String) throws {
    self = try ReadingCaseParser(line).parse()
  }

  init(
    line: String, text: String, paragraphs: [Paragraph], expected: [Expected], columns: [String: Answers],
    given: [String: String], isPage: Bool
  ) {
    self.line = line
    self.text = text
    self.paragraphs = paragraphs
    self.expected = expected
    self.columns = columns
    self.given = given
    self.isPage = isPage
  }

  /// The cases of a file; an unreadable file or line fails the test that asks for it.
  static func load(_ file: CaseFile) throws -> [ReadingCase] {
    try cases(at: CaseFile.folder.appendingPathComponent("\(file.rawValue).txt"))
  }

  /// The cases of the file that `OUTSIDE_CASES` names, if it does: sentences that whoever writes rules shall not see.
  static func loadOutside() throws -> [ReadingCase] {
    try ProcessInfo.processInfo.environment["OUTSIDE_CASES"].map { try cases(at: URL(fileURLWithPath: $0)) } ?? []
  }

  private static func cases(at url: URL) throws -> [ReadingCase] {
    let text = try String(contentsOf: url, encoding: .utf8)
    return try text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { try ReadingCase(String($0)) }
  }
}

/// The answers that are right for one column.
struct Answers: Sendable, CustomStringConvertible {
  var values: [String]

  init(_ text: Substring) {
    values = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
  }

  func contains(_ value: String) -> Bool { values.contains(value) }

  var description: String { values.map { $0.isEmpty ? "nothing" : $0 }.joined(separator: " or ") }
}

/// The files in `Cases`.
enum CaseFile: String, CaseIterable {
  case awards, bounds, kinds, measures, negatives, nouns, numbers, open, periods, places, scopes, sentences, targets

  static var folder: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Cases")
  }
}
