import Foundation
import Testing

/// A Markdown program that our renderer is held against.
struct ReferenceProgram {
  struct Missing: Error, CustomStringConvertible {
    let package: String
    var description: String { "install it for this test: apt-get install \(package)" }
  }

  let name: String
  let arguments: String
  let package: String

  static let commonMark = ReferenceProgram(name: "cmark", arguments: "", package: "cmark")
  static let withoutTables = ReferenceProgram(name: "cmark-gfm", arguments: "", package: "cmark-gfm")
  static let tables = ReferenceProgram(name: "cmark-gfm", arguments: "-e table", package: "cmark-gfm")

  /// Whether the programs are found in `PATH`.
  static var areInstalled: Bool {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin").split(separator: ":")
    return [commonMark, tables].allSatisfy { program in
      folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(program.name)") }
    }
  }

  /// Whether a missing program is a failure: in continuous integration.
  static var areRequired: Bool { ProcessInfo.processInfo.environment["CI"] == "true" }

  /// Renders documents, all in one call of the shell since starting a process from here takes longer than the rest.
  func render(_ documents: [String]) throws -> [[UInt8]] {
    guard !documents.isEmpty else { return [] }
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("markdown-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (index, document) in documents.enumerated() {
      try Data(document.utf8).write(to: folder.appendingPathComponent("\(index).md"))
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.currentDirectoryURL = folder
    process.arguments = [
      "-c",
      "command -v \(name) >/dev/null || exit 127; for f in *.md; do \(name) \(arguments) $f > $f.html || exit 1; done",
    ]
    try process.run()
    process.waitUntilExit()
    if process.terminationStatus == 127 { throw Missing(package: package) }
    try #require(process.terminationStatus == 0, "\(name) failed")
    return try documents.indices.map { Array(try Data(contentsOf: folder.appendingPathComponent("\($0).md.html"))) }
  }
}
