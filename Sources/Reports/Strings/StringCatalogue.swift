import Yams

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The words of one language that Swift puts into pages: labels, table headings and generated sentences.
///
/// They stand in `Templates/strings/vi.yml` and the like, `key: text`, with placeholders in braces. A key that is
/// missing or unknown, or a placeholder that does not fit, is an error when the file is loaded.
struct StringCatalogue: Sendable {
  let language: Language
  private let texts: [String: String]

  /// Loads a language's file from the folder of templates.
  init(templates: String, language: Language) throws(ReportError) {
    let file = "\(templates)/strings/\(language.rawValue).yml"
    guard let data = FileManager.default.contents(atPath: file) else {
      throw .unreadable(path: file, reason: "no such file, or no right to read it")
    }
    guard let yaml = String(validating: data, as: UTF8.self) else {
      throw .unreadable(path: file, reason: "it is not UTF-8")
    }
    try self.init(yaml: yaml, file: file, language: language)
  }

  /// Reads a catalogue; `file` serves messages.
  init(yaml: String, file: String, language: Language) throws(ReportError) {
    let known = Self.placeholders
    var texts: [String: String] = [:]
    for (key, text, line) in try Self.entries(of: yaml, file: file) {
      guard let expected = known[key] else { throw .unknownString(file: file, line: line, key: key) }
      guard texts[key] == nil else {
        throw .malformedCatalogue(file: file, line: line, reason: "'\(key)' stands here a second time")
      }
      let used = Self.parts(of: text).compactMap { $0.isPlaceholder ? $0.text : nil }
      guard Set(used) == Set(expected) else {
        throw .wrongPlaceholder(file: file, line: line, key: key, expected: expected)
      }
      texts[key] = text
    }
    let missing = known.keys.filter { texts[$0] == nil }
    guard missing.isEmpty else { throw .missingStrings(file: file, keys: missing.sorted()) }
    self.language = language
    self.texts = texts
  }

  /// The text of a phrase without placeholders.
  func callAsFunction(_ phrase: Phrase) -> String { texts[phrase.rawValue] ?? "" }

  /// A text of the frame, with its placeholders as they stand.
  func text(_ text: LayoutText) -> String { texts[text.key] ?? "" }

  /// The text of a phrase with its placeholders filled.
  func callAsFunction(_ phrase: Phrase, _ values: [String: String]) -> String {
    Self.fill(self(phrase), values)
  }

  /// The text of a phrase as Markdown, its placeholders filled with finished Markdown.
  func inline(_ phrase: Phrase, _ values: [String: Inline] = [:]) -> Inline {
    var result = Inline()
    for (offset, part) in Self.parts(of: self(phrase)).enumerated() {
      if part.isPlaceholder {
        result += values[part.text] ?? Inline()
      } else {
        // A phrase is never the beginning of a list, but its first letters are escaped as if it were.
        result += offset == 0 && !part.text.hasPrefix(" ") ? Self.opening(part.text) : .fragment(part.text)
      }
    }
    return result
  }

  /// The word for a value of a family such as `bound`.
  func label(_ family: LabelFamily, _ value: String, _ values: [String: String] = [:]) -> String {
    Self.fill(texts["\(family.rawValue).\(value)"] ?? value, values)
  }

  private static func fill(_ text: String, _ values: [String: String]) -> String {
    parts(of: text).map { $0.isPlaceholder ? values[$0.text] ?? "" : $0.text }.joined()
  }

  private static func opening(_ text: String) -> Inline {
    text.hasSuffix(" ") ? Inline(text) + .fragment(" ") : Inline(text)
  }

  /// Every key that a catalogue must have, with the placeholders of its text.
  private static let placeholders: [String: [String]] = {
    var keys: [String: [String]] = [:]
    for phrase in Phrase.allCases { keys[phrase.rawValue] = phrase.placeholders }
    for text in LayoutText.allCases { keys[text.key] = text.placeholders }
    for family in LabelFamily.allCases {
      for value in family.values { keys["\(family.rawValue).\(value)"] = family.placeholders(of: value) }
    }
    return keys
  }()

  private static func entries(of yaml: String, file: String) throws(ReportError) -> [(String, String, Int)] {
    let node: Node?
    do {
      node = try Yams.compose(yaml: yaml)
    } catch let error as YamlError {
      throw .malformedCatalogue(file: file, line: Self.line(of: error), reason: "this is not YAML")
    } catch {
      throw .malformedCatalogue(file: file, line: 1, reason: "this is not YAML")
    }
    guard case .mapping(let mapping)? = node else {
      throw .malformedCatalogue(file: file, line: 1, reason: "write one 'key: text' a line")
    }
    var entries: [(String, String, Int)] = []
    for (key, value) in mapping {
      let line = key.mark?.line ?? 1
      guard case .scalar(let name) = key, case .scalar(let text) = value else {
        throw .malformedCatalogue(file: file, line: line, reason: "write one 'key: text' a line")
      }
      entries.append((name.string, text.string, line))
    }
    return entries
  }

  private static func line(of error: YamlError) -> Int {
    switch error {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark.line
    default: 1
    }
  }

  private struct Part {
    let text: String
    let isPlaceholder: Bool
  }

  private static func parts(of text: String) -> [Part] {
    var parts: [Part] = []
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      if open > rest.startIndex { parts.append(Part(text: String(rest[..<open]), isPlaceholder: false)) }
      parts.append(Part(text: String(rest[rest.index(after: open)..<close]), isPlaceholder: true))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { parts.append(Part(text: String(rest), isPlaceholder: false)) }
    return parts
  }
}
