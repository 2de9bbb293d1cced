/// Groups tokens into chunks: the longest lexicon phrase first, from left to right.
struct Chunker: Sendable {
  private let lexicon: CompiledLexicon
  private let tokenizer: Tokenizer
  private let traits: [Chunk.Traits]
  /// More tokens than this between quotation marks are speech, not a name.
  private let longestQuotedName = 24

  init(lexicon: CompiledLexicon) {
    self.lexicon = lexicon
    tokenizer = Tokenizer(words: lexicon.words)
    traits = lexicon.terms.map(\.traits)
  }

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
    sentence.traits = []
    sentence.wordCount = tokenizer.scan(text, in: range, into: &sentence.tokens)
    var openQuote = -1
    var openToken = 0
    sentence.tokens.withUnsafeBufferPointer { tokens in
      var index = 0
      while index < tokens.count {
        let token = tokens[index]
        var chunk = Chunk(
          token: Int32(truncatingIfNeeded: index), count: 1, term: -1, role: .free, traits: [],
          isCapitalised: token.isCapitalised, isQuoted: false)
        if token.word != 0, let match = lexicon.trie.longestMatch(tokens, from: index, to: tokens.count) {
          chunk.term = match.term
          chunk.count = Int32(truncatingIfNeeded: match.length)
          chunk.traits = traits[Int(match.term)]
          sentence.cues |= lexicon.terms[Int(match.term)].cues
          if match.length > 1 {
            for inner in tokens[index + 1..<index + match.length] where inner.kind == .word {
              chunk.isCapitalised = chunk.isCapitalised && inner.isCapitalised
            }
          }
        }
        if chunk.count == 1, Int(token.word) < lexicon.numerals.count, lexicon.numerals[Int(token.word)] >= 0 {
          chunk.traits.insert(.numeral)
        }
        switch token.kind {
        case .number: chunk.traits.insert(.number)
        case .openQuote:
          chunk.traits.insert(.quote)
          openQuote = isSpeech(sentence) ? -1 : sentence.chunks.count
          openToken = index
        case .closeQuote, .straightQuote:
          chunk.traits.insert(.quote)
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
        sentence.traits.formUnion(chunk.traits)
        sentence.chunks.append(chunk)
        index += Int(chunk.count)
      }
    }
  }
}
