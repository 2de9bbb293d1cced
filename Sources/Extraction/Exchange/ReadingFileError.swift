/// Why a file of readings cannot be used.
public enum ReadingFileError: Error, Sendable, Hashable, CustomStringConvertible {
  /// A line is no reading, or only a part of one.
  case broken(file: String, line: Int)
  /// A line was written by another version of the program.
  case version(file: String, line: Int, found: Int)
  /// One article was read twice, differently.
  case twoReadings(article: String)

  public var description: String {
    switch self {
    case .broken(let file, let line):
      "\(file):\(line): no whole reading; write the file anew with `generate extract`"
    case .version(let file, let line, let found):
      "\(file):\(line): version \(found) of the format, expected \(ReadingRecord.version); "
        + "write the file anew with this version's `generate extract`"
    case .twoReadings(let article):
      "\(article) was read twice with different results; "
        + "name the readings of one run of the articles, made with one vocabulary"
    }
  }
}
