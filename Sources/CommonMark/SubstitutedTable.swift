/// What is known of a table before libcmark reads the source: its columns, and its plain cells as HTML. The other cells
/// stand in the source as headings behind the table's comment, each on a line of its own.
struct SubstitutedTable {
  enum Alignment: Equatable { case standard, left, center, right }

  let alignments: [Alignment]
  /// The HTML of the plain cells.
  private(set) var html: [UInt8] = []
  /// The bytes of each cell in `html`, row by row from the header on; `nil` for a heading's.
  private(set) var cells: [Range<Int>?] = []
  /// Which cells are headings.
  private(set) var headings: [Int] = []

  /// - Parameters:
  ///   - cellCount: How many cells there will be.
  ///   - byteCount: Bytes of their Markdown.
  init(alignments: [Alignment], cellCount: Int, byteCount: Int) {
    self.alignments = alignments
    cells.reserveCapacity(cellCount)
    html.reserveCapacity(byteCount + byteCount / 4)
  }

  /// Columns.
  var width: Int { alignments.count }
  /// Rows below the header.
  var rowCount: Int { cells.count / width - 1 }

  /// Takes a cell's HTML, if the cell is plain; else it is a heading.
  mutating func append(_ cell: ArraySlice<UInt8>, hasMarks: Bool) -> Bool {
    let start = html.count
    let isPlain = cell.withUnsafeBufferPointer { PlainCell.append($0, hasMarks: hasMarks, to: &html) }
    if !isPlain { headings.append(cells.count) }
    cells.append(isPlain ? start..<html.count : nil)
    return isPlain
  }
}
