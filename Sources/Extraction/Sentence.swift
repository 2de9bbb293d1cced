/// One sentence as tokens and chunks, in memory lent by a `SentenceStorage`.
struct Sentence {
  var range = 0..<0
  var tokens = UnsafeBufferPointer<Token>(start: nil, count: 0)
  var chunks = UnsafeMutableBufferPointer<Chunk>(start: nil, count: 0)
  /// Union of the cues of all chunks.
  var cues: UInt64 = 0
  /// Union of the traits of all chunks.
  var traits: Chunk.Traits = []
  var wordCount = 0

  /// Byte range of a run of chunks.
  func bytes(_ chunkRange: Range<Int>) -> Range<Int> {
    guard !chunkRange.isEmpty else { return range.lowerBound..<range.lowerBound }
    let first = chunks[chunkRange.lowerBound]
    let last = chunks[chunkRange.upperBound - 1]
    return Int(tokens[Int(first.token)].start)..<Int(tokens[Int(last.token + last.count) - 1].end)
  }

  @inline(__always)
  func kind(_ chunk: Int) -> Token.Kind { tokens[Int(chunks[chunk].token)].kind }

  /// Kind at `chunk`, or `nil` outside the sentence.
  @inline(__always)
  func kindIfPresent(_ chunk: Int) -> Token.Kind? { chunk >= 0 && chunk < chunks.count ? kind(chunk) : nil }

  @inline(__always)
  func firstToken(_ chunk: Int) -> Token { tokens[Int(chunks[chunk].token)] }

  /// The chunk that holds a token; chunks are in order, so a search from `start` is short.
  func chunk(holding token: Int, from start: Int) -> Int {
    var index = start
    while index < chunks.count, Int(chunks[index].token + chunks[index].count) <= token { index += 1 }
    return index
  }
}
