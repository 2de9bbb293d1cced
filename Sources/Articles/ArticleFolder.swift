import Vocabulary

/// A folder of articles: every `.txt`, `.md`, `.html` and `.htm` file in it and its subfolders, with the sidecars
/// (`NAME.yml`) beside them, and every line of its `.jsonl` files.
public struct ArticleFolder: Sendable {
  private let path: String
  private let parser: ArticleParser

  /// Files that one task reads, so that a task costs little beside its work.
  private static let batch = 16

  /// - Parameters:
  ///   - path: the folder, relative to the working folder or absolute.
  ///   - outlets: whose leads and names are recognised on a page.
  ///   - gazetteer: whose places metadata may name.
  public init(path: String, outlets: OutletDirectory, gazetteer: Gazetteer) {
    self.path = path
    parser = ArticleParser(outlets: outlets, gazetteer: gazetteer)
  }

  /// Reads all articles.
  ///
  /// Hidden files are left out; symbolic links are followed, each folder once.
  ///
  /// - Parameter jobs: how many files are read at the same time, at least 1.
  /// - Returns: the articles in the order of their paths' bytes, and the findings in the order of their files.
  /// - Throws: `ArticleError` where the folder is missing or cannot be read, or holds no article. A single file that
  ///   cannot be read is a finding.
  public func load(jobs: Int) async throws(ArticleError) -> (articles: [Article], findings: [Finding]) {
    let listing = try FolderListing(path)
    let files = listing.files.filter { $0.isArticle || $0.isCollection }
    let unread = Dictionary(listing.files.compactMap { $0.unreadKind.map { ($0, 1) } }, uniquingKeysWith: +)
    guard !files.isEmpty || !listing.unreadable.isEmpty else { throw .noArticles(path: path, unread: unread) }
    let sidecars = Set(listing.files.filter(\.isSidecar))

    let loaded = await read(files, sidecars: sidecars, jobs: jobs)
    let used = Set(files.map { $0.replacingExtension(by: "yml") })
    let note = unread.isEmpty ? [] : [FileFindings.notRead(unread)]
    let orphans = listing.files.filter { $0.isSidecar && !used.contains($0) }.map { FileFindings.orphan($0.text) }
    return LoadedFile.assembled(
      loaded,
      findings: (
        before: listing.unreadable.map { FileFindings.unreadable($0.path.text, reason: $0.reason) },
        after: orphans + note
      ))
  }

  /// Reads files, `jobs` batches at a time, and returns the results in the files' order.
  private func read(_ files: [FilePath], sidecars: Set<FilePath>, jobs: Int) async -> [LoadedFile] {
    let batches = stride(from: 0, to: files.count, by: Self.batch).map { $0..<min($0 + Self.batch, files.count) }
    var results = [[LoadedFile]](repeating: [], count: files.count)
    await withTaskGroup(of: (Range<Int>, [[LoadedFile]]).self) { group in
      var next = 0
      func add() {
        guard next < batches.count else { return }
        let batch = batches[next]
        next += 1
        group.addTask { (batch, batch.map { read(files[$0], sidecars: sidecars) }) }
      }
      for _ in 0..<max(1, jobs) { add() }
      while let (batch, read) = await group.next() {
        results.replaceSubrange(batch, with: read)
        add()
      }
    }
    return results.flatMap { $0 }
  }

  private func read(_ file: FilePath, sidecars: Set<FilePath>) -> [LoadedFile] {
    if file.isCollection { return parser.load(collection: absolute(file), file: file.text) }
    let sidecar = file.replacingExtension(by: "yml")
    return [
      parser.load(
        absolute(file), file: file.text,
        sidecar: sidecars.contains(sidecar) ? (sidecar.text, absolute(sidecar)) : nil)
    ]
  }

  private func absolute(_ file: FilePath) -> [UInt8] { Array(path.utf8) + [UInt8(ascii: "/")] + file.bytes }
}
