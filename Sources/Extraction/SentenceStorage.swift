/// Memory for the tokens and chunks of one sentence at a time.
///
/// A sentence of n bytes has at most n tokens, with an empty one behind them, and as many chunks. The memory is owned here and lent to `Sentence`, whose
/// buffers are valid until the next sentence is cut.
final class SentenceStorage {
  private(set) var tokens: UnsafeMutableBufferPointer<Token>
  private(set) var chunks: UnsafeMutableBufferPointer<Chunk>

  init(capacity: Int = 8192) {
    tokens = .allocate(capacity: capacity)
    chunks = .allocate(capacity: capacity)
  }

  deinit {
    tokens.deallocate()
    chunks.deallocate()
  }

  /// Makes room for a sentence; what was lent before is invalid then.
  @inline(__always)
  func reserve(_ byteCount: Int) {
    guard byteCount >= tokens.count else { return }
    tokens.deallocate()
    chunks.deallocate()
    tokens = .allocate(capacity: byteCount + 1)
    chunks = .allocate(capacity: byteCount + 1)
  }
}
