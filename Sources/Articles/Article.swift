/// One article file: its normalised text, cut into blocks and sentences, and what its metadata says.
public struct Article: Sendable, Hashable, Identifiable {
  /// Slug of the file's name, unique within a run.
  public let id: String
  /// Path relative to the input folder, with `/`.
  public let file: String
  /// Lower-case hexadecimal SHA-256 of the file's bytes.
  public let sha256: String
  /// The whole file as UTF-8 in Normalization Form C with `\n` line ends and without a byte order mark. All byte ranges
  /// of the project (blocks, sentences, figures) count in it. NBSP, zero-width characters and look-alike letters stay
  /// as they are; readers fold them.
  public let text: [UInt8]
  /// In order, not overlapping.
  public let blocks: [Block]
  public let metadata: ArticleMetadata

  public init(
    id: String, file: String, sha256: String, text: [UInt8], blocks: [Block], metadata: ArticleMetadata
  ) {
    self.id = id
    self.file = file
    self.sha256 = sha256
    self.text = text
    self.blocks = blocks
    self.metadata = metadata
  }

  /// The text in a byte range.
  public subscript(range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }
}
