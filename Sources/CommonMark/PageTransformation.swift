/// Turns libcmark's tree into what the page shows: marks, tables, heading ids, quotes with their language.
///
/// Nodes are collected first and replaced afterwards, since libcmark's iterator does not survive changes.
struct PageTransformation {
  let tree: MarkdownTree
  let tables: [Int: SubstitutedTable]
  let options: MarkdownRenderer.Options
  let codeBlock: ((String, String) -> [UInt8]?)?
  private let tableLines: [Int]
  private var register = IdentifierRegister()
  private var headings: [RenderedMarkdown.Heading] = []
  private var regionNames: Set<[String]> = []
  /// The tables in document order.
  private var writers: [TableWriter] = []

  init(
    tree: MarkdownTree, tables: [Int: SubstitutedTable], options: MarkdownRenderer.Options,
    codeBlock: ((String, String) -> [UInt8]?)? = nil
  ) {
    self.tree = tree
    self.tables = tables
    tableLines = tables.keys.sorted()
    self.options = options
    self.codeBlock = codeBlock
  }

  /// Changes the tree and renders it; to be called once.
  consuming func rendered() throws(MarkdownError) -> RenderedMarkdown {
    let needsChanges =
      !tables.isEmpty || options.hasHeadingIdentifiers || options.hasMarks || options.quoteLanguage != nil
      || codeBlock != nil
    if needsChanges { change() }
    let html = tree.root.html()
    return RenderedMarkdown(
      html: writers.isEmpty ? html : RenderedCells.joined(html, with: writers), headings: headings)
  }

  private mutating func change() {
    var cells = 0
    var links: [MarkdownNode] = []
    var blocks: [(node: MarkdownNode, table: SubstitutedTable?)] = []
    var drawn: [(node: MarkdownNode, html: [UInt8])] = []
    tree.root.visit { node, kind in
      switch kind {
      case .link where options.hasMarks:
        if node.hasTitle { links.append(node) }
      case .htmlBlock:
        guard let table = tables[node.startLine] else { return }
        cells = table.headings.count
        blocks.append((node, table))
      case .heading:
        // The headings behind a table's comment are cells.
        if cells > 0 { cells -= 1 } else { blocks.append((node, nil)) }
      case .codeBlock:
        if let html = codeBlock?(node.fenceInfo, node.literal) { drawn.append((node, html)) }
      case .quote where options.quoteLanguage != nil:
        blocks.append((node, nil))
      default:
        break
      }
    }
    let rowAnchors = replaceMarks(in: links)
    for (node, html) in drawn { node.replace(withBlock: html) }
    // Headings first, so that no table takes an identifier that people link to.
    if options.hasHeadingIdentifiers {
      for (node, _) in blocks where node.kind == .heading { register(heading: node) }
    }
    var heading = -1
    var tableNumber = 0
    for (node, table) in blocks {
      if let table {
        tableNumber += 1
        let label = heading >= 0 ? headings[heading].id : nil
        replace(node, with: table, number: tableNumber, label: label, rowAnchors: rowAnchors)
      } else if node.kind == .quote {
        node.replaceBlock(
          enter: "<blockquote lang=\"\(TableWriter.escaped(options.quoteLanguage ?? ""))\">", exit: "</blockquote>")
      } else if options.hasHeadingIdentifiers {
        heading += 1
        replace(node, with: headings[heading])
      }
    }
  }

  /// Replaces the marks and unwraps the row anchors; gives the anchors by the line of their table and their row.
  private mutating func replaceMarks(in nodes: [MarkdownNode]) -> [Int: [Int: String]] {
    var anchors: [Int: [Int: String]] = [:]
    for node in nodes {
      let title = node.title
      if title == "vi", !node.destination.utf8.contains(UInt8(ascii: ":")) {
        guard !node.destination.isEmpty else {
          node.replaceInline(enter: "<span lang=\"vi\">", exit: "</span>")
          continue
        }
        node.replaceInline(
          enter: "<a href=\"\(TableWriter.escaped(node.destination))\" lang=\"vi\">", exit: "</a>")
        continue
      }
      guard title == "mark" || title == "row", let identifier = identifier(of: node) else { continue }
      if title == "mark" {
        let attribute = register.take(identifier) ? " id=\"\(identifier)\"" : ""
        node.replaceInline(enter: "<mark\(attribute)>", exit: "</mark>")
      } else if let (table, row) = row(of: node), anchors[table]?[row] == nil, register.take(identifier) {
        anchors[table, default: [:]][row] = identifier
        node.replaceInline(enter: "", exit: "")
      }
    }
    return anchors
  }

