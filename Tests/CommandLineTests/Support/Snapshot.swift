import Foundation
import Testing

/// Compares a text with the one that was recorded.
///
/// With `RECORD_SNAPSHOTS=1` in the environment the text is recorded in place of being compared.
enum Snapshot {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Snapshots")

  static func expect(_ text: String, named name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let file = folder.appending(path: name)
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      return
    }
    let recorded = try String(contentsOf: file, encoding: .utf8)
    guard text != recorded else { return }
    let difference = firstDifference(text, recorded)
    Issue.record(
      "\(name) differs from its snapshot: \(difference) (RECORD_SNAPSHOTS=1 records it anew)",
      sourceLocation: sourceLocation)
  }

  private static func firstDifference(_ text: String, _ recorded: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let recordedLines = recorded.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, pair) in zip(lines, recordedLines).enumerated() where pair.0 != pair.1 {
      return "line \(index + 1) is\n\(pair.0)\nand was\n\(pair.1)"
    }
    return "it has \(lines.count) lines and had \(recordedLines.count)"
  }
}
