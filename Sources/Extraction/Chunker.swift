/// Groups tokens into chunks: the longest lexicon phrase first, from left to right.
struct Chunker {
  let lexicon: CompiledLexicon
  /// More tokens than this between quotation marks are speech, not a name.
  private let longestQuotedName = 16

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
          openQuote = sentence.chunks.count
          openToken = index
        case .closeQuote, .straightQuote:
          if openQuote >= 0 {
            if index - openToken <= longestQuotedName {
              for inner in openQuote..<sentence.chunks.count { sentence.chunks[inner].isQuoted = true }
              chunk.isQuoted = true
            }
            openQuote = -1
          } else if token.kind == .straightQuote {
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
