import Extraction
import Testing
import Vocabulary

@testable import Articles

/// A reader over the program's own vocabulary, and articles made of single sentences.
enum ReadingFixture {
  static let vocabulary: Vocabulary = {
    do {
      return try Vocabulary.load()
    } catch {
      preconditionFailure("the program's own vocabulary does not load: \(error)")
    }
  }()

  static let reader = Reader(vocabulary: vocabulary)

  private static let parser = ArticleParser(outlets: vocabulary.outlets, gazetteer: vocabulary.gazetteer)

  /// An article of one paragraph per text, each one sentence.
  static func article(_ sentences: [String], metadata: ArticleMetadata = ArticleMetadata()) -> Article {
    var text: [UInt8] = []
    var blocks: [Block] = []
    for sentence in sentences {
      let start = text.count
      text += Array(sentence.utf8)
      blocks.append(Block(kind: .paragraph, range: start..<text.count, sentences: [start..<text.count]))
      text.append(0x0A)
    }
    return Article(id: "a", file: "a.txt", sha256: "", text: text, blocks: blocks, metadata: metadata)
  }

  /// The case's text as an article; its paragraphs are cut into sentences as a page's are.
  static func made(from reading: ReadingCase) -> Article? {
    let bytes = Array(reading.text.utf8)
    if reading.isPage { return parser.parse(bytes: bytes, file: "a.txt").article }
    let blocks = reading.paragraphs.map { paragraph in
      Block(
        kind: paragraph.isHeadline ? .headline : .paragraph, range: paragraph.range,
        sentences: bytes.withUnsafeBufferPointer { SentenceSplitter.sentences(in: paragraph.range, of: $0) })
    }
    return Article(
      id: "a", file: "a.txt", sha256: "", text: bytes, blocks: blocks, metadata: metadata(reading.given))
  }

  private static func metadata(_ given: [String: String]) -> ArticleMetadata {
    var metadata = ArticleMetadata()
    if let date = given["published"].flatMap({ PartialDate($0) }) {
      metadata.published = ArticleMetadata.Statement(date, reason: nil, file: "a.txt", line: 1)
    }
    if let place = given["place"] {
      metadata.place = ArticleMetadata.Statement(place, reason: nil, file: "a.txt", line: 1)
    }
    return metadata
  }

  static func check(_ reading: ReadingCase, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let article = try #require(made(from: reading), "no article: \(reading.line)", sourceLocation: sourceLocation)
    let differences = reading.differences(reader.read(article), in: article)
    #expect(
      differences.isEmpty, "\(reading.line)\n\(differences.joined(separator: "\n"))", sourceLocation: sourceLocation)
  }
}
