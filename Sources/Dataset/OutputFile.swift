/// A file to publish: bytes at a path below the output folder.
public struct OutputFile: Sendable, Hashable {
  /// Relative, with `/`, never leading out of the folder.
  public var path: String
  public var bytes: [UInt8]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  public init(path: String, text: String) { self.init(path: path, bytes: Array(text.utf8)) }
}
