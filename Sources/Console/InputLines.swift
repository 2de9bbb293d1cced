#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The lines of a file or of standard input as bytes, read as they come: files of readings are larger than memory likes.
public final class InputLines {
  /// The 1-based number of the line read last.
  public private(set) var number = 0

  private let descriptor: Int32
  private let name: String
  private var buffer: [UInt8] = []
  private var position = 0
  private var isAtEnd = false

  private static let chunk = 1 << 18

  /// Opens a file.
  ///
  /// - Throws: `Failure` with `ExitStatus.noInput`.
  public init(path: String) throws {
    try InputPath.requireFile(path)
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    name = path
    guard descriptor >= 0 else { throw Failure(.noInput, "\(path): can't be read") }
  }

  /// Standard input.
  public init() {
    descriptor = STDIN_FILENO
    name = "standard input"
  }

  deinit { if descriptor != STDIN_FILENO { close(descriptor) } }

  /// The next line that holds more than white space, without its line end; `nil` at the end.
  ///
  /// - Throws: `Failure` with `ExitStatus.noInput` where the system refuses to read on.
  public func next() throws -> [UInt8]? {
    var line: [UInt8] = []
    while true {
      if let end = buffer[position...].firstIndex(of: 0x0A) {
        line += buffer[position..<end]
        position = end + 1
      } else {
        line += buffer[position...]
        position = buffer.count
        if try fill() { continue }
        guard !line.isEmpty else { return nil }
      }
      number += 1
      if line.contains(where: { $0 > 0x20 }) { return line }
      line.removeAll()
    }
  }

  /// Reads on; `false` at the end.
  private func fill() throws -> Bool {
    while !isAtEnd {
      var failed: Int32 = 0
      buffer = [UInt8](unsafeUninitializedCapacity: Self.chunk) { bytes, count in
        let read = read(descriptor, bytes.baseAddress, bytes.count)
        failed = read < 0 ? errno : 0
        count = max(0, read)
      }
      position = 0
      if failed == EINTR { continue }
      guard failed == 0 else { throw Failure(.noInput, "\(name): can't be read: \(String(cString: strerror(failed)))") }
      isAtEnd = buffer.isEmpty
      return !isAtEnd
    }
    return false
  }
}
