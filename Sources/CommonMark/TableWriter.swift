/// Writes a table as HTML from its cells' finished HTML.
struct TableWriter {
  let table: Table
  /// Header cells, then the rows' cells.
  let cells: [ArraySlice<UInt8>]
  let options: MarkdownRenderer.Options
  var caption: (id: String, html: [UInt8])?
  /// Identifiers of what names the table's region.
  var labels: [String] = []
  var rowIdentifiers: [String?] = []

  private var isAccessible: Bool { options.tables == .accessible }

  init(table: Table, cells: [ArraySlice<UInt8>], options: MarkdownRenderer.Options) {
    self.table = table
    self.cells = cells
    self.options = options
  }

  func html() -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(cells.reduce(1_024) { $0 + $1.count + 24 })
    func put(_ text: String) { out.append(contentsOf: text.utf8) }
    let width = table.header.count

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
    for column in 0..<width {
      // An empty header cell heads nothing.
      let element = isAccessible && cells[column].isEmpty ? "td" : "th"
      write(cells[column], opening(column, element, scope: element == "th" ? "col" : nil), element, to: &out)
    }
    put("</tr>\n</thead>\n")
    if !table.rows.isEmpty {
      put("<tbody>\n")
      let plain = (0..<width).map { opening($0, "td", scope: nil) }
      let head = opening(0, "th", scope: "row")
      for row in table.rows.indices {
        let identifier = rowIdentifiers.indices.contains(row) ? rowIdentifiers[row] : nil
        put(identifier.map { "<tr id=\"\($0)\">\n" } ?? "<tr>\n")
        for column in 0..<width {
          let cell = cells[(row + 1) * width + column]
          let isRowHeader = isAccessible && options.hasRowHeaders && column == 0 && !cell.isEmpty
          write(cell, isRowHeader ? head : plain[column], isRowHeader ? "th" : "td", to: &out)
        }
        put("</tr>\n")
      }
      put("</tbody>\n")
    }
    put("</table>")
    if isAccessible { put("\n</div>") }
    return out
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

  private func write(_ cell: ArraySlice<UInt8>, _ opening: [UInt8], _ element: String, to out: inout [UInt8]) {
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
