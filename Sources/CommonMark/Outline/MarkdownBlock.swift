/// A block of a Markdown document as a reader of its words needs it: text without markup, with the lines of its source.
package enum MarkdownBlock: Sendable, Hashable {
  /// A line of text: what stands between two hard breaks. A soft break is a space.
  package struct Line: Sendable, Hashable {
    package var text: String
    /// 1-based line of the source on which it begins.
    package var line: Int

    package init(_ text: String, line: Int) {
      self.text = text
      self.line = line
    }
  }

  /// A row of a table: its cells' text, as many in every row.
  package struct Row: Sendable, Hashable {
    package var cells: [String]
    package var line: Int

    package init(_ cells: [String], line: Int) {
      self.cells = cells
      self.line = line
    }
  }

  case heading([Line])
  case paragraph([Line])
  /// The first paragraph of a list's item; further ones are paragraphs.
  case item([Line])
  /// A paragraph that is nothing but pictures: what stands for them.
  case picture([Line])
  /// A block of code; people also indent paragraphs so.
  case code([Line])
  /// A block of HTML as it stands in the source.
  case html(String, line: Int)
  /// The first row is the header.
  case table([Row])
}
