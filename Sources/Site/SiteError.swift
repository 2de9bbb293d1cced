import CommonMark
import Reports

/// Why a site is not built or not published.
public enum SiteError: Error, Sendable, Hashable, CustomStringConvertible {
  /// A settings file can't be read or says what it can't say.
  case settings(file: String, line: Int?, reason: String)
  /// A layout is missing or faulty.
  case template(TemplateError)
  /// An asset can't be read.
  case unreadable(path: String, reason: String)
  /// A page's Markdown is not rendered.
  case markdown(page: String, MarkdownError)
  /// A chart of a page can't be drawn.
  case chart(page: String, ChartError)
  /// The strings of a page's frame can't be read.
  case strings(ReportError)
  /// The search program ended with an error.
  case search(program: String, status: Int32)
  /// Two files, or a file and a folder, claim the same path.
  case pathTaken(path: String)
  /// A path that leads out of the output folder or that not every file system can hold.
  case unsafePath(path: String)
  /// A link of a page leads nowhere.
  case brokenLink(page: String, link: String, reason: String)
  /// An `id` that stands twice on a page.
  case duplicateIdentifier(page: String, id: String)
  /// A file or folder in the output folder that the generator did not write stands where one of its own must go.
  case foreignFile(path: String)
  /// The system refuses to read or write in the output folder.
  case cannotWrite(path: String, reason: String)

  /// Whether the output folder is at fault, and not what was to be written.
  public var concernsOutput: Bool {
    switch self {
    case .foreignFile, .cannotWrite: true
    default: false
    }
  }

  public var description: String {
    switch self {
    case .settings(let file, let line, let reason): "\(file):\(line.map { "\($0):" } ?? "") \(reason)"
    case .template(let error): error.description
    case .unreadable(let path, let reason): "can't read \(path): \(reason)"
    case .markdown(let page, let error): "page '\(page)': \(error)"
    case .chart(let page, let error): "page '\(page)': \(error)"
    case .strings(let error): error.description
    case .search(let program, let status):
      "\(program) ended with status \(status); run it by hand on the output folder to see why, or take it out of PATH"
    case .pathTaken(let path): "'\(path)' is claimed by two files; rename one of the articles or assets"
    case .unsafePath(let path): "'\(path)' is no path inside the output folder"
    case .brokenLink(let page, let link, let reason): "page '\(page)' links to '\(link)': \(reason)"
    case .duplicateIdentifier(let page, let id): "page '\(page)' has the id '\(id)' twice"
    case .foreignFile(let path): "\(path) was not written by this tool and stands where it must write; move it away"
    case .cannotWrite(let path, let reason): "can't write \(path): \(reason)"
    }
  }
}
