import Foundation

/// The built `generate`, run as a user runs it.
struct Program {
  /// What a run left behind.
  struct Result {
    let status: Int32
    let output: String
    let errors: String
  }

  /// The checkout that the tests stand in.
  static let checkout = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The binary, which stands beside the test bundle.
  static let executable: URL = {
    let bundle = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    return bundle.appending(path: "generate")
  }()

  /// The arguments that every build in a folder other than the checkout needs.
  static let templates = ["--templates", checkout.appending(path: "Templates").path]

  /// Runs the program to its end.
  ///
  /// - Parameters:
  ///   - arguments: the command line after the program's name.
  ///   - folder: the working folder; the checkout by default.
  ///   - environment: variables on top of those of the tests.
  static func run(
    _ arguments: [String], in folder: URL = checkout, environment: [String: String] = [:]
  ) async throws -> Result {
    try await run(executable, arguments, in: folder, environment: environment)
  }

  /// Runs a line of shell in which `$GENERATE` is the program.
  static func shell(_ line: String, in folder: URL = checkout) async throws -> Result {
    let environment = ["GENERATE": executable.path]
    return try await run(URL(filePath: "/bin/bash"), ["-c", line], in: folder, environment: environment)
  }

  private static func run(
    _ executable: URL, _ arguments: [String], in folder: URL, environment: [String: String]
  ) async throws -> Result {
    // Files and not pipes: nothing fills up while the other one is read.
    let scratch = try TemporaryFolder()
    let output = try scratch.emptyFile("output")
    let errors = try scratch.emptyFile("errors")
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, new in new }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
      process.terminationHandler = { _ in continuation.resume() }
      do { try process.run() } catch { continuation.resume(throwing: error) }
    }
    return Result(
      status: process.terminationStatus, output: try String(contentsOf: output, encoding: .utf8),
      errors: try String(contentsOf: errors, encoding: .utf8))
  }
}
