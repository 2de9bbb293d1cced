#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The files below a folder, found by the system's own calls.
///
/// Hidden files and folders are left out, and the folder `NAME_files` that a browser saved with `NAME.html`. A folder that is reached twice, by a symbolic link, is listed once, so that
/// links in a circle end.
struct FolderListing {
  /// Paths relative to the folder, in the order of their bytes.
  private(set) var files: [FilePath] = []
  /// Subfolders and links that cannot be followed, with the system's word for why.
  private(set) var unreadable: [(path: FilePath, reason: String)] = []

  private struct Identity: Hashable {
    let device: UInt64
    let node: UInt64
  }

  /// Lists a folder.
  ///
  /// - Throws: `ArticleError` where the folder itself is missing or cannot be listed.
  init(_ root: String) throws(ArticleError) {
    var information = stat()
    guard stat(root, &information) == 0 else {
      throw errno == ENOENT ? .folderMissing(path: root) : .folderUnreadable(path: root, reason: Self.reason())
    }
    guard Self.isFolder(information) else { throw .notAFolder(path: root) }
    var visited: Set<Identity> = [Self.identity(information)]
    var pending: [FilePath] = [FilePath(bytes: [])]
    let prefix = Array(root.utf8) + [UInt8(ascii: "/")]
    while let folder = pending.popLast() {
      guard let names = Self.names(in: prefix + folder.bytes) else {
        if folder.bytes.isEmpty { throw .folderUnreadable(path: root, reason: Self.reason()) }
        unreadable.append((folder, Self.reason()))
        continue
      }
      let pages = Set(names.filter { FilePath(bytes: $0).isHTML }.map { FilePath(bytes: $0).stem })
      for name in names where !Self.isPart(name, of: pages) {
        let path = folder.appending(name)
        guard Self.status(of: prefix + path.bytes, &information) else {
          if path.isArticle { unreadable.append((path, Self.reason())) }
          continue
        }
        if Self.isFolder(information) {
          if visited.insert(Self.identity(information)).inserted { pending.append(path) }
        } else if information.st_mode & S_IFMT == S_IFREG {
          files.append(path)
        }
      }
    }
    files.sort()
    unreadable.sort { $0.path < $1.path }
  }

  /// Whether a folder holds what a browser saved beside a page: pictures, scripts, the pages of advertisers.
  private static func isPart(_ name: [UInt8], of pages: Set<[UInt8]>) -> Bool {
    guard !pages.isEmpty else { return false }
    return ["_files", ".files", "_tệp", "_tập tin"].contains { ending in
      name.count > ending.utf8.count && name.suffix(ending.utf8.count).elementsEqual(ending.utf8)
        && pages.contains(Array(name.dropLast(ending.utf8.count)))
    }
  }

  private static func isFolder(_ information: stat) -> Bool { information.st_mode & S_IFMT == S_IFDIR }

  private static func identity(_ information: stat) -> Identity {
    Identity(
      device: UInt64(truncatingIfNeeded: information.st_dev), node: UInt64(truncatingIfNeeded: information.st_ino))
  }

  private static func status(of path: [UInt8], _ information: inout stat) -> Bool {
    (path + [0]).withUnsafeBytes { stat($0.bindMemory(to: CChar.self).baseAddress!, &information) == 0 }
  }

  /// The names in a folder, hidden ones aside, in the order of their bytes; `nil` where it cannot be opened.
  ///
  /// The order decides under which name a folder with several links is listed.
  private static func names(in path: [UInt8]) -> [[UInt8]]? {
    guard let stream = (path + [0]).withUnsafeBytes({ opendir($0.bindMemory(to: CChar.self).baseAddress!) }) else {
      return nil
    }
    defer { closedir(stream) }
    var names: [[UInt8]] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name.first != UInt8(ascii: ".") { names.append(name) }
    }
    return names.sorted { $1.lexicographicallyPrecedes($0) }
  }

  private static func reason() -> String { String(cString: strerror(errno)) }
}
