import Articles
import Extraction
import Foundation
import Testing

/// A sentence with its expected figures marked: `{mention|value bound indicator key=value…}`.
struct ReadingCase: Sendable, CustomTestStringConvertible {
  struct Expected: Sendable {
    /// Bytes of the mention.
    var range: Range<Int>
    var value: String
    var bound: String
    var indicator: String
    /// Further columns, such as `scope` or `period`.
    var fields: [String: String]
  }

  var line: String
  var sentence: String
  var expected: [Expected]

  var testDescription: String { line }

  init(_ line: String) {
    self.line = line
    sentence = ""
    expected = []
    var rest = Substring(line)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      sentence += rest[..<open]
      let parts = rest[rest.index(after: open)..<close].split(separator: "|", maxSplits: 1)
      let start = sentence.utf8.count
      sentence += parts[0]
      let words = parts[1].split(separator: " ").map(String.init)
      var fields: [String: String] = [:]
      for word in words.dropFirst(3) {
        let sides = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        fields[String(sides[0])] = String(sides[1])
      }
      expected.append(
        Expected(
          range: start..<sentence.utf8.count, value: words[0], bound: words[1], indicator: words[2], fields: fields))
      rest = rest[rest.index(after: close)...]
    }
    sentence += rest
  }

  /// The cases of a file beside the tests.
  static func load(_ name: String) -> [ReadingCase] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Cases/\(name).txt")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { ReadingCase(String($0)) }
  }

  /// What differs between the expectation and the reading; empty where they agree.
  func differences(_ reading: Reading, in article: Article) -> [String] {
    var differences: [String] = []
    var unmatched = reading.figures
    for expected in expected {
      guard
        let index = unmatched.firstIndex(where: {
          $0.mention.lowerBound == expected.range.lowerBound && $0.value.description == expected.value
        })
      else {
        differences.append("missed \(expected.value) \(expected.indicator)")
        continue
      }
      let figure = unmatched.remove(at: index)
      if figure.bound.rawValue != expected.bound { differences.append("bound \(figure.bound.rawValue)") }
      if figure.indicator != expected.indicator {
        differences.append("\(expected.value): indicator \(figure.indicator)")
      }
      if !expected.range.overlaps(figure.mention) || figure.number.upperBound > expected.range.upperBound {
        differences.append("span «\(article[figure.mention])»")
      }
      for (key, value) in expected.fields.sorted(by: { $0.key < $1.key }) where column(key, of: figure) != value {
        differences.append("\(expected.value): \(key) \(column(key, of: figure))")
      }
    }
    for figure in unmatched {
      differences.append("no figure: \(figure.value) \(figure.indicator) «\(article[figure.mention])»")
    }
    return differences
  }

  private func column(_ key: String, of figure: Figure) -> String {
    switch key {
    case "status": figure.status.rawValue
    case "scope": figure.scope.rawValue
    case "place": figure.place.value ?? ""
    case "period": figure.period.value?.description ?? ""
    case "honour": figure.honour?.rawValue ?? ""
    case "grantor": figure.grantors.column
    case "of": figure.of?.description ?? ""
    case "upper": figure.upperEnd?.description ?? ""
    case "mentions": String(figure.mentions)
    default: "unknown key \(key)"
    }
  }
}
