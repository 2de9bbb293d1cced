/// A path relative to a folder, as the file system spells it: bytes with `/` between names.
struct FilePath: Sendable, Hashable, Comparable {
  let bytes: [UInt8]

  /// For people: bytes that are no UTF-8 become U+FFFD.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  func appending(_ name: [UInt8]) -> FilePath {
    FilePath(bytes: bytes.isEmpty ? name : bytes + [UInt8(ascii: "/")] + name)
  }

  /// Whether the name ends with `.txt` or `.md`, in capitals or not.
  var isArticle: Bool { hasExtension("txt") || hasExtension("md") }

  /// Whether the name ends with `.yml`.
  var isSidecar: Bool { hasExtension("yml") }

  /// The path with another extension.
  func replacingExtension(by newExtension: String) -> FilePath {
    guard let dot = bytes.lastIndex(of: UInt8(ascii: ".")) else { return self }
    return FilePath(bytes: bytes[...dot] + Array(newExtension.utf8))
  }

  private func hasExtension(_ expected: String) -> Bool {
    let suffix = [UInt8(ascii: ".")] + Array(expected.utf8)
    return bytes.count > suffix.count
      && bytes.suffix(suffix.count).elementsEqual(suffix) { ((0x41...0x5A).contains($0) ? $0 + 0x20 : $0) == $1 }
  }

  static func < (left: FilePath, right: FilePath) -> Bool { left.bytes.lexicographicallyPrecedes(right.bytes) }
}
