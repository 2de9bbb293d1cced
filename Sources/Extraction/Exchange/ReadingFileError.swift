/// Why a file of readings cannot be used.
public enum ReadingFileError: Error, Sendable, Hashable, CustomStringConvertible {
  /// A line is no reading, or only a part of one.
  case broken(file: String, line: Int)
  /// A line was written by another version of the program.
  case version(file: String, line: Int, found: Int)
  /// One article was read twice, differently.
  case twoReadings(article: String, file: String, line: Int, otherFile: String, otherLine: Int)

  public var description: String {
    switch self {
    case .broken(let file, let line):
      "\(file):\(line): no whole reading; write the file anew with `generate extract`"
    case .version(let file, let line, let found):
      "\(file):\(line): version \(found) of the format, expected \(ReadingRecord.version); "
        + "write the file anew with this version's `generate extract`"
    case .twoReadings(let article, let file, let line, let otherFile, let otherLine):
      "\(file):\(line): another reading of \(article) than at \(otherFile):\(otherLine); name the readings of one run, made "
        + "with one vocabulary, and give different articles different names (`--root`, or another \"id\")"
    }
  }
}
