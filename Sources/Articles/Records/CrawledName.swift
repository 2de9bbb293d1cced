import Crypto
import Text

/// Names an article by the address of its page, where a crawl gives it no other name.
enum CrawledName {
  /// Bytes of a name's part beyond which it is cut; file systems take 255.
  private static let longest = 100

  /// Host and path, as a file's path without an ending; `nil` where the text is no address on the web.
  static func name(of address: String) -> String? {
    guard let url = MetadataValue.url(Trimming.trim(address)), let scheme = url.firstRange(of: "://") else {
      return nil
    }
    let rest = url[scheme.upperBound...].prefix { $0 != "#" }
    let path = rest.prefix { $0 != "?" }
    let query = rest.dropFirst(path.count + 1)
    var parts = path.split(separator: "/").map(plain).filter { !$0.isEmpty && !$0.allSatisfy { $0 == "." } }
    guard let host = parts.first else { return nil }
    if host.hasPrefix("www."), host.count > 4 { parts[0] = String(host.dropFirst(4)) }
    if parts.count > 1 { parts[parts.count - 1] = withoutEnding(parts[parts.count - 1]) }
    if !query.isEmpty { parts[parts.count - 1] += "-" + plain(query) }
    return parts.map(shortened).joined(separator: "/")
  }

  /// Letters, digits, `.`, `_` and `-`; anything else is `-`.
  private static func plain(_ part: Substring) -> String {
    String(part.map { $0.isLetter || $0.isNumber || $0 == "." || $0 == "_" ? $0 : "-" })
  }

  /// `tin-123.html` as `tin-123`.
  private static func withoutEnding(_ part: String) -> String {
    guard let dot = part.lastIndex(of: "."), dot > part.startIndex else { return part }
    let ending = part[part.index(after: dot)...]
    return (2...5).contains(ending.count) && ending.allSatisfy { $0.isASCII && $0.isLetter }
      ? String(part[..<dot]) : part
  }

  private static func shortened(_ part: String) -> String {
    guard part.utf8.count > longest else { return part }
    var head = ""
    for character in part where head.utf8.count + character.utf8.count <= longest { head.append(character) }
    return head + "-" + ArticleIdentifier.hexadecimal(SHA256.hash(data: Array(part.utf8))).prefix(8)
  }
}
