/// Finds the line and column of a byte offset in an article's text.
///
/// Linear in the text's length to build, logarithmic in its number of lines (plus the length of one line) to query.
public struct SourceLocator: Sendable {
  /// A place in a file, both numbers counted from 1; the column in Unicode scalars.
  public struct Location: Sendable, Hashable {
    public let line: Int
    /// 1 where the text is not the file's own, so that its columns say nothing.
    public let column: Int

    public init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }
  }

  private let text: [UInt8]
  private let lineStarts: [Int]
  private let map: SourceMap?
  /// Unicode scalars before every 4096th byte, so that a column in a very long line costs no walk along it.
  private let scalarCounts: [Int]

  private static let stride = 4096

  /// - Parameters:
  ///   - text: `Article.text`.
  ///   - map: `Article.sourceMap`.
  public init(text: [UInt8], map: SourceMap? = nil) {
    self.text = text
    self.map = map
    var starts = [0]
    var counts: [Int] = []
    var scalars = 0
    for (index, byte) in text.enumerated() {
      if index % Self.stride == 0 { counts.append(scalars) }
      if byte & 0xC0 != 0x80 { scalars += 1 }
      if byte == 0x0A { starts.append(index + 1) }
    }
    lineStarts = starts
    scalarCounts = counts
  }

  /// Makes a locator for an article's text.
  public init(_ article: Article) { self.init(text: article.text, map: article.sourceMap) }

  /// Whether the columns of places are those of the file.
  public var hasColumns: Bool { map?.hasColumns ?? true }

  /// How many lines the text has; at least 1.
  public var lineCount: Int { lineStarts.count }

  /// The place in the file of a byte offset; offsets outside the text are moved to its nearest end.
  public func location(of offset: Int) -> Location {
    let offset = min(max(offset, 0), text.count)
    if let map, let stretch = map.stretch(at: offset) {
      let start = min(stretch.offset, text.count)
      return Location(
        line: stretch.line, column: map.hasColumns ? scalars(before: offset) - scalars(before: start) + 1 : 1)
    }
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return Location(line: low + 1, column: scalars(before: offset) - scalars(before: lineStarts[low]) + 1)
  }

  /// The places of a range's first byte and of the byte after its last one.
  public func locations(of range: Range<Int>) -> (start: Location, end: Location) {
    (location(of: range.lowerBound), location(of: range.upperBound))
  }

  /// The byte range of a line's content, without its line end; `nil` where there is no such line.
  ///
  /// - Parameter line: counted from 1.
  public func range(ofLine line: Int) -> Range<Int>? {
    guard lineStarts.indices.contains(line - 1) else { return nil }
    return lineStarts[line - 1]..<(line < lineStarts.count ? lineStarts[line] - 1 : text.count)
  }

  /// Unicode scalars that start before an offset.
  private func scalars(before offset: Int) -> Int {
    let chunk = min(offset / Self.stride, scalarCounts.count - 1)
    guard chunk >= 0 else { return 0 }
    var count = scalarCounts[chunk]
    for byte in text[(chunk * Self.stride)..<offset] where byte & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
