import Extraction
import Testing
import Vocabulary

@testable import Articles

/// A reader over the program's own vocabulary, and articles made of single sentences.
enum ReadingFixture {
  static let reader: Reader = {
    do {
      return Reader(vocabulary: try Vocabulary.load())
    } catch {
      preconditionFailure("the program's own vocabulary does not load: \(error)")
    }
  }()

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

  /// An article of one paragraph, cut into sentences as a page is.
  private static func paragraph(_ text: String) -> Article {
    let bytes = Array(text.utf8)
    let range = 0..<bytes.count
    let sentences = bytes.withUnsafeBufferPointer { SentenceSplitter.sentences(in: range, of: $0) }
    return Article(
      id: "a", file: "a.txt", sha256: "", text: bytes,
      blocks: [Block(kind: .paragraph, range: range, sentences: sentences)], metadata: ArticleMetadata())
  }

  static func check(_ reading: ReadingCase, sourceLocation: SourceLocation = #_sourceLocation) {
    let article = paragraph(reading.sentence)
    let differences = reading.differences(reader.read(article), in: article)
    #expect(
      differences.isEmpty, "\(reading.line)\n\(differences.joined(separator: "\n"))", sourceLocation: sourceLocation)
  }
}
