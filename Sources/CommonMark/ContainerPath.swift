/// The block quotes and list items around a block, outermost first, as prefixes of its lines.
struct ContainerPath {
  private enum Container {
    case quote
    /// Columns of indentation.
    case item(width: Int)
  }

  private var containers: [Container] = []

  /// Reads the path of a block from libcmark's tree and the source lines.
  ///
  /// libcmark does not tell how far an item's content is indented; it is read again from the item's first line.
  init(of node: MarkdownNode, in source: SourceText) {
    var ancestors: [MarkdownNode] = []
    var current = node.parent
    while let ancestor = current {
      if ancestor.kind == .quote || ancestor.kind == .item { ancestors.append(ancestor) }
      current = ancestor.parent
    }
    var cursor: LineCursor?
    var line = 0
    for ancestor in ancestors.reversed() {
      if ancestor.startLine != line {
        line = ancestor.startLine
        var fresh = LineCursor(source[line: line])
        _ = pass(&fresh)
        cursor = fresh
      }
      if ancestor.kind == .quote {
        _ = cursor?.passQuoteMark()
        containers.append(.quote)
      } else {
        containers.append(.item(width: cursor?.passListMarker() ?? 0))
      }
    }
  }

  /// Moves a cursor behind the prefixes; false where the line lacks one, as a lazy continuation line does.
  func pass(_ cursor: inout LineCursor) -> Bool {
    for container in containers {
      switch container {
      case .quote:
        if !cursor.passQuoteMark() { return false }
      case .item(let width):
        if !cursor.passIndentation(width) { return false }
      }
    }
    return true
  }
}
