/// Writes a table as HTML.
struct TableWriter {
  let table: SubstitutedTable
  let options: MarkdownRenderer.Options
  var caption: (id: String, html: [UInt8])?
  /// Identifiers of what names the table's region.
  var labels: [String] = []
  /// Identifiers of rows by their numbers, which begin with 0 below the header.
  var rowIdentifiers: [Int: String] = [:]

  private var isAccessible: Bool { options.tables == .accessible }

  init(table: SubstitutedTable, options: MarkdownRenderer.Options) {
    self.table = table
    self.options = options
  }

  /// Appends the table, without a line end, to HTML.
  ///
  /// - Parameter headings: Stand before the table's first cell that is a heading, and then behind its last.
  func write(_ headings: inout RenderedCells, to out: inout [UInt8]) {
    table.html.withUnsafeBufferPointer { write($0, &headings, to: &out) }
  }

  private func write(
    _ plainCells: UnsafeBufferPointer<UInt8>, _ headings: inout RenderedCells, to out: inout [UInt8]
  ) {
    func put(_ text: String) { out.append(contentsOf: text.utf8) }
    if isAccessible {
      // A region that scrolls sideways must be reachable by keyboard, and a region needs a name.
      let name = labels.isEmpty ? "" : " role=\"region\" aria-labelledby=\"\(labels.joined(separator: " "))\""
      put("<div class=\"table-scroll\" tabindex=\"0\"\(name)>\n")
    }
    put("<table>\n")
    if let caption {
      put("<caption id=\"\(caption.id)\">")
      out += caption.html
      put("</caption>\n")
    }
    put("<thead>\n<tr>\n")
    for column in 0..<table.width {
      let cell = cell(column, plainCells, &headings)
      // An empty header cell heads nothing.
      let element = isAccessible && cell.isEmpty ? "td" : "th"
      write(cell, opening(column, element, scope: element == "th" ? "col" : nil), element, to: &out)
    }
    put("</tr>\n</thead>\n")
    if table.rowCount > 0 { writeBody(plainCells, &headings, to: &out) }
    put("</table>")
    if isAccessible { put("\n</div>") }
  }

  private func writeBody(
    _ plainCells: UnsafeBufferPointer<UInt8>, _ headings: inout RenderedCells, to out: inout [UInt8]
  ) {
    out.append(contentsOf: "<tbody>\n".utf8)
    let plain = (0..<table.width).map { opening($0, "td", scope: nil) }
    let head = opening(0, "th", scope: "row")
    for row in 0..<table.rowCount {
      out.append(contentsOf: (rowIdentifiers[row].map { "<tr id=\"\($0)\">\n" } ?? "<tr>\n").utf8)
      for column in 0..<table.width {
        let cell = cell((row + 1) * table.width + column, plainCells, &headings)
        let isRowHeader = isAccessible && options.hasRowHeaders && column == 0 && !cell.isEmpty
        write(cell, isRowHeader ? head : plain[column], isRowHeader ? "th" : "td", to: &out)
      }
      out.append(contentsOf: "</tr>\n".utf8)
    }
    out.append(contentsOf: "</tbody>\n".utf8)
  }

  /// A cell's content, from the plain ones or from the headings.
  private func cell(
    _ number: Int, _ plainCells: UnsafeBufferPointer<UInt8>, _ headings: inout RenderedCells
  ) -> UnsafeBufferPointer<UInt8> {
    table.cells[number].map { UnsafeBufferPointer(rebasing: plainCells[$0]) } ?? headings.next()
  }

  /// A cell's opening tag.
  private func opening(_ column: Int, _ element: String, scope: String?) -> [UInt8] {
    var tag = "<\(element)"
    if isAccessible, let scope { tag += " scope=\"\(scope)\"" }
    switch table.alignments[column] {
    case .standard: break
    case .left: tag += isAccessible ? " class=\"left\"" : " align=\"left\""
    case .center: tag += isAccessible ? " class=\"center\"" : " align=\"center\""
    case .right: tag += isAccessible ? " class=\"num\"" : " align=\"right\""
    }
    return Array((tag + ">").utf8)
  }

  private func write(
    _ cell: UnsafeBufferPointer<UInt8>, _ opening: [UInt8], _ element: String, to out: inout [UInt8]
  ) {
    out += opening
    out += cell
    out.append(contentsOf: element == "th" ? "</th>\n".utf8 : "</td>\n".utf8)
  }

  /// A text as the value of an attribute in quotation marks.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
