import Vocabulary

/// Takes a line of `Cases` apart.
struct ReadingCaseParser {
  struct Malformed: Error, CustomStringConvertible {
    var line: String
    var problem: String
    var description: String { "\(problem): \(line)" }
  }

  private let line: String
  private var text = ""
  private var paragraphs: [ReadingCase.Paragraph] = []
  private var expected: [ReadingCase.Expected] = []
  private var repeats: [(range: Range<Int>, value: String, indicator: String?)] = []
  private var columns: [String: Answers] = [:]
  private var common: [String: Answers] = [:]
  private var given: [String: String] = [:]
  private var isPage = false

  init(_ line: String) { self.line = line }

  consuming func parse() throws -> ReadingCase {
    var rest = Substring(line)
    if rest.hasPrefix("[") {
      guard let close = rest.firstIndex(of: "]") else { throw malformed("the head has no end") }
      readHead(rest[rest.index(after: rest.startIndex)..<close])
      rest = rest[rest.index(after: close)...].drop { $0 == " " }
    }
    for paragraph in rest.split(separator: "¶") {
      let body = paragraph.trimmingPrefix { $0 == " " }
      let isHeadline = body.hasPrefix("# ")
      if !text.isEmpty { text += "\n" }
      let start = text.utf8.count
      try readParagraph(isHeadline ? body.dropFirst(2) : body)
      while text.hasSuffix(" ") { text.removeLast() }
      paragraphs.append(ReadingCase.Paragraph(range: start..<text.utf8.count, isHeadline: isHeadline))
    }
    try attachRepeats()
    return ReadingCase(
      line: line, text: text, paragraphs: paragraphs, expected: expected, columns: columns, given: given,
      isPage: isPage)
  }

  private mutating func readHead(_ head: Substring) {
    var isCommon = false
    for word in head.split(separator: " ") {
      let sides = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      switch (sides.count, word) {
      case (1, "each"): isCommon = true
      case (1, "page"): isPage = true
      case (1, _): continue  // a label
      case _ where word.hasPrefix("given."): given[String(sides[0].dropFirst(6))] = String(sides[1])
      case _ where isCommon: common[String(sides[0])] = Answers(sides[1])
      default: columns[String(sides[0])] = Answers(sides[1])
      }
    }
  }

  private mutating func readParagraph(_ body: Substring) throws {
    var rest = body
    while let open = rest.firstIndex(of: "{") {
      guard let close = rest[open...].firstIndex(of: "}") else { throw malformed("a mark has no end") }
      text += rest[..<open]
      let parts = rest[rest.index(after: open)..<close].split(separator: "|", maxSplits: 1)
      guard parts.count == 2 else { throw malformed("a mark says nothing") }
      let start = text.utf8.count
      text += parts[0]
      try readMark(parts[1], range: start..<text.utf8.count)
      rest = rest[rest.index(after: close)...]
    }
    text += rest
  }

  private mutating func readMark(_ mark: Substring, range: Range<Int>) throws {
    let words = mark.split(separator: " ")
    if words.first == "repeat" {
      guard words.count > 1 else { throw malformed("a repeat has no value") }
      repeats.append((range, String(words[1]), words.count > 2 ? String(words[2]) : nil))
      return
    }
    guard words.count > 1 else { throw malformed("a mark says only a value") }
    // Bound and indicator stand before the columns, in this order.
    var answers = words.dropFirst().prefix { !$0.contains("=") && $0 != "optional" && $0 != "loose" }.map(Answers.init)
    let rest = words.dropFirst(1 + answers.count)
    let isBound = answers.first?.values.allSatisfy { Bound(rawValue: $0) != nil } ?? false
    let bounds = isBound ? answers.removeFirst() : nil
    guard answers.count <= 1 else { throw malformed("“\(answers[1])” is unknown") }
    var figure = ReadingCase.Expected(
      ranges: [range], value: String(words[0]), bounds: bounds, indicators: answers.first, columns: common)
    for word in rest {
      let sides = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      switch (sides.count, word) {
      case (1, "optional"): figure.isOptional = true
      case (1, "loose"): figure.isLoose = true
      case (1, _): throw malformed("“\(word)” is unknown")
      default: figure.columns[String(sides[0])] = Answers(sides[1])
      }
    }
    expected.append(figure)
  }

  private mutating func attachRepeats() throws {
    for (range, value, indicator) in repeats {
      let index = expected.firstIndex { figure in
        figure.value == value && (indicator.map { figure.indicators?.contains($0) ?? true } ?? true)
      }
      guard let index else { throw malformed("nothing has the value \(value) that is repeated") }
      expected[index].ranges.append(range)
    }
  }

  private func malformed(_ problem: String) -> Malformed { Malformed(line: line, problem: problem) }
}
