/// Groups tokens into chunks: the longest lexicon phrase first, from left to right.
struct Chunker {
  let lexicon: CompiledLexicon
  /// More tokens than this between quotation marks are speech, not a name.
  private let longestQuotedName = 24

  /// Whether a quotation mark here opens speech: after a colon that no scheme or label announces.
  private func isSpeech(_ sentence: Sentence) -> Bool {
    guard let last = sentence.chunks.indices.last, sentence.kind(last) == .colon else { return false }
    let before = sentence.chunks[max(0, last - 1)].term
    guard before >= 0 else { return true }
    let roles = lexicon.terms[Int(before)].roles
    return !roles.contains(.scheme) && !roles.contains(.quotedLabel) && lexicon.terms[Int(before)].noun == 0
      && !roles.contains(.function)
  }

  /// Cuts `range` of the text into `sentence`.
  func chunk(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into sentence: inout Sentence) {
    sentence.range = range
    sentence.tokens.removeAll(keepingCapacity: true)
    sentence.chunks.removeAll(keepingCapacity: true)
    sentence.cues = 0
    sentence.hasNumber = false
    Tokenizer(words: lexicon.words).scan(text, in: range, into: &sentence.tokens)
    var openQuote = -1
    var openToken = 0
    sentence.tokens.withUnsafeBufferPointer { tokens in
      var index = 0
      while index < tokens.count {
        let token = tokens[index]
        var chunk = Chunk(
          token: Int32(truncatingIfNeeded: index), count: 1, term: -1, role: .free,
          isCapitalised: token.isCapitalised, isQuoted: false)
        if token.word != 0, let match = lexicon.trie.longestMatch(tokens, from: index, to: tokens.count) {
          chunk.term = match.term
          chunk.count = Int32(truncatingIfNeeded: match.length)
          sentence.cues |= lexicon.terms[Int(match.term)].cues
          if match.length > 1 {
            for inner in tokens[index + 1..<index + match.length] where inner.kind == .word {
              chunk.isCapitalised = chunk.isCapitalised && inner.isCapitalised
            }
          }
        }
        switch token.kind {
        case .number: sentence.hasNumber = true
        case .openQuote:
          openQuote = isSpeech(sentence) ? -1 : sentence.chunks.count
          openToken = index
        case .closeQuote, .straightQuote:
          if openQuote >= 0 {
            if index - openToken <= longestQuotedName {
              for inner in openQuote..<sentence.chunks.count { sentence.chunks[inner].isQuoted = true }
              chunk.isQuoted = true
            }
            openQuote = -1
          } else if token.kind == .straightQuote, !isSpeech(sentence) {
            openQuote = sentence.chunks.count
            openToken = index
          }
        default: break
        }
        sentence.chunks.append(chunk)
        index += Int(chunk.count)
      }
    }
  }
}
