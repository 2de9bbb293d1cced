import Articles
import Extraction
import Vocabulary

/// Takes bytes all the way from a file to a reading and says what does not hold.
package struct PropertyCheck: Sendable {
  private let parser: ArticleParser
  private let reader: Reader
  private let expander: PhraseExpander

  package init(vocabulary: Vocabulary) {
    parser = ArticleParser(outlets: vocabulary.outlets, gazetteer: vocabulary.gazetteer)
    reader = Reader(vocabulary: vocabulary)
    expander = PhraseExpander(vocabulary: vocabulary)
  }

  /// What does not hold for a file of these bytes; bytes after `PhraseExpander.mark` are expanded to words first.
  package func violations(_ bytes: [UInt8]) -> [String] {
    let content = bytes.first == PhraseExpander.mark ? expander.text(of: bytes.dropFirst()) : bytes
    let (article, findings) = parser.parse(bytes: content, file: "a.txt")
    guard let article else { return findings.isEmpty ? ["neither an article nor a finding"] : [] }
    return ReadingProperties.violations(of: reader.read(article, explaining: true), in: article)
  }
}
