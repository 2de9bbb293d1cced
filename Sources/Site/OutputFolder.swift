import Dataset

/// The folder that a site is published to, of which the generator owns only the files that its manifest lists.
///
/// Publishing is a transaction: everything is checked and written to a staging folder before the first published file
/// changes. A changed file is replaced by renaming; an unchanged one keeps its bytes and its modification time, so that
/// tools that copy by time upload only what changed. Files of an earlier run that are no longer made are removed; files
/// of others are never touched, and one of them where a page must go is an error. Nothing is written through a symbolic
/// link inside the folder.
public struct OutputFolder: Sendable {
  /// Name of the file that lists the generator's own files.
  public static let manifestName = ".generate-manifest"
  static let stagingName = ".generate-staging"

  private let root: String

  /// - Parameter path: Of the folder, which is made where it is missing.
  public init(path: String) {
    var trimmed = path[...]
    while trimmed.count > 1, trimmed.last == "/" { trimmed.removeLast() }
    root = trimmed.isEmpty ? "." : String(trimmed)
  }

  /// Brings the folder to the state that it holds exactly these files of the generator's.
  ///
  /// - Throws: `SiteError.unsafePath`, `.pathTaken`, `.foreignFile`, `.cannotWrite`.
  public func publish(_ files: [OutputFile]) throws(SiteError) -> PublishSummary {
    try checkPaths(files)
    try attempt("") { () throws(FileSystem.Failure) in try FileSystem.makeFolder(root) }
    try removeStaging()
    let owned = try readManifest()
    let paths = Set(files.map(\.path))
    let stale = owned.subtracting(paths).sorted(by: OutputPath.precedes)
    let changed = try changes(files, owned: owned, stale: Set(stale))

    try stage(changed)
    // Whatever happens from here on, the manifest knows every file of ours.
    if !changed.isEmpty || !stale.isEmpty { try writeManifest(owned.union(paths)) }
    let removed = try remove(stale)
    try move(changed)
    try writeManifest(paths)
    try removeStaging()
    return PublishSummary(written: changed.count, unchanged: files.count - changed.count, removed: removed)
  }

  private func checkPaths(_ files: [OutputFile]) throws(SiteError) {
    var taken: Set<String> = []
    var folders: Set<String> = []
    for file in files {
      let isReserved = file.path == Self.manifestName || file.path.hasPrefix(Self.stagingName)
      guard OutputPath.isSafe(file.path), !isReserved else { throw .unsafePath(path: file.path) }
      guard taken.insert(file.path).inserted else { throw .pathTaken(path: file.path) }
      folders.formUnion(OutputPath.folders(above: file.path))
    }
    if let both = taken.intersection(folders).min(by: OutputPath.precedes) { throw .pathTaken(path: both) }
  }

  /// The files that differ from what is there, having made sure that each of them can be put in its place.
  private func changes(
    _ files: [OutputFile], owned: Set<String>, stale: Set<String>
  ) throws(SiteError) -> [OutputFile] {
    var changed: [OutputFile] = []
    var kinds: [String: FileSystem.Kind] = [:]
    for file in files {
      for folder in OutputPath.folders(above: file.path) where kinds[folder] == nil {
        let kind = try self.kind(of: folder)
        let isFree = kind == .missing || kind == .folder || kind == .file && stale.contains(folder)
        guard isFree else { throw .foreignFile(path: absolute(folder)) }
        kinds[folder] = kind
      }
      switch try kind(of: file.path) {
      case .missing:
        changed.append(file)
      case .file:
        if FileSystem.holds(file.bytes, at: absolute(file.path)) { continue }
        guard owned.contains(file.path) else { throw .foreignFile(path: absolute(file.path)) }
        changed.append(file)
      case .folder:
        // A folder that holds only stale files of ours goes away with them.
        guard try holdsOnly(stale, in: file.path) else { throw .foreignFile(path: absolute(file.path)) }
        changed.append(file)
      case .link, .other:
        throw .foreignFile(path: absolute(file.path))
      }
    }
    return changed
  }

  private func holdsOnly(_ stale: Set<String>, in folder: String) throws(SiteError) -> Bool {
    var folders = [folder]
    while let next = folders.popLast() {
      let names = try attempt(next) { () throws(FileSystem.Failure) in try FileSystem.names(in: absolute(next)) }
      for name in names {
        let path = next + "/" + name
        switch try kind(of: path) {
        case .folder: folders.append(path)
        case .file where stale.contains(path): continue
        default: return false
        }
      }
    }
    return true
  }

