/// Renders CommonMark with pipe tables to HTML through libcmark, always in its safe mode: raw HTML and dangerous links of
/// the source never reach the output.
///
/// Besides CommonMark and GFM's pipe tables it knows, each by an option:
/// - captions: a paragraph directly before a table that begins with `Bảng:` or `Table:` becomes its `<caption>`;
/// - marks: `[words](#id "mark")` becomes `<mark id="id">words</mark>`. Elsewhere it is a link to its own page;
/// - row anchors: `[words](#id "row")` in the first cell of a row gives the row that `id` and leaves the words;
/// - words in another language: `[words](path/ "vi")` becomes a link with `lang="vi"`, `[words](<> "vi")` marks words
///   that are no link;
/// - headings with stable ids without diacritics;
/// - the language of block quotes.
///
/// Identifiers of marks and rows are ASCII letters, digits, `-`, `_`, `.` and begin with a letter; other such links stay
/// links. The first use of an identifier wins.
public struct MarkdownRenderer: Sendable {
  /// How pipe tables are rendered.
  public enum TableStyle: Sendable, Hashable {
    /// As paragraphs, which is plain CommonMark.
    case none
    /// As cmark-gfm does.
    case plain
    /// With caption, header scopes and a container to scroll in.
    case accessible
  }

  public struct Options: Sendable, Hashable {
    public var tables = TableStyle.accessible
    /// Whether the first cell of each body row heads its row.
    public var hasRowHeaders = true
    /// Whether headings get an `id`.
    public var hasHeadingIdentifiers = true
    /// Whether links with the titles `mark` and `row` mark words and rows.
    public var hasMarks = true
    /// BCP 47 language of the block quotes, where it differs from the page's.
    public var quoteLanguage: String?
    /// The longest source accepted, in bytes of UTF-8.
    public var maximumBytes = 8 << 20

    public init() {}

    /// Renders as the `cmark` program does.
    public static var commonMark: Options {
      var options = Options()
      options.tables = .none
      options.hasHeadingIdentifiers = false
      options.hasMarks = false
      return options
    }

    /// Renders as `cmark-gfm -e table` does.
    public static var plainTables: Options {
      var options = Options.commonMark
      options.tables = .plain
      return options
    }
  }

  private let options: Options

  public init(options: Options = Options()) { self.options = options }

  /// Renders a document. A pure function; linear in the source's length but for nesting.
  ///
  /// - Parameter codeBlock: What stands in the place of a fenced code block as finished HTML, by the words behind its
  ///   fence and its text; `nil` leaves it a code block.
  /// - Throws: `MarkdownError` where the source is too long, or of a shape for which libcmark needs quadratic time.
  public func render(
    _ markdown: String, replacing codeBlock: ((_ info: String, _ text: String) -> [UInt8]?)? = nil
  ) throws(MarkdownError) -> RenderedMarkdown {
    let source = SourceText(markdown.utf8)
    guard source.bytes.count <= options.maximumBytes else {
      throw .tooLong(bytes: source.bytes.count, limit: options.maximumBytes)
    }
    try CostLimit().check(source)
    let (tree, tables) = try parse(source)
    return try PageTransformation(tree: tree, tables: tables, options: options, codeBlock: codeBlock).rendered()
  }

  private func parse(_ source: SourceText) throws(MarkdownError) -> (MarkdownTree, [Int: SubstitutedTable]) {
    guard options.tables != .none, source.mayHaveDelimiterRow else { return (try tree(source), [:]) }
    var substitution = TableSubstitution(source, hasMarks: options.hasMarks)
    substitution.substitute(FreestandingTables(source: source).tables)
    guard substitution.source.mayHaveDelimiterRow else {
      return (try tree(substitution.source), substitution.tables)
    }
    // Each table that changes what follows costs a pass over the source.
    var budget = 8 << 20 + 8 * source.bytes.count
    while true {
      let tree = try tree(substitution.source)
      budget -= substitution.source.bytes.count
      let finder = TableFinder(source: substitution.source, isHasty: budget < 0)
      let found = finder.tables(in: tree)
      guard !found.isEmpty, budget > -4 * (1 << 20 + source.bytes.count) else { return (tree, substitution.tables) }
      substitution.substitute(found)
    }
  }

  private func tree(_ source: SourceText) throws(MarkdownError) -> MarkdownTree {
    guard let tree = MarkdownTree(source.bytes) else { throw .outOfMemory }
    return tree
  }
}
