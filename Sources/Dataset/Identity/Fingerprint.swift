import Articles
import Crypto

/// What an article's words are, apart from their layout: the ground of every stable identifier.
///
/// Front matter, white space and zero-width characters don't count, so that ids survive a reviewer's entry at the
/// file's head and a change of line ends.
struct Fingerprint: Hashable {
  /// SHA-256 of the words.
  let digest: [UInt8]
  private let start: Int

  init(_ article: Article) {
    let head = article.blocks.first { $0.kind == .frontMatter }
    start = min(head?.range.upperBound ?? 0, article.text.count)
    var hash = SHA256()
    article.text[start...].withUnsafeBufferPointer { buffer in
      Self.stretchesOfInk(in: buffer) { stretch in
        hash.update(bufferPointer: UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: buffer[stretch])))
      }
    }
    digest = Array(hash.finalize())
  }

  /// How many bytes of ink stand before each of some byte offsets in the article's text.
  ///
  /// - Parameter offsets: in rising order.
  func inkPositions(of offsets: [Int], in article: Article) -> [Int] {
    var positions: [Int] = []
    positions.reserveCapacity(offsets.count)
    article.text[start...].withUnsafeBufferPointer { buffer in
      var ink = 0
      Self.stretchesOfInk(in: buffer) { stretch in
        while positions.count < offsets.count, offsets[positions.count] - start < stretch.upperBound {
          positions.append(ink + max(0, offsets[positions.count] - start - stretch.lowerBound))
        }
        ink += stretch.count
      }
      while positions.count < offsets.count { positions.append(ink) }
    }
    return positions
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
