/// What `site.yml` says about a site.
public struct SiteSettings: Sendable, Hashable {
  /// How much of an article its page shows.
  public enum ArticleText: String, Sendable, CaseIterable {
    /// The sentences that state something.
    case excerpt
    /// The whole text.
    case full
  }

  /// An entry of the site's menu.
  public struct MenuEntry: Sendable, Hashable {
    public var title: String
    /// Relative to the site's root, with `/` at the end; empty for the home page.
    public var path: String

    public init(title: String, path: String) {
      self.title = title
      self.path = path
    }
  }

  /// The site's name, on every page.
  public var title: String
  /// One sentence on what the site is.
  public var description: String
  /// BCP 47 language of the pages.
  public var language = "vi"
  /// Where the site will stand, `https://…/` with `/` at the end; for canonical links only.
  public var baseURL: String?
  /// Terms under which the site's data may be used, and where they are written.
  public var licence: String?
  public var licenceURL: String?
  /// Whom to write to: a mail address or an `https://` link.
  public var contact: String?
  /// A sentence for the foot of every page.
  public var footer: String?
  public var articleText = ArticleText.excerpt
  /// Entries in their order; `nil` for the standard ones, of which those without a page are left out.
  public var menu: [MenuEntry]?

  public init(title: String, description: String) {
    self.title = title
    self.description = description
  }

  static let standardMenu = [
    MenuEntry(title: "Trang chủ", path: ""),
    MenuEntry(title: "Tỉnh/thành", path: "provinces/"),
    MenuEntry(title: "Giai đoạn", path: "periods/"),
    MenuEntry(title: "Chỉ tiêu", path: "indicators/"),
    MenuEntry(title: "Bài viết", path: "articles/"),
    MenuEntry(title: "Chất lượng dữ liệu", path: "quality/"),
  ]
}
