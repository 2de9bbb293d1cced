/// A path relative to a folder, as the file system spells it: bytes with `/` between names.
struct FilePath: Sendable, Hashable, Comparable {
  let bytes: [UInt8]

  /// For people: bytes that are no UTF-8 become U+FFFD.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  func appending(_ name: [UInt8]) -> FilePath {
    FilePath(bytes: bytes.isEmpty ? name : bytes + [UInt8(ascii: "/")] + name)
  }

  /// Whether the name ends with `.txt`, `.md`, `.html` or `.htm`, in capitals or not.
  var isArticle: Bool { hasExtension("txt") || isMarkdown || isHTML }

  var isMarkdown: Bool { hasExtension("md") }

  /// Whether the name is that of a page saved from a browser.
  var isHTML: Bool { hasExtension("html") || hasExtension("htm") }

  /// Whether the name is that of a file with an article a line.
  var isCollection: Bool { hasExtension("jsonl") || hasExtension("ndjson") }

  /// The ending, in small letters with its dot, where the file looks like an article and is of a kind that isn't read.
  var unreadKind: String? { Self.unread.first(where: hasExtension).map { "." + $0 } }

  private static let unread = [
    "docx", "doc", "odt", "rtf", "pdf", "markdown", "mdown", "mkd", "text", "epub", "xhtml", "mht", "mhtml",
    "webarchive",
    "pages", "wps", "rst", "adoc", "org", "xlsx", "xls", "ods", "pptx", "ppt",
  ]

  /// Whether the name ends with `.yml`.
  var isSidecar: Bool { hasExtension("yml") }

  /// The path without its extension.
  var stem: [UInt8] { bytes.lastIndex(of: UInt8(ascii: ".")).map { Array(bytes[..<$0]) } ?? bytes }

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
