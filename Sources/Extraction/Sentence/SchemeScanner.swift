import Text
import Vocabulary

/// Finds named schemes: quoted names after `mô hình`, `câu lạc bộ`, `tổ` and the like, lists of names included.
struct SchemeScanner {
  /// A name has at most so many chunks.
  private static let longestName = 18

  /// The byte ranges of the names, without quotation marks.
  func scan(_ sentence: Sentence) -> [Range<Int>] {
    guard sentence.indices.contains(where: { isQuote(sentence, $0) }) else { return [] }
    var names: [Range<Int>] = []
    var isAnnounced = false
    var index = 0
    while index < sentence.count {
      if isQuote(sentence, index), let close = closing(sentence, from: index) {
        if isAnnounced, close > index + 1, sentence.firstToken(index + 1).isCapitalised || close > index + 2 {
          names.append(sentence.bytes(index + 1..<close))
        }
        index = close + 1
        // A further name may follow after a comma or `và`.
        let next = sentence.kind(index)
        isAnnounced =
          isAnnounced && (next == .comma || next == .semicolon || next == .word && isQuoteSoon(sentence, index))
        continue
      }
      if sentence.kind(index) == .word {
        if sentence.has(index, .scheme) {
          isAnnounced = true
        } else if sentence.has(index, .quotedLabel) {
          isAnnounced = false
        }
        if isAnnounced, !(1...4).contains(where: { isQuote(sentence, index + $0) }) { isAnnounced = false }
      } else if sentence.kind(index) == .period {
        isAnnounced = false
      }
      index += 1
    }
    return names
  }

  private func isQuote(_ sentence: Sentence, _ chunk: Int) -> Bool {
    sentence.kind(chunk) == .openQuote || sentence.kind(chunk) == .straightQuote
  }

  private func isQuoteSoon(_ sentence: Sentence, _ chunk: Int) -> Bool {
    isQuote(sentence, chunk + 1) || isQuote(sentence, chunk + 2)
  }

  private func closing(_ sentence: Sentence, from open: Int) -> Int? {
    let isStraight = sentence.kind(open) == .straightQuote
    for index in open + 1..<max(open + 1, min(sentence.count, open + Self.longestName)) {
      let kind = sentence.kind(index)
      if kind == .straightQuote || kind == .closeQuote && !isStraight { return index }
      if kind == .openQuote { return nil }
    }
    return nil
  }
}
