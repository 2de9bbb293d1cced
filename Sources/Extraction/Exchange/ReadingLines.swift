import Articles

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Writes readings one a line, as JSON Lines, and reads such lines.
public enum ReadingLines {
  /// A record as a line, with its line end; equal records give equal lines.
  public static func line(_ record: ReadingRecord) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try Array(encoder.encode(record)) + [0x0A]
  }

  /// The record of a line.
  ///
  /// - Parameters:
  ///   - bytes: the line.
  ///   - file: path of the file that it stands in, for errors.
  ///   - line: its 1-based number.
  static func record(_ bytes: [UInt8], file: String, line: Int) throws(ReadingFileError) -> ReadingRecord {
    let decoder = JSONDecoder()
    let data = Data(bytes)
    if let record = try? decoder.decode(ReadingRecord.self, from: data), record.version == ReadingRecord.version,
      record.isConsistent
    {
      return record
    }
    if let head = try? decoder.decode(Head.self, from: data), head.version != ReadingRecord.version {
      throw .version(file: file, line: line, found: head.version)
    }
    throw .broken(file: file, line: line)
  }

  private struct Head: Decodable {
    let version: Int
  }
}
