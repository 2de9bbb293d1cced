/// The cells of tables that libcmark has rendered, one behind the other: the headings of level 6 that `TableSubstitution`
/// put into the source.
///
/// In libcmark's safe mode no tag of the source passes, so that the tags of a cell's heading are no part of its content.
struct RenderedCells {
  /// Stands before a table's cells, on a line of its own. UTF-8 has no such byte, so no text can be taken for it.
  static let tableMark: UInt8 = 0xFF

  private let html: UnsafeBufferPointer<UInt8>
  private(set) var position: Int

  private init(in html: UnsafeBufferPointer<UInt8>, at position: Int) {
    self.html = html
    self.position = position
  }

  /// HTML with the tables in the place of their marks and cells.
  ///
  /// - Parameter tables: In the order of the HTML.
  static func joined(_ html: [UInt8], with tables: [TableWriter]) -> [UInt8] {
    html.withUnsafeBufferPointer { html in
      var out: [UInt8] = []
      out.reserveCapacity(
        html.count + tables.reduce(0) { $0 + 1_024 + $1.table.html.count + 24 * $1.table.cells.count })
      var position = 0
      for table in tables {
        guard let mark = html[position...].firstIndex(of: tableMark) else { break }
        out += html[position..<mark]
        var cells = RenderedCells(in: html, at: min(mark + 2, html.count))
        table.write(&cells, to: &out)
        out.append(UInt8(ascii: "\n"))
        position = cells.position
      }
      out += html[position...]
      return out
    }
  }

  /// The content of the next cell.
  mutating func next() -> UnsafeBufferPointer<UInt8> {
    let start = position + 4
    guard start <= html.count, holds("<h6>", at: position) else { return UnsafeBufferPointer(rebasing: html[..<0]) }
    var end = start
    while end < html.count, html[end] != UInt8(ascii: "<") || !holds("</h6>\n", at: end) { end += 1 }
    position = min(end + 6, html.count)
    return UnsafeBufferPointer(rebasing: html[start..<end])
  }

  private func holds(_ tag: StaticString, at position: Int) -> Bool {
    guard position + tag.utf8CodeUnitCount <= html.count else { return false }
    for offset in 0..<tag.utf8CodeUnitCount where html[position + offset] != tag.utf8Start[offset] { return false }
    return true
  }
}
