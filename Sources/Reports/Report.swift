import Articles
import Dataset

/// One page in Markdown, before layout.
public struct Report: Sendable, Hashable {
  /// Directory of the page relative to the site's root, with `/` at the end: `provinces/soc-trang/2018-2023/`; empty
  /// for the home page.
  public var path: String
  /// `home`, `province`, `period`, `province-period`, `indicator`, `article`, `quality`, `provinces`, …: the template's
  /// and the layout's name.
  public var kind: String
  public var title: String
  /// One sentence for `<meta name="description">`.
  public var summary: String
  public var markdown: String
  /// From the home page down to the parent: title and path.
  public var breadcrumbs: [Link]
  /// The name of the page's files in its directory, without extension.
  public var file = "index"
  public var language = Language.vietnamese
  /// The title's language where it is not the page's: articles keep their headlines.
  public var titleLanguage: Language?
  /// What stands before the path of a page in the site's first language: `en/`, or nothing.
  public var prefix = ""
  /// The paths of the articles that the page's feed tells of, newest first; `nil` for no feed.
  public var feed: [String]?
  /// The day of the newest article that the page reports on, where one is known.
  public var updated: PartialDate?

  /// The page's figures as files in its directory, to which it links.
  public var dataFiles: [OutputFile] = []

  public struct Link: Sendable, Hashable {
    public var title: String
    public var path: String

    public init(title: String, path: String) {
      self.title = title
      self.path = path
    }
  }

  public init(
    path: String, kind: String, title: String, summary: String, markdown: String, breadcrumbs: [Link],
    file: String = "index",
    language: Language = .vietnamese, updated: PartialDate? = nil
  ) {
    self.path = path
    self.kind = kind
    self.title = title
    self.summary = summary
    self.markdown = markdown
    self.breadcrumbs = breadcrumbs
    self.file = file
    self.language = language
    self.updated = updated
  }
}

extension [Report] {
  /// The files of rows beside the pages, by the pages' folders.
  public var rowFiles: [String: [Download]] {
    Dictionary(map { ($0.path, $0.dataFiles.map { Download($0) }) }, uniquingKeysWith: +)
  }
}
