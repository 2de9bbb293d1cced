/// The values that a template is rendered with; the keys and kinds are those of its `TemplateSchema`.
public struct TemplateContext: Sendable, Hashable, ExpressibleByDictionaryLiteral {
  public var values: [String: TemplateValue]

  public init(_ values: [String: TemplateValue] = [:]) { self.values = values }

  public init(dictionaryLiteral elements: (String, TemplateValue)...) {
    values = Dictionary(elements, uniquingKeysWith: { _, last in last })
  }

  public subscript(key: String) -> TemplateValue? {
    get { values[key] }
    set { values[key] = newValue }
  }
}

/// One value of a template's context. `nil` is a value that is not there: its section is left out and it prints nothing.
public enum TemplateValue: Sendable, Hashable {
  case text(String?)
  case markup(String?)
  /// Finished markup in UTF-8.
  case bytes([UInt8])
  case flag(Bool)
  case texts([String])
  case object(TemplateContext?)
  case list([TemplateContext])
}

extension TemplateValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral {
  public init(stringLiteral value: String) { self = .text(value) }
  public init(booleanLiteral value: Bool) { self = .flag(value) }
}
