/// A GFM pipe table with a caption, written row by row.
///
/// A table is built in Swift instead of by a template because tables are nearly all of a page's bytes.
struct MarkdownTable: Sendable {
  enum Alignment: Sendable { case text, number }

  struct Column: Sendable {
    let header: String
    let alignment: Alignment

    static func text(_ header: String) -> Column { Column(header: header, alignment: .text) }
    static func number(_ header: String) -> Column { Column(header: header, alignment: .number) }
  }

  private let caption: Inline
  private let columns: [Column]
  private var body = ""
  private(set) var rowCount = 0

  /// - Parameter caption: Begins with the word (`Bảng:`) by which the renderer knows captions.
  init(caption: Inline, columns: [Column]) {
    self.caption = caption
    self.columns = columns
  }

  /// Adds a row with one cell per column; an empty cell shows a dash, for no cell is left blank.
  ///
  /// - Parameter anchor: An identifier by which links reach the row.
  mutating func append(_ cells: [Inline], anchor: String? = nil) {
    precondition(cells.count == columns.count, "a row needs a cell for each of the \(columns.count) columns")
    rowCount += 1
    for (offset, cell) in cells.enumerated() {
      body += offset == 0 ? "\n| " : " | "
      if offset == 0, let anchor { body += Inline.rowAnchor(anchor).markdown }
      body += cell.isEmpty ? "–" : cell.markdown
    }
    body += " |"
  }

  /// Caption and table, without line ends around them; `nil` where there is no row.
  var markdown: String? {
    guard rowCount > 0 else { return nil }
    var text = caption.markdown + "\n\n|"
    for column in columns { text += " \(Inline(column.header).markdown) |" }
    text += "\n|"
    for column in columns { text += column.alignment == .number ? " ---: |" : " --- |" }
    return text + body
  }
}
