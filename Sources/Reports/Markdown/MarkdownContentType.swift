/// Escapes values for inline Markdown: whatever a text holds, libcmark shows it as that text.
///
/// It holds in paragraphs, headings, link texts, block quotes and cells of pipe tables. Link destinations are not text:
/// templates get them as finished markup.
public struct MarkdownContentType: TemplateContentType {
  public static let name = "SafeMarkdown"

  public init() {}

  public func escapeText(_ text: String) -> String {
    var escaped = ""
    MarkdownEscaping.append(text, to: &escaped, isAtStart: true, trimsEnds: true)
    return escaped
  }
}
