import Articles
import Crypto
import Vocabulary

/// What makes an article the same after trivial edits: the ground of every stable identifier.
///
/// The words with digits in what is read of the article, each with the word before and behind it, as letters without case
/// and marks. So identifiers survive another layout or page furniture, front matter, and edits of wording that touch no
/// number; and where an article is a bulletin of fixed wording, each issue has identifiers of its own.
struct ArticleIdentity {
  /// SHA-256 of those words; of all words where none has a digit.
  let digest: [UInt8]
  private let words: [Range<Int>]
  /// Indices into `words`.
  private let numbers: [Int]

  init(_ article: Article) {
    var words: [Range<Int>] = []
    var numbers: [Int] = []
    var starts: Set<Int> = []
    article.text.withUnsafeBufferPointer { buffer in
      for block in article.blocks where block.kind.isRead {
        starts.insert(words.count)
        Self.appendWords(of: block.range.clamped(to: 0..<buffer.count), in: buffer, to: &words, &numbers)
      }
    }
    self.words = words
    self.numbers = numbers
    var hash = SHA256()
    func update(_ index: Int) { hash.update(data: Array((Self.plain(article.display(words[index])) + " ").utf8)) }
    for index in numbers {
      if !starts.contains(index) { update(index - 1) }
      update(index)
      if index + 1 < words.count, !starts.contains(index + 1) { update(index + 1) }
    }
    if numbers.isEmpty { for index in words.indices { update(index) } }
    digest = Array(hash.finalize())
  }

  /// Where a number stands among the article's words with digits; of one in letters also how many words behind the last
  /// of them.
  ///
  /// - Parameter offset: its first byte in the article's text.
  func position(of offset: Int, in article: Article) -> String {
    var low = 0
    var high = numbers.count
    while low < high {
      let middle = (low + high) / 2
      if words[numbers[middle]].lowerBound <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return "0+\(words.prefix { $0.lowerBound < offset }.count)" }
    let index = numbers[low - 1]
    if words[index].upperBound > offset {
      return "\(low)-\(Self.plain(article.display(words[index].lowerBound..<offset)).utf8.count)"
    }
    return "\(low)+\(words[index...].prefix { $0.lowerBound < offset }.count)"
  }

  /// Letters without case and marks, digits, and what stands between two digits.
  private static func plain(_ text: String) -> String {
    let folded = Array(Folding.fold(text).unicodeScalars)
    func isDigit(_ index: Int) -> Bool { folded.indices.contains(index) && ("0"..."9").contains(folded[index]) }
    var plain = String.UnicodeScalarView()
    for (index, scalar) in folded.enumerated() {
      let isBetween = isDigit(index - 1) && isDigit(index + 1)
      if isBetween || scalar.properties.isAlphabetic || scalar.properties.numericType != nil { plain.append(scalar) }
    }
    return String(plain)
  }

  private static func appendWords(
    of range: Range<Int>, in buffer: UnsafeBufferPointer<UInt8>, to words: inout [Range<Int>], _ numbers: inout [Int]
  ) {
    var start: Int?
    var hasDigit = false
    func end(_ index: Int) {
      guard let first = start else { return }
      if hasDigit { numbers.append(words.count) }
      words.append(first..<index)
      start = nil
      hasDigit = false
    }
    var index = range.lowerBound
    while index < range.upperBound {
      switch InkScanner.step(in: buffer, at: index) {
      case .ink:
        start = start ?? index
        if (0x30...0x39).contains(buffer[index]) { hasDigit = true }
        index += 1
      case .space(let length):
        end(index)
        index += length
      case .nothing(let length):
        index += length
      }
    }
    end(range.upperBound)
  }
}
