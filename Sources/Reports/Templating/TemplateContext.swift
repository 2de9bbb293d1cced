import Mustache

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
  case flag(Bool)
  case texts([String])
  case object(TemplateContext?)
  case list([TemplateContext])
}

extension TemplateValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral {
  public init(stringLiteral value: String) { self = .text(value) }
  public init(booleanLiteral value: Bool) { self = .flag(value) }
}

extension TemplateContext: MustacheParent {
  public func child(named name: String) -> Any? {
    switch values[name] {
    case .none: nil
    case .text(let text), .markup(let text): TextBox(text: text)
    case .flag(let flag): flag
    case .texts(let texts): texts.map { TextBox(text: $0) }
    case .object(let object): object ?? TextBox(text: nil)
    case .list(let list): list
    }
  }
}

/// A text that swift-mustache finds no children in, without reflection, and that can be absent without the search going
/// on in the surrounding context.
private struct TextBox: MustacheParent, MustacheCustomRenderable {
  let text: String?

  var renderText: String { text ?? "" }
  var isNull: Bool { text == nil }
  func child(named: String) -> Any? { nil }
}
