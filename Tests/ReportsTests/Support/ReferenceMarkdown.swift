import Foundation
import Testing

/// Renders Markdown by a program of Debian's.
enum ReferenceMarkdown {
  struct Missing: Error, CustomStringConvertible {
    let package: String
    var description: String { "install it for this test: apt-get install \(package)" }
  }

  static func html(_ markdown: String, program: String, arguments: [String] = []) throws -> String {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin").split(separator: ":")
    guard
      let path = folders.map({ "\($0)/\(program)" }).first(where: FileManager.default.isExecutableFile)
    else { throw Missing(package: program) }
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).md")
    try Data(markdown.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments + [file.path]
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return String(decoding: data, as: UTF8.self)
  }
}
