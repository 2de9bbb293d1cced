import Yams

/// One key of a YAML mapping with its value and the line on which it stands.
struct YAMLEntry {
  let key: String
  let value: Node
  /// Lines of the file before the text in which the parser counts lines.
  let precedingLines: Int

  /// 1-based line of the key in the file.
  let line: Int

  /// The 1-based line in the file of a node inside this entry.
  func line(of node: Node) -> Int { node.mark.map { precedingLines + $0.line } ?? line }

  /// The entries of a node inside this one that is a mapping; `nil` for another one.
  func entries(of node: Node) -> [YAMLEntry]? { Self.entries(of: node, precedingLines: precedingLines) }

  /// The entries of a node that is a mapping; `nil` for another one.
  static func entries(of node: Node, precedingLines: Int) -> [YAMLEntry]? {
    guard let mapping = node.mapping else { return nil }
    return mapping.map { key, value in
      YAMLEntry(
        key: key.string ?? "", value: value, precedingLines: precedingLines,
        line: precedingLines + (key.mark?.line ?? 1))
    }
  }
}
