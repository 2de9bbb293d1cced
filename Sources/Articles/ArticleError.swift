/// What keeps the articles from being loaded at all.
public enum ArticleError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The input folder does not exist.
  case folderMissing(path: String)
  /// The input path is a file or something else that holds no files.
  case notAFolder(path: String)
  /// The input folder cannot be listed; `reason` is the system's word for it.
  case folderUnreadable(path: String, reason: String)
  /// No file of articles lies in the input folder; `unread` counts those of kinds that aren't read.
  case noArticles(path: String, unread: [String: Int] = [:])

  public var description: String {
    switch self {
    case .folderMissing(let path):
      "input folder '\(path)' does not exist; create it or name another one with --input"
    case .notAFolder(let path):
      "input '\(path)' is not a folder; name the folder that holds the articles with --input"
    case .folderUnreadable(let path, let reason):
      "input folder '\(path)' cannot be read (\(reason)); check its permissions"
    case .noArticles(let path, let unread):
      "input folder '\(path)' holds no .txt, .md, .html or .jsonl file"
        + (unread.isEmpty ? "" : " (not read: \(FileFindings.list(unread)))")
        + "; put articles there or name another folder with --input"
    }
  }
}
