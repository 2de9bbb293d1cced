import Articles

/// Finds line and column of byte offsets in a UTF-8 text with `\n` line ends.
public struct LineIndex: Sendable {
  /// A place in a text, both counts from 1.
  public struct Location: Sendable, Hashable, Comparable {
    public let line: Int
    /// In Unicode scalars.
    public let column: Int

    public init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }

    public static func < (left: Location, right: Location) -> Bool {
      (left.line, left.column) < (right.line, right.column)
    }
  }

  private let locator: SourceLocator

  public init(text: [UInt8]) { locator = SourceLocator(text: text) }

  /// Finds lines and columns of an article's file.
  public init(_ article: Article) { locator = SourceLocator(article) }

  /// Whether the columns of places are those of the file.
  public var hasColumns: Bool { locator.hasColumns }

  /// The location of the scalar at a byte offset; offsets past the end count as the end.
  public func location(of offset: Int) -> Location {
    let location = locator.location(of: offset)
    return Location(line: location.line, column: location.column)
  }
}
