/// What publishing changed in the output folder.
public struct PublishSummary: Sendable, Hashable {
  /// Files made or replaced.
  public let written: Int
  /// Files that were there with the same bytes and were not touched.
  public let unchanged: Int
  /// Files of an earlier run that are no longer made.
  public let removed: Int

  public init(written: Int, unchanged: Int, removed: Int) {
    self.written = written
    self.unchanged = unchanged
    self.removed = removed
  }
}
