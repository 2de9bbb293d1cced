/// Readings from several files, put together: every article once.
public struct ReadingCollection {
  /// Where a reading stands.
  private struct Origin {
    let file: String
    let line: Int
  }

  private var records: [String: (record: ReadingRecord, origin: Origin)] = [:]

  public init() {}

  public var isEmpty: Bool { records.isEmpty }

  /// Adds what a line holds.
  ///
  /// A line that occurs again, as from a task that a cluster ran twice, counts once.
  ///
  /// - Parameters:
  ///   - bytes: the line.
  ///   - file: path of the file that it stands in, for errors.
  ///   - line: its 1-based number.
  /// - Throws: `ReadingFileError` where it holds no whole reading of this version, or another one of an article that is
  ///   there already.
  public mutating func add(_ bytes: [UInt8], file: String, line: Int) throws(ReadingFileError) {
    let record = try ReadingLines.record(bytes, file: file, line: line)
    guard let other = records[record.file] else {
      records[record.file] = (record, Origin(file: file, line: line))
      return
    }
    guard other.record == record else {
      throw .twoReadings(
        article: record.file, file: file, line: line, otherFile: other.origin.file, otherLine: other.origin.line)
    }
  }

  /// The readings in the order of their articles' paths.
  public var sorted: [ReadingRecord] {
    records.values.map(\.record).sorted { $0.file.utf8.lexicographicallyPrecedes($1.file.utf8) }
  }
}
