import Reports

/// An XML document in the making, a line an element.
struct XMLText {
  private(set) var markup = ""

  /// A finished line.
  mutating func line(_ line: String) { markup += line + "\n" }

  mutating func element(_ name: String, _ text: String) { line("<\(name)>\(Self.escaped(text))</\(name)>") }

  mutating func empty(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    line("<\(name)" + attributes.map { " \($0.key)=\"\(Self.escaped($0.value))\"" }.joined() + "/>")
  }

  /// Text or an attribute's value; scalars that XML forbids become U+FFFD.
  static func escaped(_ text: String) -> String {
    var permitted = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x1_0000...: permitted.unicodeScalars.append(scalar)
      default: permitted += "\u{FFFD}"
      }
    }
    return HTMLContentType().escapeText(permitted)
  }
}
