import Dataset

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The search index that Pagefind makes of the site's pages, where that program is installed.
///
/// The index is a function of the pages: Pagefind names its files by what they hold, and the one file whose order differs
/// from run to run is put in order. The index bears a digest of the pages that it was made of; one that is there for the
/// same pages is kept, since making it takes a while.
public struct SearchIndex: Sendable {
  /// Where the index stands below the site's root.
  static let folder = "pagefind/"
  private static let digestFile = folder + "pages.txt"

  /// Path of the program.
  private let program: String

  /// Looks for `pagefind` in the folders of `PATH`; `nil` where there is none.
  public init?() {
    guard let path = getenv("PATH") else { return nil }
    let folders = String(cString: path).split(separator: ":")
    let candidates = folders.map { "\($0)/pagefind" }
    guard let found = candidates.first(where: { access($0, X_OK) == 0 }) else { return nil }
    program = found
  }

  /// The index's files.
  ///
  /// - Parameters:
  ///   - files: The site's; its HTML is indexed.
  ///   - output: The folder of an earlier run, whose index may be kept.
  /// - Throws: `SiteError.search` where Pagefind fails, `.cannotWrite` where there is no room for its files.
  public func files(for files: [OutputFile], output: String) throws(SiteError) -> [OutputFile] {
    let pages = files.filter { $0.path.hasSuffix(".html") }
    let digest = Self.digest(pages)
    if let kept = earlier(in: output, digest: digest) { return kept }
    var template = Array("\(Self.temporaryFolder)/generate-search-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw .cannotWrite(path: Self.temporaryFolder, reason: "no folder for the search index can be made there")
    }
    let scratch = template.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { String(cString: $0) } ?? Self.temporaryFolder
    }
    defer { _ = Self.run("rm", ["-rf", scratch]) }
    do {
      for page in pages {
        let path = "\(scratch)/site/\(page.path)"
        if let slash = path.lastIndex(of: "/") { try FileSystem.makeFolder(String(path[..<slash])) }
        try FileSystem.create(path, page.bytes)
      }
    } catch {
      throw .cannotWrite(path: scratch, reason: error.reason)
    }
    let status = Self.run(
      program,
      ["--site", scratch + "/site", "--output-path", scratch + "/index", "--keep-index-url", "--silent"])
    guard status == 0 else { throw .search(program: program, status: status) }
    do {
      // What Pagefind ships for pages that use its own interface stays out.
      let own = ["pagefind-ui", "pagefind-modular-ui", "pagefind-component-ui", "pagefind-highlight"]
      var index = try Self.files(below: scratch + "/index", prefix: "").filter { file in
        !own.contains { file.path.hasPrefix($0) }
      }
      for position in index.indices {
        if index[position].path == "pagefind-entry.json" {
          index[position].bytes = OrderedJSON.ordered(index[position].bytes)
        }
        index[position].path = Self.folder + index[position].path
      }
      index.append(OutputFile(path: Self.digestFile, text: Self.list(of: index, digest: digest)))
      return index
    } catch {
      throw .unreadable(path: scratch, reason: error.reason)
    }
  }

  /// The first line is the digest, then the index's files; so an index of which a file is missing is made anew.
  private static func list(of index: [OutputFile], digest: String) -> String {
    ([digest] + index.map(\.path).sorted(by: OutputPath.precedes)).joined(separator: "\n") + "\n"
  }

  private func earlier(in output: String, digest: String) -> [OutputFile]? {
    guard let bytes = try? FileSystem.read("\(output)/\(Self.digestFile)") else { return nil }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    guard lines.first == digest[...] else { return nil }
    var files = [OutputFile(path: Self.digestFile, bytes: bytes)]
    for path in lines.dropFirst() {
      guard OutputPath.isSafe(String(path)), path.hasPrefix(Self.folder),
        let bytes = try? FileSystem.read("\(output)/\(path)")
      else { return nil }
      files.append(OutputFile(path: String(path), bytes: bytes))
    }
    return files
  }

  private static var temporaryFolder: String { getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp" }

  private static func digest(_ pages: [OutputFile]) -> String {
    var state: UInt64 = 0xCBF2_9CE4_8422_2325
    var second: UInt64 = 0x8422_2325_CBF2_9CE4
    for page in pages {
      for bytes in [Array(page.path.utf8), page.bytes, [0]] {
        for byte in bytes {
          state = (state ^ UInt64(byte)) &* 0x100_0000_01B3
          second = (second &+ UInt64(byte)) &* 0x9E37_79B9_7F4A_7C15 ^ second >> 29
        }
      }
    }
    return String(state, radix: 16) + String(second, radix: 16)
  }

  private static func files(below folder: String, prefix: String) throws(FileSystem.Failure) -> [OutputFile] {
    var files: [OutputFile] = []
    for name in try FileSystem.names(in: folder) {
      let path = "\(folder)/\(name)"
      if try FileSystem.kind(path) == .folder {
        files += try Self.files(below: path, prefix: "\(prefix)\(name)/")
      } else {
        files.append(OutputFile(path: prefix + name, bytes: try FileSystem.read(path)))
      }
    }
    return files
  }

  /// Runs a program to its end with nothing to read and nobody to listen; its exit status, or -1.
  private static func run(_ program: String, _ arguments: [String]) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
    }
    var strings = ([program] + arguments).map { strdup($0) } + [nil]
    defer { for string in strings { free(string) } }
    var process = pid_t()
    guard posix_spawnp(&process, program, &actions, nil, &strings, environ) == 0 else { return -1 }
    var status: Int32 = 0
    while waitpid(process, &status, 0) == -1 {
      guard errno == EINTR else { return -1 }
    }
    return status & 0x7F == 0 ? status >> 8 & 0xFF : -1
  }
}
