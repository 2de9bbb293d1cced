/// Where stretches of an article's text stand in its file, where the text is not the file's own.
public struct SourceMap: Sendable, Hashable, Codable {
  /// A stretch of text from an offset on.
  public struct Stretch: Sendable, Hashable, Codable {
    public let offset: Int
    /// 1-based line of the file.
    public let line: Int

    public init(offset: Int, line: Int) {
      self.offset = offset
      self.line = line
    }
  }

  /// In the order of their offsets, the first of which is 0.
  public let stretches: [Stretch]
  /// Whether a stretch begins where its line does, so that columns can be told.
  public let hasColumns: Bool

  public init(stretches: [Stretch], hasColumns: Bool) {
    self.stretches = stretches
    self.hasColumns = hasColumns
  }

  /// The last stretch that begins at or before an offset; `nil` where there is none.
  func stretch(at offset: Int) -> Stretch? {
    var low = 0
    var high = stretches.count
    while low < high {
      let middle = (low + high) / 2
      if stretches[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? stretches[low - 1] : nil
  }
}
