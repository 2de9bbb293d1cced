extension Article: Codable {
  private enum CodingKeys: String, CodingKey { case id, file, sha256, text, sourceMap, blocks, metadata }

  /// Reads an article whose text is written as a string; its ranges must lie in the text.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let text = Array(try container.decode(String.self, forKey: .text).utf8)
    let blocks = try container.decode([Block].self, forKey: .blocks)
    for range in blocks.flatMap({ [$0.range] + $0.sentences }) {
      guard range.lowerBound >= 0, range.upperBound <= text.count else {
        throw DecodingError.dataCorruptedError(
          forKey: .blocks, in: container, debugDescription: "the range \(range) leaves the text")
      }
    }
    self.init(
      id: try container.decode(String.self, forKey: .id), file: try container.decode(String.self, forKey: .file),
      sha256: try container.decode(String.self, forKey: .sha256), text: text,
      sourceMap: try container.decodeIfPresent(SourceMap.self, forKey: .sourceMap), blocks: blocks,
      metadata: try container.decode(ArticleMetadata.self, forKey: .metadata))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(file, forKey: .file)
    try container.encode(sha256, forKey: .sha256)
    try container.encode(String(decoding: text, as: UTF8.self), forKey: .text)
    try container.encodeIfPresent(sourceMap, forKey: .sourceMap)
    try container.encode(blocks, forKey: .blocks)
    try container.encode(metadata, forKey: .metadata)
  }
}
