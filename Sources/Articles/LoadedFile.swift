/// What became of one file: an article, or none, and findings.
public struct LoadedFile: Sendable, Hashable {
  /// Path relative to the input folder.
  public let file: String
  /// `nil` where the file holds no text.
  public let article: Article?
  public let findings: [Finding]

  public init(file: String, article: Article? = nil, findings: [Finding] = []) {
    self.file = file
    self.article = article
    self.findings = findings
  }

  /// Puts files that were loaded one by one together: the same articles and findings as of a folder that holds them.
  ///
  /// - Parameters:
  ///   - files: each once, in any order.
  ///   - findings: on no file of these; of the same path, `before` stand before theirs and `after` behind them.
  /// - Returns: the articles in the order of their paths' bytes, each with an identifier that is unique among them, and
  ///   the findings in the order of their files.
  public static func assembled(
    _ files: [LoadedFile], findings: (before: [Finding], after: [Finding]) = ([], [])
  ) -> (articles: [Article], findings: [Finding]) {
    let files = files.sorted { $0.file.utf8.lexicographicallyPrecedes($1.file.utf8) }
    let identified = files.filter { !isNoArticle($0.file) }
    let identifiers = ArticleIdentifier.identifiers(for: identified.map(\.file))
    let articles = zip(identified, identifiers).compactMap { $0.article?.renamed($1) }
    return (articles, sorted(findings.before + files.flatMap(\.findings) + findings.after))
  }

  /// Whether a path is a sidecar's or that of a file with many articles.
  private static func isNoArticle(_ file: String) -> Bool {
    let path = FilePath(bytes: Array(file.utf8))
    return path.isSidecar || path.isCollection
  }

  private static func sorted(_ findings: [Finding]) -> [Finding] {
    findings.enumerated().sorted { left, right in
      let (first, second) = (left.element.file.utf8, right.element.file.utf8)
      if first.elementsEqual(second) { return left.offset < right.offset }
      return first.lexicographicallyPrecedes(second)
    }.map(\.element)
  }
}

extension Article {
  /// The same article under another identifier.
  fileprivate func renamed(_ id: String) -> Article {
    Article(id: id, file: file, sha256: sha256, text: text, sourceMap: sourceMap, blocks: blocks, metadata: metadata)
  }
}
