/// Groups tokens into chunks: the longest lexicon phrase first, from left to right.
struct Chunker: Sendable {
  private let lexicon: CompiledLexicon
  private let tokenizer: Tokenizer
  private let summaries: [Summary]
  /// More tokens than this between quotation marks are speech, not a name.
  private let longestQuotedName = 24

  /// What of a term every chunk needs, close together in memory.
  private struct Summary {
    var cues: UInt64
    var traits: Chunk.Traits
  }

  init(lexicon: CompiledLexicon) {
    self.lexicon = lexicon
    tokenizer = Tokenizer(words: lexicon.words)
    summaries = lexicon.terms.map { Summary(cues: $0.cues, traits: $0.traits) }
  }

  /// Cuts `range` of the text into a sentence, whose buffers are valid until `storage` is used again.
  func chunk(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into storage: SentenceStorage) -> Sentence {
    storage.reserve(range.count)
    var sentence = Sentence()
    sentence.range = range
    guard let tokenBase = storage.tokens.baseAddress, let chunkBase = storage.chunks.baseAddress else {
      return sentence
    }
    let scanned = tokenizer.scan(text, in: range, into: tokenBase)
    sentence.wordCount = scanned.words
    let tokens = UnsafeBufferPointer(start: tokenBase, count: scanned.count)
    sentence.tokens = tokens
    var count = 0
    var cues: UInt64 = 0
    var all: Chunk.Traits = []
    var hasQuotes = false
    summaries.withUnsafeBufferPointer { summaries in
      var index = 0
      while index < tokens.count {
        let token = tokens[index]
        var chunk = Chunk(
          token: Int32(truncatingIfNeeded: index), count: 1, term: -1, role: .free, traits: [],
          isCapitalised: token.isCapitalised, isQuoted: false)
        var length = 1
        if token.word != 0 {
          let match = lexicon.trie.longestMatch(tokens, from: index)
          if match.length > 0 {
            length = match.length
            chunk.term = match.term
            chunk.count = Int32(truncatingIfNeeded: length)
            let summary = summaries[Int(match.term)]
            chunk.traits = summary.traits
            cues |= summary.cues
            if length > 1 {
              for inner in index + 1..<index + length where tokens[inner].kind == .word && !tokens[inner].isCapitalised
              {
                chunk.isCapitalised = false
              }
            }
          }
        }
        switch token.kind {
        case .number: chunk.traits.insert(.number)
        case .word: if length == 1, isNumeral(token.word) { chunk.traits.insert(.numeral) }
        case .openQuote, .closeQuote, .straightQuote:
          chunk.traits.insert(.quote)
          hasQuotes = true
        default: break
        }
        all.formUnion(chunk.traits)
        (chunkBase + count).initialize(to: chunk)
        count += 1
        index += length
      }
    }
    sentence.chunks = UnsafeMutableBufferPointer(start: chunkBase, count: count)
    sentence.cues = cues
    sentence.traits = all
    if hasQuotes { markQuotes(sentence) }
    return sentence
  }

  @inline(__always)
  private func isNumeral(_ word: UInt16) -> Bool {
    Int(word) < lexicon.numerals.count && lexicon.numerals[Int(word)] >= 0
  }

  /// Marks the chunks between quotation marks that hold a name.
  private func markQuotes(_ sentence: Sentence) {
    var open = -1
    for index in 0..<sentence.chunks.count {
      switch sentence.kind(index) {
      case .openQuote: open = isSpeech(sentence, before: index) ? -1 : index
      case .closeQuote, .straightQuote:
        if open >= 0 {
          if sentence.chunks[index].token - sentence.chunks[open].token <= longestQuotedName {
            for inner in open...index { sentence.chunks[inner].isQuoted = true }
          }
          open = -1
        } else if sentence.kind(index) == .straightQuote, !isSpeech(sentence, before: index) {
          open = index
        }
      default: break
      }
    }
  }

  /// Whether a quotation mark opens speech: after a colon that no scheme or label announces.
  private func isSpeech(_ sentence: Sentence, before quote: Int) -> Bool {
    guard quote > 0, sentence.kind(quote - 1) == .colon else { return false }
    let before = sentence.chunks[max(0, quote - 2)].term
    guard before >= 0 else { return true }
    let term = lexicon.terms[Int(before)]
    return !term.roles.contains(.scheme) && !term.roles.contains(.quotedLabel) && term.noun == 0
      && !term.roles.contains(.function)
  }
}
