#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Why a file cannot be read: the system's word for it.
struct FileReadError: Error {
  let reason: String
}

/// Reads whole files by the system's own calls.
enum FileReader {
  /// The bytes of a file.
  static func read(_ path: [UInt8]) throws(FileReadError) -> [UInt8] {
    let descriptor = (path + [0]).withUnsafeBytes { pointer in
      open(pointer.bindMemory(to: CChar.self).baseAddress!, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    }
    guard descriptor >= 0 else { throw failure() }
    defer { close(descriptor) }
    var information = stat()
    guard fstat(descriptor, &information) == 0 else { throw failure() }
    // One byte more than the size, so that the end of the file is seen without growing the array.
    var bytes = [UInt8](repeating: 0, count: max(0, Int(information.st_size)) + 1)
    var count = 0
    while true {
      if count == bytes.count { bytes.append(contentsOf: repeatElement(0, count: bytes.count)) }
      let received = bytes.withUnsafeMutableBytes { buffer in
        systemRead(descriptor, buffer.baseAddress! + count, buffer.count - count)
      }
      if received == 0 { break }
      if received < 0 {
        if errno == EINTR { continue }
        throw failure()
      }
      count += received
    }
    bytes.removeLast(bytes.count - count)
    return bytes
  }

  private static func failure() -> FileReadError { FileReadError(reason: String(cString: strerror(errno))) }
}

/// `read(2)`, by a name that the type's own method does not hide.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}
