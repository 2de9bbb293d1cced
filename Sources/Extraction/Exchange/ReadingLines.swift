import Articles

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Writes readings one a line, as JSON Lines, and reads such files.
public enum ReadingLines {
  /// A record as a line, with its line end; equal records give equal lines.
  public static func line(_ record: ReadingRecord) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try Array(encoder.encode(record)) + [0x0A]
  }

  /// The records of a file; empty lines are passed over.
  ///
  /// - Parameters:
  ///   - bytes: the file's bytes.
  ///   - file: its path, for errors.
  public static func records(_ bytes: [UInt8], file: String) throws(ReadingFileError) -> [ReadingRecord] {
    var records: [ReadingRecord] = []
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      records.append(try record(line, file: file, line: index + 1))
    }
    return records
  }

  /// Every file once, in the order of their paths' bytes.
  ///
  /// A line that occurs again, as from a task that a cluster ran twice, counts once; two different readings of one
  /// file are an error.
  public static func merged(_ records: [ReadingRecord]) throws(ReadingFileError) -> [ReadingRecord] {
    var byFile: [String: ReadingRecord] = [:]
    for record in records {
      if let other = byFile[record.file], other != record { throw .twoReadings(article: record.file) }
      byFile[record.file] = record
    }
    return byFile.values.sorted { $0.file.utf8.lexicographicallyPrecedes($1.file.utf8) }
  }

  private static func record(
    _ bytes: ArraySlice<UInt8>, file: String, line: Int
  ) throws(ReadingFileError) -> ReadingRecord {
    let decoder = JSONDecoder()
    let record: ReadingRecord
    do {
      let data = Data(bytes)
      if let head = try? decoder.decode(Head.self, from: data), head.version != ReadingRecord.version {
        throw ReadingFileError.version(file: file, line: line, found: head.version)
      }
      record = try decoder.decode(ReadingRecord.self, from: data)
    } catch let error as ReadingFileError {
      throw error
    } catch {
      throw .broken(file: file, line: line)
    }
    guard record.isConsistent else { throw .broken(file: file, line: line) }
    return record
  }

  private struct Head: Decodable {
    let version: Int
  }
}
