/// Makes sure that every link inside the site leads to a file that is published, and every fragment to an identifier.
struct LinkCheck {
  private let identifiers: [String: Set<String>]
  private let files: Set<String>

  /// - Parameters:
  ///   - pages: All pages of the site.
  ///   - files: Paths of all files published, pages included.
  /// - Throws: `SiteError.duplicateIdentifier`.
  init(pages: [HTMLPage], files: Set<String>) throws(SiteError) {
    var identifiers: [String: Set<String>] = [:]
    for page in pages {
      var taken: Set<String> = []
      for id in page.identifiers where !taken.insert(id).inserted {
        throw .duplicateIdentifier(page: page.path, id: id)
      }
      identifiers[page.path] = taken
    }
    self.identifiers = identifiers
    self.files = files
  }

  /// - Throws: `SiteError.brokenLink` for the first link that leads nowhere.
  func check(_ page: HTMLPage) throws(SiteError) {
    for link in page.links {
      func broken(_ reason: String) -> SiteError {
        .brokenLink(page: page.path, link: page.text(of: link), reason: reason)
      }
      guard let target = link.target else { throw broken("it leads out of the site; write it relative to the page") }
      guard files.contains(target) else { throw broken("there is no file '\(target)'") }
      // An empty fragment is the top of the page.
      guard let fragment = link.fragment, !fragment.isEmpty, let known = identifiers[target] else { continue }
      guard known.contains(fragment) else { throw broken("'\(target)' has no id '\(fragment)'") }
    }
  }
}
