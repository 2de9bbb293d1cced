#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// An article as a line of JSON: `{"id": …, "text": …}`, with what else is known of it.
///
/// Lines as crawlers write them are read too: `url` in place of `id`, and `date` and `sitename` as the page has them.
/// Members that say nothing of an article here (a crawl's own) are passed over.
public struct ArticleRecord: Sendable, Hashable, Decodable {
  /// Names the article; the file of this name (with `.txt` unless it has an ending) in a folder would be the same
  /// article. Made of the address where the line has none.
  public let id: String
  public let text: String
  public var url: String?
  public var title: String?
  public var outlet: String?
  public var licence: String?
  public var published: String?
  public var place: String?
  public var period: String?
  /// The content of a sidecar, in YAML.
  public var sidecar: String?
  /// The page's own day, as a crawler found it.
  public var date: String?
  /// The outlet's name, as a crawler found it.
  public var siteName: String?
  /// Whether a crawler wrote the line, so that no reviewer vouches for what it says.
  public let isCrawled: Bool
  /// Halves of characters in the line that became U+FFFD.
  public private(set) var loneSurrogates = 0

  private enum CodingKeys: String, CodingKey {
    case id, text, url, title, outlet, licence, published, place, period, sidecar, date, source, license
    case siteName = "sitename"
    case sourceHost = "source-hostname"
  }

  /// Reads a line; the error says what is wrong with it.
  public init(line: some Collection<UInt8>) throws(ArticleRecordError) {
    // A decoder might put replacement characters in, and a figure would be lost in silence.
    guard String(validating: line, as: UTF8.self) != nil else { throw .noUnicode }
    let (repaired, count) = SurrogateEscapes.repaired(Array(line))
    do {
      self = try JSONDecoder().decode(ArticleRecord.self, from: Data(repaired))
    } catch let error as DecodingError {
      throw ArticleRecordError(error)
    } catch {
      throw .noObject
    }
    loneSurrogates = count
    if id.isEmpty { throw .missing(member: "id") }
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    func member(_ key: CodingKeys) throws -> String? {
      try container.decodeIfPresent(String.self, forKey: key).flatMap { $0.isEmpty ? nil : $0 }
    }
    let source = (try? member(.source)).flatMap { $0 }.flatMap(MetadataValue.url)
    let address = try member(.url) ?? source
    let given = try member(.id)
    id = given ?? address.flatMap(CrawledName.name) ?? ""
    text = try container.decode(String.self, forKey: .text)
    url = address
    title = try member(.title)
    outlet = try member(.outlet)
    published = try member(.published)
    place = try member(.place)
    period = try member(.period)
    sidecar = try member(.sidecar)
    date = try member(.date)
    siteName = try member(.siteName) ?? (try? member(.sourceHost)).flatMap { $0 }
    licence = try member(.licence) ?? (try? member(.license)).flatMap { $0 }
    isCrawled = given == nil || date != nil || siteName != nil
  }

  /// Path that a file with this article would have in the input folder.
  public var file: String {
    FilePath(bytes: Array(id.utf8)).isArticle ? id : id + ".txt"
  }

  /// The metadata members as documents, which YAML can read.
  var metadata: SuppliedMetadata {
    let pageMembers = ["url": url, "title": title]
    let reviewed = ["outlet": outlet, "licence": licence, "published": published, "place": place, "period": period]
    let crawled = ["published": date, "outlet": siteName]
    return SuppliedMetadata(
      curated: Self.document(isCrawled ? reviewed : reviewed.merging(pageMembers) { first, _ in first }),
      stated: Self.document(isCrawled ? crawled.merging(pageMembers) { first, _ in first } : [:]))
  }

  private static func document(_ members: [String: String?]) -> [UInt8]? {
    let members = members.compactMapValues { $0 }
    guard !members.isEmpty else { return nil }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(members)).map { Array($0) }
  }
}

extension ArticleParser {
  /// Reads an article of a line of JSON.
  public func load(_ record: ArticleRecord) -> LoadedFile {
    let name = FilePath(bytes: Array(record.file.utf8)).replacingExtension(by: "yml").text
    let (article, findings) = parse(
      bytes: Array(record.text.utf8), file: record.file, metadata: record.metadata,
      sidecar: record.sidecar.map { (name, Array($0.utf8)) })
    let lost = record.loneSurrogates
    guard lost > 0 else { return LoadedFile(file: record.file, article: article, findings: findings) }
    return LoadedFile(
      file: record.file, article: article,
      findings: findings.filter { $0.code != "undecodable-bytes" }
        + [FileFindings.loneSurrogates(lost, file: record.file, line: 1)])
  }
}
