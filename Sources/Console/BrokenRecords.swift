/// Lines of JSON without an article: the others are read, and the exit code tells that some are missing.
public enum BrokenRecords {
  /// The code of their findings.
  public static let code = "record-broken"

  /// What a run says at its end.
  public static func message(_ count: Int) -> String {
    "\(count) \(count == 1 ? "line holds" : "lines hold") no article; the others were read"
  }
}
