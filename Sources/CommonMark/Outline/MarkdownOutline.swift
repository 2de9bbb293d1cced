/// The blocks of a Markdown document, read by libcmark's parser, with pipe tables found as the renderer finds them.
package struct MarkdownOutline: Sendable {
  /// In the order of the source; what is in quotes and lists too.
  package let blocks: [MarkdownBlock]

  /// Reads a document, in time linear in its length but for nesting.
  ///
  /// - Throws: `MarkdownError` where the source is too long, or of a shape for which libcmark needs quadratic time.
  package init(_ markdown: some Collection<UInt8>) throws(MarkdownError) {
    let source = SourceText(markdown)
    let limit = MarkdownRenderer.Options().maximumBytes
    guard source.bytes.count <= limit else { throw .tooLong(bytes: source.bytes.count, limit: limit) }
    try CostLimit().check(source)
    var marking = TableMarking(source)
    var tree = try Self.tree(marking.source)
    if source.mayHaveDelimiterRow {
      marking.mark(FreestandingTables(source: source).tables)
      tree = try Self.tree(marking.source)
      // Each table that changes what follows costs a pass over the source.
      var budget = 8 << 20 + 8 * source.bytes.count
      while budget > -4 * (1 << 20 + source.bytes.count) {
        budget -= marking.source.bytes.count
        let found = TableFinder(source: marking.source, isHasty: budget < 0).tables(in: tree)
        if found.isEmpty { break }
        marking.mark(found)
        tree = try Self.tree(marking.source)
      }
    }
    blocks = OutlineReader(marking: marking).blocks(of: tree)
  }

  private static func tree(_ source: SourceText) throws(MarkdownError) -> MarkdownTree {
    guard let tree = MarkdownTree(source.bytes) else { throw .outOfMemory }
    return tree
  }
}
