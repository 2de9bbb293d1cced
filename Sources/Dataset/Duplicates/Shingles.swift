import Articles

/// The three-word sequences of an article's body as hashes, for comparing wordings.
struct Shingles {
  /// In the order of the text; a sequence that stands twice stands here twice.
  let hashes: [UInt64]

  init(_ article: Article) {
    var words: [UInt64] = []
    article.text.withUnsafeBufferPointer { buffer in
      for block in article.blocks where block.kind.isRead {
        Self.appendWords(of: block.range.clamped(to: 0..<buffer.count), in: buffer, to: &words)
      }
    }
    guard words.count >= 3 else {
      hashes = words
      return
    }
    hashes = (0..<(words.count - 2)).map {
      Mixing.combine(Mixing.combine(words[$0], words[$0 + 1]), words[$0 + 2])
    }
  }

  /// Share of common sequences among all of both (Jaccard index), 0 to 1.
  func resemblance(to other: Shingles) -> Double {
    let (first, second) = (Set(hashes), Set(other.hashes))
    let common = first.count { second.contains($0) }
    let all = first.count + second.count - common
    return all == 0 ? 1 : Double(common) / Double(all)
  }

  /// Hashes the words of a range; punctuation and ASCII capitals don't count.
  private static func appendWords(
    of range: Range<Int>, in buffer: UnsafeBufferPointer<UInt8>, to words: inout [UInt64]
  ) {
    var hash: UInt64 = 0
    var index = range.lowerBound
    while index < range.upperBound {
      switch InkScanner.step(in: buffer, at: index) {
      case .ink:
        let byte = buffer[index]
        index += 1
        switch byte {
        case 0x30...0x39, 0x61...0x7A, 0x80...: hash = Mixing.combine(hash, UInt64(byte))
        case 0x41...0x5A: hash = Mixing.combine(hash, UInt64(byte + 0x20))
        default: break
        }
      case .space(let length):
        index += length
        if hash != 0 { words.append(hash) }
        hash = 0
      case .nothing(let length):
        index += length
      }
    }
    if hash != 0 { words.append(hash) }
  }
}
