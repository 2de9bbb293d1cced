/// A document as HTML.
public struct RenderedMarkdown: Sendable, Hashable {
  public struct Heading: Sendable, Hashable {
    /// 1 to 6.
    public let level: Int
    /// Empty where headings get no identifiers.
    public let id: String
    /// Without markup.
    public let text: String
  }

  /// UTF-8, without the page around it.
  public let html: [UInt8]
  /// In document order.
  public let headings: [Heading]

  /// Text of the first heading of level 1.
  public var title: String? { headings.first { $0.level == 1 }?.text }
}
