import Reports

/// What `site.yml` says about a site.
public struct SiteSettings: Sendable, Hashable {
  /// How much of an article its page shows.
  public enum ArticleText: String, Sendable, CaseIterable {
    /// The sentences that state something.
    case excerpt
    /// The whole text.
    case full
  }

  /// Which articles the site is made of.
  public enum Topic: String, Sendable, CaseIterable {
    /// Those that belong to the topic.
    case own
    /// All that were read.
    case any
  }

  /// An entry of the site's menu.
  public struct MenuEntry: Sendable, Hashable {
    public var title: String
    /// Relative to the site's root, with `/` at the end; empty for the home page.
    public var path: String
    /// On English pages; `nil` for the same as `title`.
    public var englishTitle: String?

    public init(title: String, path: String, englishTitle: String? = nil) {
      self.title = title
      self.path = path
      self.englishTitle = englishTitle
    }
  }

  /// What English pages of a site in another language are called.
  public struct English: Sendable, Hashable {
    public var title: String
    public var description: String
    public var footer: String?

    public init(title: String, description: String, footer: String? = nil) {
      self.title = title
      self.description = description
      self.footer = footer
    }
  }

  /// The site's name, on every page.
  public var title: String
  /// One sentence on what the site is.
  public var description: String
  /// BCP 47 language of the pages.
  public var language = "vi"
  /// English pages under `en/` beside the Vietnamese ones; `nil` for none.
  public var english: English?
  /// A picture in `assets/` beside the site's name.
  public var logo: String?
  /// The colour of the bar and of headings, as `#rrggbb`, on light and on dark ground; `nil` for the stylesheet's.
  public var colour: String?
  public var darkColour: String?
  /// Where the site will stand, `https://…/` with `/` at the end; for links that must be absolute.
  public var baseURL: String?
  /// Terms under which the site's data may be used, and where they are written.
  public var licence: String?
  public var licenceURL: String?
  /// Whom to write to: a mail address or an `https://` link.
  public var contact: String?
  /// A sentence for the foot of every page.
  public var footer: String?
  public var articleText = ArticleText.excerpt
  public var topic = Topic.own
  /// Entries in their order; `nil` for the standard ones, of which those without a page are left out.
  public var menu: [MenuEntry]?

  public init(title: String, description: String) {
    self.title = title
    self.description = description
  }

  static let standardMenu: [(text: LayoutText, path: String)] = [
    (.home, ""), (.provinces, "provinces/"), (.periods, "periods/"), (.indicators, "indicators/"),
    (.articles, "articles/"), (.quality, "quality/"), (.changes, "changes/"),
  ]
}
