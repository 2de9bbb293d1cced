/// A text of the frame around every page, by its key in the catalogues of strings (`layout.skip` and so on).
public enum LayoutText: String, Sendable, CaseIterable {
  case skip
  case menu
  case breadcrumbs
  case contents
  case disclaimer
  case markdown
  case licence
  case contact
  case feed
  case language
  case filter
  case shown
  case ascending
  case descending
  case search
  case searching
  case results
  case none
  case home
  case provinces
  case periods
  case indicators
  case articles
  case quality
  case changes

  var key: String { "layout.\(rawValue)" }

  /// What a script or the program fills in, in braces in the text.
  var placeholders: [String] {
    switch self {
    case .shown: ["shown", "total"]
    case .results: ["count"]
    default: []
    }
  }
}
