/// Groups tokens into chunks: the longest lexicon phrase first, from left to right.
final class Chunker: Sendable {
  private let lexicon: CompiledLexicon
  private let tokenizer: Tokenizer
  /// By the term's index plus one; the first is that of what is no term.
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
    summaries = [Summary(cues: 0, traits: [])] + lexicon.terms.map { Summary(cues: $0.cues, traits: $0.traits) }
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
    sentence.tokens = UnsafeBufferPointer(start: tokenBase, count: scanned.count)
    var count = 0
    var cues: UInt64 = 0
    var all: Chunk.Traits = []
    lexicon.matcher.withView { matcher in
      summaries.withUnsafeBufferPointer { summaries in
        let summaries = summaries.baseAddress.unsafelyUnwrapped
        var index = 0
        while index < scanned.count {
          let token = tokenBase + index
          let match = matcher.longestMatch(token)
          let summary = summaries + match.term
          var traits = summary.pointee.traits.union(token.pointee.kind.traits)
          var isCapitalised = token.pointee.isCapitalised
          if match.length == 1 {
            traits.formUnion(match.traits)
          } else {
            for inner in 1..<match.length where token[inner].kind == .word && !token[inner].isCapitalised {
              isCapitalised = false
            }
          }
          cues |= summary.pointee.cues
          all.formUnion(traits)
          (chunkBase + count).initialize(
            to: Chunk(
              token: Int32(truncatingIfNeeded: index), count: Int32(truncatingIfNeeded: match.length),
              term: Int32(truncatingIfNeeded: match.term &- 1), role: .free, traits: traits,
              isCapitalised: isCapitalised, isQuoted: false))
          count &+= 1
          index &+= match.length
        }
      }
    }
    sentence.chunks = UnsafeMutableBufferPointer(start: chunkBase, count: count)
    sentence.cues = cues
    sentence.traits = all
    if all.contains(.quote) { markQuotes(sentence) }
    return sentence
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
