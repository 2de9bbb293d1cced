/// Paths of published files: relative, with `/`, safe on every file system.
enum OutputPath {
  /// Whether a path stays inside the output folder: no empty, `.` or `..` part, no backslash, no control character.
  static func isSafe(_ path: String) -> Bool {
    guard !path.isEmpty, path.utf8.count <= 4_000 else { return false }
    for part in path.split(separator: "/", omittingEmptySubsequences: false) {
      guard !part.isEmpty, part != ".", part != "..", part.utf8.count <= 255 else { return false }
      let isClean = part.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }
      guard isClean else { return false }
    }
    return true
  }

  /// The folders above a path, outermost first: `a/b/c` has `a` and `a/b`.
  static func folders(above path: String) -> [String] {
    path.utf8.indices.filter { path.utf8[$0] == UInt8(ascii: "/") }.map { String(path[..<$0]) }
  }

  /// The way from a page's folder (`a/b/`, or empty) to the site's root: `../../`.
  static func root(from folder: String) -> String {
    String(repeating: "../", count: folder.utf8.count { $0 == UInt8(ascii: "/") })
  }

  /// Orders paths by their bytes, the same everywhere.
  static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}
