/// One article file: its normalised text, cut into blocks and sentences, and what its metadata says.
public struct Article: Sendable, Hashable, Identifiable {
  /// Slug of the file's name, unique within a run.
  public let id: String
  /// Path relative to the input folder, with `/`.
  public let file: String
  /// Lower-case hexadecimal SHA-256 of the file's bytes.
  public let sha256: String
  /// The plain text that is read, as UTF-8 in Normalization Form C with `\n` line ends and without a byte order mark. All
  /// byte ranges of the project (blocks, sentences, figures) count in it; `generate extract --text` prints it. Of a
  /// plain file it is the file's own but for what no reader sees: zero-width characters are gone, full-width letters are
  /// plain ones, entities are characters, wrapped lines are joined. No-break spaces and look-alike letters stay.
  public let text: [UInt8]
  /// Where the text stands in the file; `nil` where both have the same lines.
  public let sourceMap: SourceMap?
  /// In order, not overlapping.
  public let blocks: [Block]
  public let metadata: ArticleMetadata

  public init(
    id: String, file: String, sha256: String, text: [UInt8], sourceMap: SourceMap? = nil, blocks: [Block],
    metadata: ArticleMetadata
  ) {
    self.id = id
    self.file = file
    self.sha256 = sha256
    self.text = text
    self.sourceMap = sourceMap
    self.blocks = blocks
    self.metadata = metadata
  }

  /// The text in a byte range.
  public subscript(range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }
}
