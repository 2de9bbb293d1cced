import Articles
import Extraction

/// The search for repeated articles by itself, so that a benchmark can tell how its time grows.
package enum DuplicateSearch {
  /// How many of the articles repeat an earlier one.
  package static func repeated(among articles: [(Article, Reading)]) -> Int {
    DuplicateFinder.links(of: articles, fingerprints: articles.map { Fingerprint($0.0) }).count { $0 != nil }
  }
}
