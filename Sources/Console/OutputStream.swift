#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Standard output or standard error, written without a buffer.
///
/// A reader that has gone away (`generate check | head`) silences the stream and nothing else: a build under way is
/// still finished.
public struct OutputStream: Sendable {
  private let descriptor: Int32

  public static let standardOutput = OutputStream(descriptor: STDOUT_FILENO)
  public static let standardError = OutputStream(descriptor: STDERR_FILENO)

  init(descriptor: Int32) { self.descriptor = descriptor }

  /// Makes writes to a closed pipe return an error in place of ending the process. Call once, first thing.
  public static func ignoreBrokenPipes() { signal(SIGPIPE, SIG_IGN) }

  /// Writes the text as UTF-8; what can't be written is dropped.
  ///
  /// - Returns: whether all of it was written, for those to whom that matters.
  @discardableResult
  public func write(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var written = 0
      while written < bytes.count, let base = bytes.baseAddress {
        let count = systemWrite(descriptor, base + written, bytes.count - written)
        if count > 0 {
          written += count
        } else if errno == EAGAIN {
          var poll = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
          _ = systemPoll(&poll, 1, -1)
        } else if errno != EINTR {
          return false
        }
      }
      return true
    }
  }

  /// Writes the text and a line end.
  public func writeLine(_ text: String = "") { write(text + "\n") }

  public var isTerminal: Bool { isatty(descriptor) == 1 }

  /// The terminal's width in columns; `nil` where there is none.
  public var columns: Int? {
    var size = winsize()
    guard isTerminal, ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Colours for this stream.
  public var palette: Palette {
    Palette(isTerminal: isTerminal) { name in getenv(name).map { String(cString: $0) } }
  }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}

private func systemPoll(_ descriptors: inout pollfd, _ count: UInt, _ timeout: Int32) -> Int32 {
  poll(&descriptors, nfds_t(count), timeout)
}
