/// A JSON value (RFC 8259) whose members keep their order, so that the same run prints the same bytes.
public indirect enum JSONValue: Sendable, Hashable, CustomStringConvertible {
  public struct Member: Sendable, Hashable {
    public let name: String
    public let value: JSONValue

    public init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  case null
  case boolean(Bool)
  case integer(Int)
  /// A number in decimal notation, written as it is.
  case decimal(String)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// A string, or `null`.
  public static func optional(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

  /// An integer, or `null`.
  public static func optional(_ number: Int?) -> JSONValue { number.map { .integer($0) } ?? .null }

  /// The value as text, indented by two spaces.
  public var description: String {
    var text = ""
    write(to: &text, indentation: 0)
    return text
  }

  private func write(to text: inout String, indentation: Int) {
    switch self {
    case .null: text += "null"
    case .boolean(let isTrue): text += isTrue ? "true" : "false"
    case .integer(let number): text += String(number)
    case .decimal(let number): text += number
    case .string(let string): text += Self.quoted(string)
    case .array(let elements):
      Self.writeList(elements, between: ("[", "]"), to: &text, indentation: indentation) { element, text in
        element.write(to: &text, indentation: indentation + 1)
      }
    case .object(let members):
      Self.writeList(members, between: ("{", "}"), to: &text, indentation: indentation) { member, text in
        text += Self.quoted(member.name) + ": "
        member.value.write(to: &text, indentation: indentation + 1)
      }
    }
  }

  private static func writeList<Element>(
    _ elements: [Element], between brackets: (String, String), to text: inout String, indentation: Int,
    writing write: (Element, inout String) -> Void
  ) {
    text += brackets.0
    for (index, element) in elements.enumerated() {
      text += (index == 0 ? "\n" : ",\n") + String(repeating: "  ", count: indentation + 1)
      write(element, &text)
    }
    if !elements.isEmpty { text += "\n" + String(repeating: "  ", count: indentation) }
    text += brackets.1
  }

  private static func quoted(_ string: String) -> String {
    var text = "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      // Controls by the standard; the two separators because JavaScript once took them for line ends.
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }
}
