/// The variables that a template may name, each with its kind.
///
///     let schema: TemplateSchema = [
///       "title": .text,
///       "rows": .list(["value": .text, "source": .markup]),
///     ]
public struct TemplateSchema: Sendable, Hashable, ExpressibleByDictionaryLiteral {
  /// What a variable holds, and so how a template may use it.
  public enum Kind: Sendable, Hashable {
    /// Escaped text, `{{name}}`; `{{#name}}…{{/name}}` shows its content where the text is there.
    case text
    /// Finished Markdown or HTML, `{{{name}}}`.
    case markup
    /// A condition, `{{#name}}…{{/name}}` or `{{^name}}…{{/name}}`.
    case flag
    /// A section repeated for each text, which is `{{.}}` there.
    case texts
    /// A section shown where the object is there, with its variables; also `{{name.variable}}`.
    case object(TemplateSchema)
    /// A section repeated for each element, with its variables.
    case list(TemplateSchema)
  }

  public var kinds: [String: Kind]

  public init(_ kinds: [String: Kind]) { self.kinds = kinds }

  public init(dictionaryLiteral elements: (String, Kind)...) {
    kinds = Dictionary(elements, uniquingKeysWith: { _, last in last })
  }

  /// This schema with the variables of another, which win.
  public func merging(_ other: TemplateSchema) -> TemplateSchema {
    TemplateSchema(kinds.merging(other.kinds, uniquingKeysWith: { _, last in last }))
  }
}
