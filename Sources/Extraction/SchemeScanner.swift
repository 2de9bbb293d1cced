/// Finds named schemes: quoted names after `mô hình`, `câu lạc bộ`, `tổ` and the like, lists of names included.
struct SchemeScanner {
  let lexicon: CompiledLexicon

  /// Appends the byte ranges of the names, without quotation marks.
  func scan(_ sentence: Sentence, into names: inout [Range<Int>]) {
    guard sentence.traits.isSuperset(of: [.quote, .scheme]) else { return }
    var announced = false
    var index = 0
    while index < sentence.chunks.count {
      let kind = sentence.kind(index)
      if kind == .openQuote || kind == .straightQuote, let close = closing(sentence, from: index) {
        if announced, close > index + 1 {
          let name = sentence.bytes(index + 1..<close)
          let words = close - index - 1
          if sentence.firstToken(index + 1).isCapitalised || words > 1 { names.append(name) }
        }
        index = close + 1
        // A further name may follow after a comma or `và`.
        if index < sentence.chunks.count, announced {
          let next = sentence.kind(index)
          announced = next == .comma || next == .semicolon || next == .word && isQuoteSoon(sentence, index)
        }
        continue
      }
      if kind == .word, sentence.chunks[index].term >= 0 {
        let term = lexicon.terms[Int(sentence.chunks[index].term)]
        if term.roles.contains(.scheme) {
          announced = true
        } else if term.roles.contains(.quotedLabel) {
          announced = false
        }
      } else if kind == .period {
        announced = false
      }
      if announced, kind == .word, !isQuoteNear(sentence, index) { announced = false }
      index += 1
    }
  }

  private func isQuote(_ sentence: Sentence, _ chunk: Int) -> Bool {
    guard let kind = sentence.kindIfPresent(chunk) else { return false }
    return kind == .openQuote || kind == .straightQuote
  }

  private func isQuoteSoon(_ sentence: Sentence, _ chunk: Int) -> Bool {
    isQuote(sentence, chunk + 1) || isQuote(sentence, chunk + 2)
  }

  private func isQuoteNear(_ sentence: Sentence, _ chunk: Int) -> Bool {
    (chunk + 1...chunk + 4).contains { isQuote(sentence, $0) }
  }

  private func closing(_ sentence: Sentence, from open: Int) -> Int? {
    let straight = sentence.kind(open) == .straightQuote
    for index in open + 1..<min(sentence.chunks.count, open + 18) {
      let kind = sentence.kind(index)
      if straight ? kind == .straightQuote : kind == .closeQuote || kind == .straightQuote { return index }
      if kind == .openQuote { return nil }
    }
    return nil
  }
}