  private func stage(_ files: [OutputFile]) throws(SiteError) {
    guard !files.isEmpty else { return }
    try attempt(Self.stagingName) { () throws(FileSystem.Failure) in
      try FileSystem.makeFolder(absolute(Self.stagingName))
    }
    for (index, file) in files.enumerated() {
      do {
        try FileSystem.create(staged(index), file.bytes)
      } catch {
        try? removeStaging()
        throw .cannotWrite(path: absolute(file.path), reason: error.reason)
      }
    }
  }

  private func move(_ files: [OutputFile]) throws(SiteError) {
    for (index, file) in files.enumerated() {
      try attempt(file.path) { () throws(FileSystem.Failure) in
        let target = absolute(file.path)
        if let folder = OutputPath.folders(above: file.path).last { try FileSystem.makeFolder(absolute(folder)) }
        try FileSystem.move(staged(index), to: target)
      }
    }
  }

  private func remove(_ stale: [String]) throws(SiteError) -> Int {
    var removed = 0
    for path in stale {
      // Somebody may have put a link in the place of one of our folders since.
      var isReachable = true
      for folder in OutputPath.folders(above: path) where isReachable { isReachable = try kind(of: folder) == .folder }
      guard isReachable, try kind(of: path) == .file else { continue }
      try attempt(path) { () throws(FileSystem.Failure) in try FileSystem.removeFile(absolute(path)) }
      removed += 1
      for folder in OutputPath.folders(above: path).reversed() {
        guard FileSystem.removeEmptyFolder(absolute(folder)) else { break }
      }
    }
    return removed
  }

  private func readManifest() throws(SiteError) -> Set<String> {
    switch try kind(of: Self.manifestName) {
    case .missing: return []
    case .file: break
    default: throw .foreignFile(path: absolute(Self.manifestName))
    }
    let bytes = try attempt(Self.manifestName) { () throws(FileSystem.Failure) in
      try FileSystem.read(absolute(Self.manifestName))
    }
    // A manifest that somebody changed must not lead out of the folder.
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").dropFirst().map(String.init)
    return Set(lines.filter(OutputPath.isSafe))
  }

  private func writeManifest(_ paths: Set<String>) throws(SiteError) {
    let header = "# Files that the generator wrote here; it replaces and removes only these.\n"
    let text = header + paths.sorted(by: OutputPath.precedes).map { $0 + "\n" }.joined()
    let bytes = Array(text.utf8)
    let path = absolute(Self.manifestName)
    if FileSystem.holds(bytes, at: path) { return }
    try attempt(Self.manifestName) { () throws(FileSystem.Failure) in
      try FileSystem.makeFolder(absolute(Self.stagingName))
      let temporary = absolute(Self.stagingName) + "/manifest"
      try FileSystem.removeFile(temporary)
      try FileSystem.create(temporary, bytes)
      try FileSystem.move(temporary, to: path)
    }
  }

  /// Removes what an interrupted run left in the staging folder, and the folder.
  private func removeStaging() throws(SiteError) {
    switch try kind(of: Self.stagingName) {
    case .missing: return
    case .folder: break
    default: throw .foreignFile(path: absolute(Self.stagingName))
    }
    try attempt(Self.stagingName) { () throws(FileSystem.Failure) in
      for name in try FileSystem.names(in: absolute(Self.stagingName)) {
        try FileSystem.removeFile(absolute(Self.stagingName) + "/" + name)
      }
      FileSystem.removeEmptyFolder(absolute(Self.stagingName))
    }
  }

  private func absolute(_ path: String) -> String { path.isEmpty ? root : root + "/" + path }

  private func staged(_ index: Int) -> String { absolute(Self.stagingName) + "/\(index)" }

  private func kind(of path: String) throws(SiteError) -> FileSystem.Kind {
    try attempt(path) { () throws(FileSystem.Failure) in try FileSystem.kind(absolute(path)) }
  }

  private func attempt<Result>(
    _ path: String, _ action: () throws(FileSystem.Failure) -> Result
  ) throws(SiteError) -> Result {
    do {
      return try action()
    } catch {
      throw .cannotWrite(path: absolute(path), reason: error.reason)
    }
  }
}
