/// How values are escaped in one kind of template.
///
/// A template may name it in a pragma, `{{% CONTENT_TYPE: SafeHTML}}`; it holds for the whole folder with or without one.
public protocol TemplateContentType: Sendable {
  /// The name in the `CONTENT_TYPE` pragma: ASCII letters only.
  static var name: String { get }

  /// The text as it stands in what a template makes.
  func escapeText(_ text: String) -> String
}
