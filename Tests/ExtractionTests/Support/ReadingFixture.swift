import Articles
import Extraction
import Testing
import Vocabulary

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

  static func check(_ reading: ReadingCase, sourceLocation: SourceLocation = #_sourceLocation) {
    let article = article([reading.sentence])
    let differences = reading.differences(reader.read(article), in: article)
    #expect(
      differences.isEmpty, "\(reading.line)\n\(differences.joined(separator: "\n"))", sourceLocation: sourceLocation)
  }
}
