import Vocabulary

/// A folder of articles: every `.txt` and `.md` file in it and its subfolders, with the sidecars (`NAME.yml`) beside
/// them.
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
    let files = listing.files.filter(\.isArticle)
    guard !files.isEmpty || !listing.unreadable.isEmpty else { throw .noArticles(path: path) }
    let sidecars = Set(listing.files.filter(\.isSidecar))
    let identifiers = ArticleIdentifier.identifiers(for: files.map(\.text))

    var results = await read(files, sidecars: sidecars, jobs: jobs)
    var articles: [Article] = []
    var findings = listing.unreadable.map { Self.unreadable($0.path.text, reason: $0.reason) }
    for index in results.indices {
      if let article = results[index].article {
        articles.append(article.renamed(identifiers[index]))
        results[index].article = nil
      }
      findings += results[index].findings
    }
    let used = Set(files.map { $0.replacingExtension(by: "yml") })
    findings += listing.files.filter { $0.isSidecar && !used.contains($0) }.map { Self.orphan($0.text) }
    return (articles, Self.sorted(findings))
  }

  private typealias Result = (article: Article?, findings: [Finding])

  /// Reads files, `jobs` batches at a time, and returns the results in the files' order.
  private func read(_ files: [FilePath], sidecars: Set<FilePath>, jobs: Int) async -> [Result] {
    let batches = stride(from: 0, to: files.count, by: Self.batch).map { $0..<min($0 + Self.batch, files.count) }
    var results = [Result](repeating: (nil, []), count: files.count)
    await withTaskGroup(of: (Range<Int>, [Result]).self) { group in
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
    return results
  }

  private func read(_ file: FilePath, sidecars: Set<FilePath>) -> Result {
    let bytes: [UInt8]
    do throws(FileReadError) {
      bytes = try FileReader.read(absolute(file))
    } catch {
      return (nil, [Self.unreadable(file.text, reason: error.reason)])
    }
    let sidecar = file.replacingExtension(by: "yml")
    guard sidecars.contains(sidecar) else { return parser.parse(bytes: bytes, file: file.text) }
    do throws(FileReadError) {
      let content = try FileReader.read(absolute(sidecar))
      return parser.parse(bytes: bytes, file: file.text, sidecar: (sidecar.text, content))
    } catch {
      let (article, findings) = parser.parse(bytes: bytes, file: file.text)
      return (article, findings + [Self.unreadable(sidecar.text, reason: error.reason)])
    }
  }

  private func absolute(_ file: FilePath) -> [UInt8] { Array(path.utf8) + [UInt8(ascii: "/")] + file.bytes }

  private static func sorted(_ findings: [Finding]) -> [Finding] {
    findings.enumerated().sorted { left, right in
      let (first, second) = (left.element.file.utf8, right.element.file.utf8)
      if first.elementsEqual(second) { return left.offset < right.offset }
      return first.lexicographicallyPrecedes(second)
    }.map(\.element)
  }

  private static func unreadable(_ file: String, reason: String) -> Finding {
    Finding(
      severity: .error, code: "unreadable-file", file: file,
      message: .init(vietnamese: "không đọc được (\(reason))", english: "cannot be read (\(reason))"),
      hint: .init(
        vietnamese: "kiểm tra quyền đọc và liên kết", english: "check its permissions and where it links to"))
  }

  private static func orphan(_ file: String) -> Finding {
    Finding(
      severity: .warning, code: "sidecar-without-article", file: file, line: 1,
      message: .init(
        vietnamese: "không có bài nào cùng tên với tệp bổ trợ này", english: "no article has the name of this sidecar"),
      hint: .init(
        vietnamese: "đổi tên cho khớp với tệp .txt hoặc .md, hoặc xóa tệp",
        english: "rename it after its .txt or .md file, or remove it"))
  }
}

extension Article {
  /// The same article under another identifier.
  fileprivate func renamed(_ id: String) -> Article {
    Article(id: id, file: file, sha256: sha256, text: text, blocks: blocks, metadata: metadata)
  }
}
