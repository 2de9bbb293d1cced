#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// An article as a line of JSON: `{"id": …, "text": …}`, with what else is known of it.
///
/// Members that say nothing of an article here (a crawl's own) are passed over.
public struct ArticleRecord: Sendable, Hashable, Decodable {
  /// Names the article; the file of this name (with `.txt` unless it has an ending) in a folder would be the same
  /// article.
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

  /// Reads a line; the error says what is wrong with it.
  public init(line: some Collection<UInt8>) throws(ArticleRecordError) {
    // A decoder might put replacement characters in, and a figure would be lost in silence.
    guard String(validating: line, as: UTF8.self) != nil else { throw .noUnicode }
    do {
      self = try JSONDecoder().decode(ArticleRecord.self, from: Data(line))
    } catch let error as DecodingError {
      throw ArticleRecordError(error)
    } catch {
      throw .noObject
    }
    if id.isEmpty { throw .missing(member: "id") }
  }

  /// Path that a file with this article would have in the input folder.
  public var file: String {
    FilePath(bytes: Array(id.utf8)).isArticle ? id : id + ".txt"
  }

  /// The metadata members as a document, which YAML can read; `nil` where there are none.
  var metadata: [UInt8]? {
    let members = [
      "url": url, "title": title, "outlet": outlet, "licence": licence, "published": published, "place": place,
      "period": period,
    ].compactMapValues { $0 }.filter { !$0.value.isEmpty }
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
    return LoadedFile(file: record.file, article: article, findings: findings)
  }
}
