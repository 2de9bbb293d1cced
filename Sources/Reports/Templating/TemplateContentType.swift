import Mustache

/// How values are escaped in one kind of template.
///
/// swift-mustache's own types escape by `Character`, so that a combining mark after `<` or `"` hides it from them. Types
/// of this protocol look at Unicode scalars or bytes. The library names the type at the head of every template and
/// partial, since swift-mustache falls back to its own for each.
public protocol TemplateContentType: MustacheContentType {
  /// The name in the `CONTENT_TYPE` pragma: ASCII letters only.
  static var name: String { get }
}
