/// What a tag of a template names.
enum TemplateName: Sendable {
  /// `{{.}}`, the text that a section over texts is at.
  case text
  /// `{{name}}` or `{{name.variable}}`.
  case value(name: String, variables: [String])
  /// `{{count(list)}}`
  case count(list: String)
  /// `{{#empty(list)}}`
  case empty(list: String)
  /// `{{#first()}}`
  case first
  /// `{{#last()}}`
  case last
  /// `{{#even()}}`, the first, third, and so on.
  case even
  /// `{{#odd()}}`
  case odd

  init(_ name: String) {
    switch name {
    case ".": self = .text
    case "first()": self = .first
    case "last()": self = .last
    case "even()": self = .even
    case "odd()": self = .odd
    default:
      if let list = Self.argument(of: "count", in: name) {
        self = .count(list: list)
      } else if let list = Self.argument(of: "empty", in: name) {
        self = .empty(list: list)
      } else {
        let parts = name.utf8.split(separator: UInt8(ascii: ".")).compactMap { String($0) }
        self = .value(name: parts.first ?? "", variables: Array(parts.dropFirst()))
      }
    }
  }

  private static func argument(of function: String, in name: String) -> String? {
    guard name.hasPrefix(function + "("), name.hasSuffix(")") else { return nil }
    return String(name.dropFirst(function.utf8.count + 1).dropLast())
  }
}
