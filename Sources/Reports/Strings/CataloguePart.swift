/// A stretch of a catalogue's text: words, a place for a value, or words that follow a value's number.
enum CataloguePart: Hashable {
  case text(String)
  /// `{count}`
  case placeholder(String)
  /// `{count|article|articles}`: the first words where the value is 1, else the second ones.
  case plural(String, one: String, other: String)

  /// The name of the value that stands here.
  var placeholder: String? { if case .placeholder(let name) = self { name } else { nil } }

  /// The name of the value whose number the words follow.
  var counted: String? { if case .plural(let name, _, _) = self { name } else { nil } }

  /// Cuts a text at its braces.
  static func parts(of text: String) -> [CataloguePart] {
    var parts: [CataloguePart] = []
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      if open > rest.startIndex { parts.append(.text(String(rest[..<open]))) }
      let inside = rest[rest.index(after: open)..<close].split(separator: "|", omittingEmptySubsequences: false)
      parts.append(
        inside.count == 3
          ? .plural(String(inside[0]), one: String(inside[1]), other: String(inside[2]))
          : .placeholder(inside.joined(separator: "|")))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { parts.append(.text(String(rest))) }
    return parts
  }
}
