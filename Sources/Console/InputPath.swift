#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A path that the user named, checked before work begins, so that a typing mistake is told at once and in plain words.
public enum InputPath {
  /// Makes sure that there is a folder which can be listed.
  ///
  /// - Parameters:
  ///   - path: as the user wrote it.
  ///   - advice: what to do where there is none.
  /// - Throws: `Failure` with `ExitStatus.noInput`.
  public static func requireFolder(_ path: String, advice: String) throws {
    guard let mode = mode(of: path) else { throw Failure(.noInput, "\(path): no such folder; \(advice)") }
    guard mode & S_IFMT == S_IFDIR else { throw Failure(.noInput, "\(path): not a folder; \(advice)") }
    guard access(path, R_OK | X_OK) == 0 else { throw Failure(.noInput, "\(path): no permission to read this folder") }
  }

  /// Makes sure that there is a regular file which can be read.
  ///
  /// - Throws: `Failure` with `ExitStatus.noInput`.
  public static func requireFile(_ path: String) throws {
    guard let mode = mode(of: path) else { throw Failure(.noInput, "\(path): no such file") }
    guard mode & S_IFMT == S_IFREG else { throw Failure(.noInput, "\(path): not a regular file") }
    guard access(path, R_OK) == 0 else { throw Failure(.noInput, "\(path): no permission to read this file") }
  }

  /// The bytes of a file.
  ///
  /// - Throws: `Failure` with `ExitStatus.noInput`.
  public static func contents(of path: String) throws -> [UInt8] {
    try requireFile(path)
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Failure(.noInput, "\(path): can't be read")
    }
    return Array(data)
  }

  /// Whether there is anything at a path.
  public static func exists(_ path: String) -> Bool { mode(of: path) != nil }

  /// A file's folder (`.` where the path names none) and its name.
  public static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let name = String(path[path.index(after: slash)...])
    return (slash == path.startIndex ? "/" : String(path[..<slash]), name)
  }

  /// A name below a folder, as the user would write it.
  public static func join(_ folder: String, _ name: String) -> String {
    if folder.isEmpty || folder == "." || name.hasPrefix("/") { return name }
    if name.isEmpty { return folder }
    return folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// A file's path told from a folder; its name alone where it does not lie below it, or no folder is given.
  public static func relative(_ path: String, to folder: String?) -> String {
    guard let folder else { return split(path).name }
    func parts(_ path: String) -> [Substring] { path.split(separator: "/").filter { $0 != "." } }
    let (names, root) = (parts(path), parts(folder))
    let isBelow = path.hasPrefix("/") == folder.hasPrefix("/") && names.count > root.count && names.starts(with: root)
    guard isBelow, !names.contains("..") else { return split(path).name }
    return names[root.count...].joined(separator: "/")
  }

  private static func mode(of path: String) -> mode_t? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode : nil
  }
}
