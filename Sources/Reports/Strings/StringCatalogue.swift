import Yams

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The words of one language that Swift puts into pages: labels, table headings and generated sentences.
///
/// They stand in `Templates/strings/vi.yml` and the like, `key: text`, with placeholders in braces. After a number a word
/// may take two forms: `{count} {count|article|articles}`. A key that is missing or unknown, or a placeholder that does
/// not fit, is an error when the file is loaded.
struct StringCatalogue: Sendable {
  let language: Language
  private let texts: [String: String]
  /// The texts cut at their braces, since most are filled once for every row of a table.
  private let parts: [String: [CataloguePart]]
  private let labels: [LabelFamily: [String: [CataloguePart]]]

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
      let parts = CataloguePart.parts(of: text)
      guard Set(parts.compactMap(\.placeholder)) == Set(expected),
        parts.compactMap(\.counted).allSatisfy(expected.contains)
      else { throw .wrongPlaceholder(file: file, line: line, key: key, expected: expected) }
      texts[key] = text
    }
    let missing = known.keys.filter { texts[$0] == nil }
    guard missing.isEmpty else { throw .missingStrings(file: file, keys: missing.sorted()) }
    self.language = language
    self.texts = texts
    parts = texts.mapValues(CataloguePart.parts)
    var labels: [LabelFamily: [String: [CataloguePart]]] = [:]
    for family in LabelFamily.allCases {
      for value in family.values { labels[family, default: [:]][value] = parts["\(family.rawValue).\(value)"] }
    }
    self.labels = labels
  }

  /// The text of a phrase without placeholders.
  func callAsFunction(_ phrase: Phrase) -> String { texts[phrase.rawValue] ?? "" }

  /// A text of the frame, with its placeholders as they stand.
  func text(_ text: LayoutText) -> String { texts[text.key] ?? "" }

  /// The text of a phrase with its placeholders filled.
  func callAsFunction(_ phrase: Phrase, _ values: [String: String]) -> String {
    Self.fill(parts[phrase.rawValue] ?? [], values)
  }

  /// The text of a phrase as Markdown, its placeholders filled with finished Markdown.
  func inline(_ phrase: Phrase, _ values: [String: Inline] = [:]) -> Inline {
    Self.inline(parts[phrase.rawValue] ?? [], values)
  }

  /// The word for a value of a family such as `bound`.
  func label(_ family: LabelFamily, _ value: String, _ values: [String: String] = [:]) -> String {
    Self.fill(labels[family]?[value] ?? [.text(value)], values)
  }

  /// The word for a value of a family as Markdown, its placeholders filled with finished Markdown.
  func inlineLabel(_ family: LabelFamily, _ value: String, _ values: [String: Inline]) -> Inline {
    Self.inline(labels[family]?[value] ?? [.text(value)], values)
  }

  private static func inline(_ parts: [CataloguePart], _ values: [String: Inline]) -> Inline {
    var result = Inline()
    for (offset, part) in parts.enumerated() {
      switch part {
      case .placeholder(let name): result += values[name] ?? Inline()
      case .plural(let name, let one, let other): result += .fragment(values[name]?.isOne == true ? one : other)
      // A phrase is never the beginning of a list, but its first letters are escaped as if it were.
      case .text(let text): result += offset == 0 && !text.hasPrefix(" ") ? opening(text) : .fragment(text)
      }
    }
    return result
  }

  /// A number with a word or sign for its bound, such as `hơn 4.000`.
  func bounded(_ family: LabelFamily, _ bound: String, value: String, upper: @autoclosure () -> String) -> String {
    guard let parts = labels[family]?[bound] else { return value }
    var text = ""
    for part in parts {
      switch part {
      case .text(let words): text += words
      case .placeholder(let name): text += name == "upper" ? upper() : value
      case .plural: continue
      }
    }
    return text
  }

  private static func fill(_ parts: [CataloguePart], _ values: [String: String]) -> String {
    var filled = ""
    for part in parts {
      switch part {
      case .text(let text): filled += text
      case .placeholder(let name): filled += values[name] ?? ""
      case .plural(let name, let one, let other): filled += values[name] == "1" ? one : other
      }
    }
    return filled
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
}
