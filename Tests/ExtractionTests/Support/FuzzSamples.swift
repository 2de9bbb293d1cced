import Foundation

/// Files to begin from: the articles in `seeds/` and texts of our own in every encoding that is known.
enum FuzzSamples {
  static func load() throws -> [[UInt8]] {
    let checkout = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let folders = ["seeds", "Tests/Corpus"].map { checkout.appendingPathComponent($0) }
    return try folders.flatMap { folder in
      try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().filter { !$0.hasSuffix(".yml") }.map {
        Array(try Data(contentsOf: folder.appendingPathComponent($0)))
      }
    }
  }
}
