import Articles
import Crypto

/// What an article's words are, apart from their layout: equal for the same text.
///
/// Front matter, white space and zero-width characters don't count.
struct Fingerprint: Hashable {
  /// SHA-256 of the words.
  let digest: [UInt8]

  init(_ article: Article) {
    let head = article.blocks.first { $0.kind == .frontMatter }
    let start = min(head?.range.upperBound ?? 0, article.text.count)
    var hash = SHA256()
    article.text[start...].withUnsafeBufferPointer { buffer in
      Self.stretchesOfInk(in: buffer) { stretch in
        hash.update(bufferPointer: UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: buffer[stretch])))
      }
    }
    digest = Array(hash.finalize())
  }

  private static func stretchesOfInk(in buffer: UnsafeBufferPointer<UInt8>, body: (Range<Int>) -> Void) {
    var index = 0
    var begin = 0
    while index < buffer.count {
      switch InkScanner.step(in: buffer, at: index) {
      case .ink:
        index += 1
      case .space(let length), .nothing(let length):
        if begin < index { body(begin..<index) }
        index += length
        begin = index
      }
    }
    if begin < index { body(begin..<index) }
  }
}
