#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What JSON-LD in a page says of its article (schema.org).
struct LinkedArticle {
  private(set) var headline: String?
  private(set) var published: String?
  private(set) var address: String?
  private(set) var publisher: String?

  private static let longest = 1 << 20
  private static let deepest = 8

  /// - Parameter scripts: the content of the page's scripts of this type.
  /// - Returns: `nil` where none of them speaks of an article.
  init?(scripts: [String]) {
    for script in scripts where script.utf8.count <= Self.longest {
      guard let value = try? JSONDecoder().decode(LooseJSON.self, from: Data(script.utf8)) else { continue }
      guard let article = Self.article(in: value, depth: 0) else { continue }
      headline = article["headline"]?.string ?? article["name"]?.string
      published = article["datePublished"]?.string ?? article["dateCreated"]?.string
      address =
        article["url"]?.string ?? article["mainEntityOfPage"]?.string
        ?? article["mainEntityOfPage"]?["@id"]?.string
      publisher = article["publisher"]?["name"]?.string ?? article["publisher"]?.string
      return
    }
    return nil
  }

  /// The first object of an article's type.
  private static func article(in value: LooseJSON, depth: Int) -> LooseJSON? {
    guard depth < deepest else { return nil }
    switch value {
    case .object(let members):
      if isArticle(members["@type"]) { return value }
      return members["@graph"].flatMap { article(in: $0, depth: depth + 1) }
        ?? members["mainEntity"].flatMap { article(in: $0, depth: depth + 1) }
    case .array(let items):
      for item in items { if let found = article(in: item, depth: depth + 1) { return found } }
      return nil
    default: return nil
    }
  }

  private static func isArticle(_ type: LooseJSON?) -> Bool {
    switch type {
    case .string(let name): name.hasSuffix("Article") || name.hasSuffix("BlogPosting") || name == "Report"
    case .array(let names): names.contains { isArticle($0) }
    default: false
    }
  }
}

/// A JSON value of which only strings are of interest.
indirect enum LooseJSON: Decodable {
  case object([String: LooseJSON])
  case array([LooseJSON])
  case string(String)
  case other

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let text = try? container.decode(String.self) {
      self = .string(text)
    } else if let members = try? container.decode([String: LooseJSON].self) {
      self = .object(members)
    } else if let items = try? container.decode([LooseJSON].self) {
      self = .array(items)
    } else {
      self = .other
    }
  }

  var string: String? { if case .string(let text) = self { text } else { nil } }

  subscript(member: String) -> LooseJSON? { if case .object(let members) = self { members[member] } else { nil } }
}