  private func identifier(of link: MarkdownNode) -> String? {
    let destination = link.destination
    guard destination.utf8.first == UInt8(ascii: "#") else { return nil }
    let identifier = destination.dropFirst()
    return IdentifierRegister.isIdentifier(identifier) ? String(identifier) : nil
  }

  /// The table and row that a link stands in, where its cell is the first of a body row.
  private func row(of link: MarkdownNode) -> (table: Int, row: Int)? {
    var block = link.parent
    while let node = block, node.kind != .heading { block = node.parent }
    guard let line = block?.startLine, let (start, table) = table(around: line) else { return nil }
    let cell = table.headings[line - start - 1]
    let width = table.width
    return cell >= width && cell % width == 0 ? (start, cell / width - 1) : nil
  }

  /// The table whose cells stand around a line, and the line of its comment.
  private func table(around line: Int) -> (Int, SubstitutedTable)? {
    var low = 0
    var high = tableLines.count
    while low < high {
      let middle = (low + high) / 2
      if tableLines[middle] < line { low = middle + 1 } else { high = middle }
    }
    guard low > 0, let table = tables[tableLines[low - 1]] else { return nil }
    let start = tableLines[low - 1]
    return line - start <= table.headings.count ? (start, table) : nil
  }

  private mutating func register(heading node: MarkdownNode) {
    let text = node.plainText
    headings.append(
      RenderedMarkdown.Heading(level: node.headingLevel, id: register.unique(HeadingSlug.make(text)), text: text))
  }

  private func replace(_ node: MarkdownNode, with heading: RenderedMarkdown.Heading) {
    // libcmark writes `<h2>` and the like; the identifier goes in before the bracket.
    let html = node.html()
    let opening = Array("<h\(heading.level)".utf8)
    let closing = html.last == UInt8(ascii: "\n") ? html.dropLast() : html[...]
    node.replace(withBlock: opening + Array(" id=\"\(heading.id)\"".utf8) + closing.dropFirst(opening.count))
  }

  /// Puts a mark in the place of a table's comment, and keeps what the table is written with there.
  private mutating func replace(
    _ node: MarkdownNode, with table: SubstitutedTable, number: Int, label: String?, rowAnchors: [Int: [Int: String]]
  ) {
    var writer = TableWriter(table: table, options: options)
    writer.rowIdentifiers = rowAnchors[node.startLine] ?? [:]
    if options.tables == .accessible {
      writer.caption = takeCaption(before: node).map { (register.unique("bang-\(number)"), $0) }
      writer.labels = regionLabels(caption: writer.caption, heading: label)
    }
    writers.append(writer)
    node.replace(withBlock: [RenderedCells.tableMark])
  }

  /// Identifiers of what names a table's region: its caption, or the heading before it, or both where another table has
  /// that name already; none where it has no name of its own then.
  private mutating func regionLabels(caption: (id: String, html: [UInt8])?, heading: String?) -> [String] {
    var choices: [(name: [String], ids: [String])] = []
    let text = caption.map { String(decoding: $0.html, as: UTF8.self) }
    if let caption, let text { choices.append(([text], [caption.id])) }
    if let caption, let text, let heading { choices.append(([heading, text], [heading, caption.id])) }
    if caption == nil, let heading { choices.append(([heading], [heading])) }
    return choices.first { regionNames.insert($0.name).inserted }?.ids ?? []
  }

  private func takeCaption(before node: MarkdownNode) -> [UInt8]? {
    guard let paragraph = node.previous, paragraph.kind == .paragraph, let first = paragraph.firstChild,
      first.kind == .text
    else { return nil }
    let literal = first.literal
    for word in ["Bảng:", "Table:"] where literal.utf8.starts(with: word.utf8) {
      first.setLiteral(
        String(decoding: literal.utf8.dropFirst(word.utf8.count).drop { $0 == UInt8(ascii: " ") }, as: UTF8.self))
      var html = paragraph.html()[...]
      if html.last == UInt8(ascii: "\n") { html.removeLast() }
      // libcmark writes no "<p>" in a tight list.
      if html.starts(with: "<p>".utf8) { html = html.dropFirst(3).dropLast(4) }
      paragraph.remove()
      return Array(html)
    }
    return nil
  }
}
